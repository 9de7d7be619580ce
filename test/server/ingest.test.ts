import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/execution/limits/limits.js'
import { articleId } from '../../src/knowledge/ids.js'
import { addKey } from '../../src/store/keys.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { smallPdf } from '../support/small-pdf.js'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const KEY = { authorization: `Bearer ${EDITOR_KEY}` }

/** @param query what follows "/ingest": "?name=a.txt" */
const send = (query: string, payload?: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  api.app.inject({
    method: 'POST',
    url: `/ingest${query}`,
    headers: { ...KEY, ...headers },
    ...(payload !== undefined && { payload }),
  })

const valuesIn = (body: string): unknown[] =>
  body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const outcomesOf = async (...sent: Parameters<typeof send>): Promise<unknown[]> => {
  const { statusCode, body } = await send(...sent)
  expect(statusCode).toBe(200)
  return valuesIn(body)
}

const storedTexts = async (): Promise<string[]> =>
  (await api.database.prisma.article.findMany({ orderBy: { ingestedAt: 'asc' } })).map(({ text }) => text)

const stored = (source: string, text: string, title: string | null, statements = 1): object => ({
  source,
  articleId: articleId(text),
  created: true,
  title,
  statements,
  filled: [],
  differing: [],
  sameAddress: [],
})

const refused = (source: string, argument: string, received: string, accepted: string): object => ({
  source,
  error: {
    message: `${argument}: received ${received}, accepted is ${accepted}`,
    extensions: { code: 'BAD_USER_INPUT', argument, received, accepted },
  },
})

const FERRY = 'Ferry stays\n\n“We will keep the ferry,” Marta Lindqvist, the mayor of Tornholm, said.'
const BRIDGE = 'Marta Lindqvist said that the bridge will open.'
const QUAY = 'Marta Lindqvist said that the quay will close.'

describe('POST /ingest', () => {
  it('takes a text in, tells what became of it, and keeps who handed it in', async () => {
    const first = await send('?name=ferry.txt', FERRY, { 'content-type': 'text/plain' })
    expect([first.statusCode, first.headers['content-type']]).toEqual([200, 'application/jsonl; charset=utf-8'])
    expect(valuesIn(first.body)).toEqual([stored('ferry.txt', FERRY, 'Ferry stays')])
    expect(await storedTexts()).toEqual([FERRY])

    const line = JSON.stringify({ text: FERRY, publisher: 'Tornholm Courier' })
    expect(await outcomesOf('?name=again.jsonl', line)).toEqual([
      { ...stored('again.jsonl:1', FERRY, 'Ferry stays'), created: false, filled: ['publisher'] },
    ])
    const { data } = await api.ask('{ history { nodes { action by targetId } } }', {}, KEY)
    expect(data).toEqual({ history: { nodes: [{ action: 'UPDATE', by: 'editor key', targetId: articleId(FERRY) }] } })
  })

  it('reads a page, a feed and a table by the names of their files', async () => {
    const paragraph =
      '“We will keep the ferry for all who live on the islands of the bay,” Marta Lindqvist said on Monday.'
    const page = `<!doctype html><html><head><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1><p>${paragraph}</p><p>${paragraph.replace('ferry', 'quay')}</p></article></body></html>`
    expect(await outcomesOf('?name=page.html', page, { 'content-type': 'text/html' })).toMatchObject([
      { source: 'page.html', created: true, title: 'Ferry stays', statements: 2 },
    ])
    const feed = `<rss version="2.0"><channel><title>Courier</title><item><title>Bridge opens</title><description>${BRIDGE}</description></item><item><title>Quay closes</title><description>${QUAY}</description></item></channel></rss>`
    expect(await outcomesOf('?name=news.xml', feed)).toMatchObject([
      { source: 'news.xml:1', created: true, title: 'Bridge opens' },
      { source: 'news.xml:2', created: true, title: 'Quay closes' },
    ])
    const table = `title;text;shelf\nBridge;${BRIDGE};4\n;;\nQuay;${QUAY};5\n`
    expect(await outcomesOf('?name=news.csv', table)).toEqual([
      stored('news.csv:2', BRIDGE, 'Bridge'),
      stored('news.csv:4', QUAY, 'Quay'),
      { source: 'news.csv', notice: expect.stringMatching(/^Not read: shelf\. /) },
    ])
    expect(api.log).toEqual([])
  })

  it('goes on after a bad line', async () => {
    const lines = [JSON.stringify({ text: BRIDGE }), '{"text": 4}', JSON.stringify({ text: QUAY })]
    expect(await outcomesOf('?name=news.jsonl', lines.join('\n'))).toEqual([
      stored('news.jsonl:1', BRIDGE, null),
      { source: 'news.jsonl:2', error: expect.objectContaining({ message: expect.stringContaining('text') }) },
      stored('news.jsonl:3', QUAY, null),
    ])
    expect(await storedTexts()).toEqual([BRIDGE, QUAY])
  })

  it('tells the format without a name: by the content-type, else by the first line', async () => {
    const list = JSON.stringify([{ text: BRIDGE }], null, 1)
    const html = `<p>${'Marta Lindqvist said that the ferry will stay. '.repeat(4)}</p>`
    expect(await outcomesOf('', list, { 'content-type': 'application/json; charset=utf-8' })).toEqual([
      stored('body#1', BRIDGE, null),
    ])
    expect(await outcomesOf('?name=', html, { 'content-type': 'application/octet-stream' })).toMatchObject([
      { source: 'body', created: true },
    ])
    expect(await outcomesOf('', Buffer.from(QUAY))).toEqual([stored('body', QUAY, null)])
    // A text that looks like something else, and whose type says little.
    expect(await outcomesOf('?name=note.txt', `[Update] ${QUAY}`, { 'content-type': 'text/html' })).toMatchObject([
      { source: 'note.txt', created: true },
    ])
  })

  it('reads PDFs and mailboxes, by their names or their types', async () => {
    const pdf = smallPdf([[{ text: 'The mayor said that the harbour would stay open.', x: 50, y: 700 }]])
    expect(await outcomesOf('?name=a.pdf', pdf)).toEqual([
      stored('a.pdf', 'The mayor said that the harbour would stay open.', null),
    ])
    const box =
      'From a@b Mon May  6 08:00:00 2024\nFrom: Ida Brandt <ida@post.example>\nSubject: Harbour\n\nShe said so.\n'
    expect(await outcomesOf('', box, { 'content-type': 'application/mbox' })).toEqual([
      stored('body#1', 'Harbour\n\nShe said so.', 'Harbour', 0),
    ])
  })

  it('says what is wrong with a file that cannot be read', async () => {
    expect(await outcomesOf('?name=report.docx', 'PK', { 'content-type': 'application/zip' })).toEqual([
      refused(
        'report.docx',
        'file',
        'a Word document',
        'its text as a file named .txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson, .json, .csv, .tsv, .pdf, .eml, .mbox, .warc, .warc.gz',
      ),
    ])
    const nothing = refused('body', 'text', 'nothing', 'a text')
    expect(await outcomesOf('')).toEqual([nothing])
    expect(await outcomesOf('', '')).toEqual([nothing])
    expect(await outcomesOf('?name=a.txt', Buffer.from([0x61, 0]))).toEqual([
      refused('a.txt', 'text', 'binary data (a NUL byte at 1)', 'text in UTF-8'),
    ])
    expect(await storedTexts()).toEqual([])
  })

  it('takes nothing back in that an editor deleted', async () => {
    await outcomesOf('?name=a.txt', FERRY)
    const id = articleId(FERRY)
    await api.ask('mutation ($id: ID!) { deleteArticle(input: { id: $id }) { __typename } }', { id }, KEY)
    expect(await outcomesOf('?name=a.txt', FERRY)).toEqual([
      {
        source: 'a.txt',
        error: {
          message: expect.stringContaining('this article was deleted at 20'),
          extensions: {
            code: 'DELETED',
            deletedAt: expect.stringMatching(/^20/),
            accepted: 'another text, or this one by the mutation ingestArticle with `restore: true`',
          },
        },
      },
    ])
  })

  it('takes files from editors alone, before it reads them', async () => {
    const answers: [number, unknown][] = []
    const reader = await addKey(api.database, { name: 'archive', role: 'READER', perMinute: 60 })
    for (const key of [undefined, 'wrong', reader?.secret, ADMIN_KEY]) {
      const { statusCode, body } = await send('', FERRY, { authorization: key ? `Bearer ${key}` : '' })
      answers.push([statusCode, JSON.parse(body).errors[0].extensions.code])
    }
    expect(answers).toEqual([
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
      [403, 'FORBIDDEN'],
      [403, 'FORBIDDEN'],
    ])
    expect(await storedTexts()).toEqual([])
  })

  it('takes no forms, no other parameters, and nothing by GET', async () => {
    const accepted = "the file itself as the body, and its content-type, or application/octet-stream: no form's"
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'no type']) {
      const { statusCode, body } = await send('', FERRY, { 'content-type': type })
      expect([statusCode, JSON.parse(body).errors[0].extensions]).toEqual([415, { code: 'BAD_REQUEST', accepted }])
    }
    const answers: [number, unknown][] = []
    for (const query of ['?title=Ferry', '?name=a.txt&name=b.txt']) {
      const { statusCode, body } = await send(query, FERRY)
      answers.push([statusCode, JSON.parse(body).errors[0].message])
    }
    expect(answers).toEqual([
      [400, 'A parameter cannot be "title": it takes `name` alone.'],
      [400, 'name cannot be ["a.txt","b.txt"]: it takes one name of a file.'],
    ])
    expect((await api.app.inject({ method: 'GET', url: '/ingest' })).statusCode).toBe(405)
    expect(await storedTexts()).toEqual([])
  })
})

