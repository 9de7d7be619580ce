import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { readBundles } from '../../src/store/bundle/read-bundles.js'
import type { Database } from '../../src/store/database/database.js'
import { addKey } from '../../src/store/keys.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { openTestDatabase } from '../support/database.js'
import { dumpRows } from '../support/dump-rows.js'
import { gather } from '../support/gather.js'

const LINES = 'application/jsonl'

let origin: Database
let lines: readonly string[]
beforeAll(async () => {
  origin = await openTestDatabase()
  for (const ferry of ['north', 'south', 'night']) {
    const article = `The ${ferry} ferry\n\n“We will keep the ${ferry} ferry,” Marta Lindqvist, the mayor of Tornholm, said.`
    await ingestArticle(origin, rulesExtractor, { text: article, publishedAt: new Date('2024-03-06') })
  }
  lines = await gather(readBundles(origin, {}))
})
afterAll(() => origin.close())

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const send = (payload: string | undefined, headers: Readonly<Record<string, string>> = {}) =>
  api.app.inject({
    method: 'POST',
    url: '/import',
    headers: { 'content-type': LINES, authorization: `Bearer ${EDITOR_KEY}`, ...headers },
    ...(payload !== undefined && { payload }),
  })

const valuesIn = (body: string): unknown[] =>
  body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const idOf = (line: string): string => JSON.parse(line).id
const storedIds = async (): Promise<string[]> =>
  (await api.database.prisma.article.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)

describe('POST /import', () => {
  it('stores what was exported, says what became of each line, and goes on after a bad one', async () => {
    const [first, second, third] = lines as [string, string, string]
    const mistaken = second.replace('Marta Lindqvist', 'Marta Lundqvist')
    const { statusCode, headers, body } = await send([first, '{"id": ', '', mistaken, third, first].join('\n'))
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('application/jsonl; charset=utf-8')
    const known = { statements: 1, leftOut: 0 }
    expect(valuesIn(body)).toEqual([
      { line: 1, articleId: idOf(first), created: true, ...known },
      {
        line: 2,
        error: {
          message: expect.stringContaining('line: received no JSON'),
          extensions: {
            code: 'BAD_USER_INPUT',
            argument: 'line',
            received: expect.stringContaining('no JSON'),
            accepted: 'a JSON object on one line, such as {"text": "…", "publishedAt": "2023-01-30"}',
          },
        },
      },
      {
        line: 4,
        error: {
          message: expect.stringMatching(/^id: received "article_/),
          extensions: {
            code: 'BAD_USER_INPUT',
            argument: 'id',
            received: expect.stringContaining('article_'),
            accepted: expect.stringContaining('article_'),
          },
        },
      },
      { line: 5, articleId: idOf(third), created: true, ...known },
      { line: 6, articleId: idOf(first), created: false, ...known },
    ])
    expect((await send(`${second}\r\n`)).statusCode).toBe(200)
    expect(await dumpRows(api.database)).toEqual(await dumpRows(origin))
    expect(api.log).toEqual([])
  })

  it('takes lines from editors alone, before it reads them', async () => {
    const answers: [number, unknown][] = []
    const reader = await addKey(api.database, { name: 'archive', role: 'READER', perMinute: 60 })
    for (const key of [undefined, 'wrong', reader?.secret, ADMIN_KEY]) {
      const { statusCode, body } = await send(lines.join('\n'), { authorization: key ? `Bearer ${key}` : '' })
      answers.push([statusCode, JSON.parse(body).errors[0].extensions.code])
    }
    expect(answers).toEqual([
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
      [403, 'FORBIDDEN'],
      [403, 'FORBIDDEN'],
    ])
    expect(await storedIds()).toEqual([])
  })

  it('takes JSON lines alone, which no form of a page can send, and nothing by GET', async () => {
    for (const type of ['text/plain', 'application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const { statusCode, body } = await send(lines.join('\n'), { 'content-type': type })
      expect([statusCode, JSON.parse(body).errors[0].extensions.accepted]).toEqual([
        415,
        'content-type: application/jsonl or application/x-ndjson',
      ])
    }
    expect((await api.app.inject({ method: 'GET', url: '/import' })).statusCode).toBe(405)
    expect((await send('')).body).toBe('')
    expect(await storedIds()).toEqual([])
  })
})

describe('POST /import, by a client that sends as it goes', () => {
  let url: string
  beforeEach(async () => {
    url = await api.app.listen({ port: 0, host: '127.0.0.1' })
  })

  const open = (): ClientRequest => {
    const headers = { 'content-type': LINES, authorization: `Bearer ${EDITOR_KEY}` }
    const sent = request(`${url}/import`, { method: 'POST', headers })
    sent.on('error', () => {})
    return sent
  }
  const answerTo = async (sent: ClientRequest): Promise<IncomingMessage> => (await once(sent, 'response'))[0]

  it('answers each line before the next one comes', async () => {
    const sent = open()
    sent.write(`${lines[0]}\n`)
    const answer = (await answerTo(sent)).setEncoding('utf8')
    expect(valuesIn((await once(answer, 'data'))[0])).toMatchObject([{ line: 1, created: true }])
    sent.write(`${lines[1]}\n`)
    expect(valuesIn((await once(answer, 'data'))[0])).toMatchObject([{ line: 2, created: true }])
    sent.end()
    expect(await text(answer)).toBe('')
  })

  it('keeps whole articles where the connection breaks', async () => {
    const sent = open()
    const half = lines[1]?.slice(0, -20)
    sent.write(`${lines[0]}\n${half}`)
    await once(await answerTo(sent), 'data')
    sent.destroy()
    await api.app.close()
    expect(await storedIds()).toEqual([idOf(lines[0] as string)])
    expect(api.log).toEqual([])
  })

  it('begins no further line once it ends', async () => {
    const sent = open()
    sent.write(`${lines[0]}\n`)
    const answer = (await answerTo(sent)).setEncoding('utf8')
    await once(answer, 'data')
    const closed = api.app.close()
    // By then it has begun to close.
    await pause(50)
    sent.write(`${lines[1]}\n`)
    expect(valuesIn(await text(answer))).toMatchObject([
      { line: 2, error: { extensions: { code: 'SERVICE_UNAVAILABLE' } } },
    ])
    sent.destroy()
    await closed
    expect(await storedIds()).toEqual([idOf(lines[0] as string)])
  })
})
