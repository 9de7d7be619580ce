import { Agent, get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
let url: URL
beforeEach(async () => {
  api = await openTestApi([NATO_ARTICLE])
  url = new URL(await api.app.listen({ port: 0, host: '127.0.0.1' }))
})
afterEach(() => api.close())

const QUERY = encodeURIComponent('{ statements { nodes { content speaker { name } } } }')

/** The status of an answer on a connection that is kept, or what went wrong. */
const ask = (agent: Agent): Promise<number | string> =>
  new Promise((resolve) => {
    const request = get(`${url.origin}/graphql?query=${QUERY}`, { agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0))
    })
    request.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
  })

test('clients that go on asking on their connections are all answered, until no connection is taken any more', async () => {
  let closed = false
  const clients = Array.from({ length: 12 }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const answers: (number | string)[] = []
    while (!closed) {
      const answer = await ask(agent)
      answers.push(answer)
      if (answer === 'ECONNREFUSED') break
    }
    agent.destroy()
    return answers
  })
  await ask(new Agent())
  const started = performance.now()
  await api.app.close()
  closed = true
  // Seventy seconds, where an idle connection is waited for.
  expect(performance.now() - started).toBeLessThan(5_000)
  const answers = new Set((await Promise.all(clients)).flat())
  answers.delete('ECONNREFUSED')
  expect(answers).toEqual(new Set([200]))
})

test('connections on which nothing, or half a request, came do not keep it', async () => {
  const sockets = await Promise.all(
    [
      '',
      'POST /graphql HTTP/1.1\r\nhost: x\r\n',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{',
    ].map(
      (sent) =>
        new Promise<Socket>((resolve) => {
          const socket = connect(Number(url.port), url.hostname, () => socket.write(sent, () => resolve(socket)))
          socket.on('error', () => {})
        }),
    ),
  )
  const ends = sockets.map((socket) => new Promise((resolve) => socket.resume().once('close', resolve)))
  await api.app.close()
  await Promise.all(ends)
})
