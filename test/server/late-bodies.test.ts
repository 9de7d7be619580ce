import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { limitArrival, TAKES_ITS_TIME } from '../../src/http/arrival.js'

/** In milliseconds. */
const LIMIT = 200

test('a body that does not arrive in time is refused, but where the route takes its time', async () => {
  const app = fastify()
  limitArrival(app, LIMIT)
  app.addContentTypeParser('application/jsonl', (_request, body, done) => done(null, body))
  app.post('/whole', (request) => request.body)
  app.post('/lines', { config: TAKES_ITS_TIME }, async (request) => {
    let length = 0
    for await (const chunk of request.body as AsyncIterable<Buffer>) length += chunk.length
    return { length }
  })
  const { port, hostname } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))

  /** What is answered to a body that comes in two halves, the second one late. */
  const answerTo = async (path: string, type: string, halves: readonly [string, string]): Promise<string> => {
    const socket = connect(Number(port), hostname).setEncoding('utf8')
    socket.on('error', () => {})
    let answer = ''
    socket.on('data', (text) => {
      answer += text
    })
    const length = halves.join('').length
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n${halves[0]}`,
    )
    await pause(3 * LIMIT)
    if (socket.writable) socket.write(halves[1])
    if (!socket.closed) await once(socket, 'close')
    return answer
  }
  const [whole, lines] = await Promise.all([
    answerTo('/whole', 'application/json', ['{"a"', ': 1}']),
    answerTo('/lines', 'application/jsonl', ['{"a"', ': 1}']),
  ])
  expect(whole).toMatch(/^HTTP\/1\.1 408 .*"message":"This request did not arrive in time\."/s)
  expect(lines).toMatch(/^HTTP\/1\.1 200 .*\{"length":8\}$/s)
  await app.close()
})