describe('POST /ingest, by a client on a connection', () => {
  let url: string
  beforeEach(async () => {
    url = await api.app.listen({ port: 0, host: '127.0.0.1' })
  })

  const open = (name: string): ClientRequest => {
    const sent = request(`${url}/ingest?name=${name}`, { method: 'POST', headers: KEY })
    sent.on('error', () => {})
    return sent
  }
  const answerTo = async (sent: ClientRequest): Promise<IncomingMessage> =>
    (await once(sent, 'response'))[0].setEncoding('utf8')
  const line = (text: string): string => `${JSON.stringify({ text })}\n`

  it('answers each line before the next one comes, however it is cut', async () => {
    const sent = open('news.jsonl')
    sent.write(line(BRIDGE).slice(0, 9))
    await pause(20)
    sent.write(line(BRIDGE).slice(9))
    const answer = await answerTo(sent)
    expect(valuesIn((await once(answer, 'data'))[0])).toEqual([stored('news.jsonl:1', BRIDGE, null)])
    sent.end(line(QUAY))
    expect(valuesIn(await text(answer))).toEqual([stored('news.jsonl:2', QUAY, null)])
  })

  it('tells the format of what arrives in small pieces', async () => {
    const sent = open('')
    for (const piece of ['{', '\n "text":', ` "${BRIDGE}"\n}\n`]) {
      sent.write(piece)
      await pause(20)
    }
    sent.end()
    expect(valuesIn(await text(await answerTo(sent)))).toEqual([stored('body', BRIDGE, null)])
  })

  it('keeps whole articles, and no half ones, where the connection breaks', async () => {
    const lines = open('news.jsonl')
    lines.write(`${line(BRIDGE)}${line(QUAY).slice(0, -9)}`)
    await once(await answerTo(lines), 'data')
    lines.destroy()
    const half = open('half.txt')
    const arrived = once(api.app.server, 'request')
    half.write(FERRY)
    await arrived
    half.destroy()
    await api.app.close()
    expect(await storedTexts()).toEqual([BRIDGE])
    expect(api.log).toEqual([])
  })

  const post = async (name: string, body: string | Buffer<ArrayBuffer>): Promise<unknown[]> =>
    valuesIn(await (await fetch(`${url}/ingest?name=${name}`, { method: 'POST', headers: KEY, body })).text())

  it('reads a file that is larger than other requests may be', async () => {
    const shelf = 'x'.repeat(LIMITS.bodyBytes)
    const outcomes = await post('news.jsonl', [BRIDGE, QUAY].map((text) => JSON.stringify({ text, shelf })).join('\n'))
    expect(outcomes).toEqual([
      stored('news.jsonl:1', BRIDGE, null),
      stored('news.jsonl:2', QUAY, null),
      { source: 'news.jsonl', notice: expect.stringMatching(/^Not read: shelf\. /) },
    ])
  })

  it('says of a file that is too large what is accepted, and does not cut it off', async () => {
    expect(await post('a.txt', Buffer.alloc(30_000_000, 'a'))).toEqual([
      refused('a.txt', 'file', 'more than 20000000 bytes', 'at most 20000000 bytes'),
    ])
  })

  it('begins no further article once it ends', async () => {
    const sent = open('news.jsonl')
    sent.write(line(BRIDGE))
    const answer = await answerTo(sent)
    await once(answer, 'data')
    const closed = api.app.close()
    // By then it has begun to close.
    await pause(50)
    sent.write(line(QUAY))
    expect(valuesIn(await text(answer))).toMatchObject([
      { source: 'news.jsonl:2', error: { extensions: { code: 'SERVICE_UNAVAILABLE' } } },
    ])
    sent.destroy()
    await closed
    expect(await storedTexts()).toEqual([BRIDGE])
  })
})
