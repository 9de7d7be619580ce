import { get, type IncomingMessage } from 'node:http'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE } from '../support/hand-made-articles.js'

describe('/export', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi([NATO_ARTICLE, ...manyArticles(40)])
  })
  afterAll(() => api.close())

  const ask = (query: Record<string, string>) => api.app.inject({ method: 'GET', url: '/export', query })
  const post = (payload: object | string) =>
    api.app.inject({ method: 'POST', url: '/export', headers: { 'content-type': 'application/json' }, payload })

  it.each([
    ['jsonl', 'application/jsonl; charset=utf-8', 'jsonl'],
    ['csv', 'text/csv; charset=utf-8; header=present', 'csv'],
    ['jsonld', 'application/ld+json', 'jsonld'],
    ['ftm', 'application/json+ftm', 'ftm.json'],
    ['plover', 'text/csv; charset=utf-8; header=present', 'plover.csv'],
    ['annotations', 'application/jsonl; charset=utf-8', 'annotations.jsonl'],
  ])('streams %s as a file of its type', async (format, mediaType, extension) => {
    const { statusCode, headers, body } = await ask({ format, where: '{speaker: {name: "stoltenberg"}}' })
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe(mediaType)
    expect(headers['content-disposition']).toBe(`attachment; filename="dictum-statements.${extension}"`)
    expect(headers['content-length']).toBeUndefined()
    expect(body).toContain('its non-lethal aid')
    expect(body).not.toContain('Ada Lovelace')
  })

  it('gives everything, as JSON lines, where nothing is asked for', async () => {
    const { body } = await ask({})
    const lines = body.trimEnd().split('\n')
    expect(lines).toHaveLength(41)
    expect(lines.reduce((sum, line) => sum + JSON.parse(line).statements.length, 0)).toBe(89)
  })

  it.each([null, '{}', '{speaker: null, and: [{act: {eq: null}}]}', { speaker: { name: null }, or: null }])(
    'gives everything where %j restricts nothing',
    async (where) => {
      const { body } = await post({ where })
      expect(body.trimEnd().split('\n')).toHaveLength(41)
    },
  )

  it('takes the same filters as the API, and gives the same statements', async () => {
    const filters = [
      '{act: {in: [ARGUE, URGE]}, addressee: {countryCode: "KR"}}',
      '{or: [{speaker: {name: "Yoon"}}, {not: {addressed: true}}]}',
      '{article: {publisher: {eq: "minutes"}, publishedAt: {gte: "2022-05-03", lt: "2022-05-05"}}}',
      '{text: {search: "military support"}}',
    ]
    for (const where of filters) {
      const { data } = await api.ask(`{ statements(where: ${where}, first: 100) { nodes { id } } }`)
      const rows = parse((await ask({ format: 'csv', where })).body, { columns: true, bom: true })
      expect(rows.length).toBeGreaterThan(0)
      const ids = data.statements.nodes.map(({ id }: { id: string }) => id)
      expect(rows.map((row) => (row as { statementId: string }).statementId).sort()).toEqual(ids.sort())
    }
  })

  it('takes a filter as JSON, in the query string and in a body', async () => {
    const where = { speaker: { name: 'Stoltenberg' }, act: { eq: 'THANK' } }
    const asked = await ask({ format: 'csv', where: JSON.stringify(where) })
    expect(asked.body.match(/^statement_/gm)).toHaveLength(1)
    expect((await post({ format: 'csv', where })).body).toBe(asked.body)
    expect((await post({ format: 'csv', where: JSON.stringify(where) })).body).toBe(asked.body)
  })

  it.each([
    [
      'an unknown format',
      { format: 'xml' },
      'format cannot be "xml": it takes jsonl, csv, jsonld, ftm, plover, annotations.',
    ],
    ['no format', { format: null }, 'format cannot be null: it takes jsonl, csv, jsonld, ftm, plover, annotations.'],
    ['an unknown parameter', { fromat: 'csv' }, 'A parameter cannot be "fromat": it takes `format` and `where` alone.'],
    ['broken JSON', { where: '{"speaker": {"name": "x"}' }, expect.stringContaining('where is no JSON: Expected')],
    ['broken GraphQL', { where: '{speaker: ' }, 'where cannot be read: Syntax Error: Unexpected <EOF>.'],
    [
      'an unknown field',
      { where: '{speakr: {name: "x"}}' },
      'where: Field "speakr" is not defined by type "StatementFilter". Did you mean "speaker"?',
    ],
    [
      'an unknown field in JSON',
      { where: { speaker: { nam: 'x' } } },
      'where.speaker cannot be {"nam":"x"}: Field "nam" is not defined by type "ActorFilter". Did you mean "name", "and", or "not"?',
    ],
    [
      'an unknown act',
      { where: '{act: {eq: URG}}' },
      'where: Value "URG" does not exist in "Act" enum. Did you mean the enum value "URGE"?',
    ],
    [
      'a day that is none',
      { where: { saidOn: { gte: '2023-02-30' } } },
      'where.saidOn.gte cannot be "2023-02-30": Date cannot be read from "2023-02-30": it takes a day as YYYY-MM-DD, such as "2023-01-30".',
    ],
    ['a condition twice', { where: '{act: {}, act: {}}' }, 'where: There can be only one input field named "act".'],
    [
      'a filter that breaks out of its argument',
      { where: '{}) { nodes { id } } x: statements(where: {}' },
      'where cannot be read: Syntax Error: Expected <EOF>, found ")".',
    ],
    [
      'an id of something else',
      { where: '{speaker: { id: { eq: "x" }}}' },
      expect.stringContaining('id cannot be "x"'),
    ],
  ])('refuses %s, and says what it takes', async (_, payload, message) => {
    const { statusCode, headers, body } = await post(payload)
    expect(statusCode).toBe(400)
    expect(headers['content-type']).toContain('application/json')
    const [error] = JSON.parse(body).errors
    expect(error.message).toEqual(message)
    expect(error.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('refuses a body that is no JSON', async () => {
    for (const body of ['{"where": ', '']) {
      const answer = await post(body)
      expect(answer.statusCode).toBe(400)
      expect(answer.json().errors).toEqual([
        {
          message: 'This request is no JSON.',
          extensions: { code: 'BAD_REQUEST', accepted: 'a JSON object with `format` and `where`' },
        },
      ])
    }
    expect((await post(`{"where": "${' '.repeat(1024 * 1024)}"}`)).statusCode).toBe(413)
  })

  it('refuses a name that nobody bears, with the nearest ones', async () => {
    const { statusCode, body } = await ask({ format: 'csv', where: '{speaker: {name: "Stoltenburg"}}' })
    expect(statusCode).toBe(400)
    expect(JSON.parse(body).errors).toEqual([
      {
        message: 'Nobody is known as "Stoltenburg"; the nearest are "Stoltenberg", "Jens Stoltenberg".',
        extensions: {
          code: 'UNKNOWN_NAME',
          argument: 'where',
          suggestions: [{ argument: 'name', name: 'Stoltenburg', nearest: ['Stoltenberg', 'Jens Stoltenberg'] }],
        },
      },
    ])
  })

  it('refuses filters in filters without end', async () => {
    const literal = `${'{not: '.repeat(100)}{}${'}'.repeat(100)}`
    const json = `{"where":${'{"not":'.repeat(30_000)}{}${'}'.repeat(30_000)}}`
    for (const payload of [{ where: literal }, json]) {
      const { statusCode, body } = await post(payload)
      expect(statusCode).toBe(400)
      expect(JSON.parse(body).errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    }
    const long = await post({ where: `{or: [${'{},'.repeat(5_000)}]}` })
    expect(long.statusCode).toBe(400)
  })

  it('reads nothing for HEAD', async () => {
    expect((await api.app.inject({ method: 'HEAD', url: '/export' })).statusCode).toBe(405)
  })
})

test('whoever may not read hears nothing of what is wrong with a body', async () => {
  const api = await openTestApi([], { publicRead: false })
  const post = (payload: string, headers = {}) =>
    api.app.inject({
      method: 'POST',
      url: '/export',
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    })
  for (const payload of ['{"where": ', '{"format": "csv"}']) {
    const { statusCode, body } = await post(payload)
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  }
  const known = await post('{"where": ', { authorization: `Bearer ${EDITOR_KEY}` })
  expect([known.statusCode, known.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
  await api.close()
})

describe('a client of /export that does not read', () => {
  let api: TestApi
  let address: URL
  beforeAll(async () => {
    api = await openTestApi()
    // Together more than the buffers of any socket hold.
    await api.database.prisma.$executeRaw`INSERT INTO "Article" ("id", "text", "datedAt")
      SELECT 'article_' || i, repeat('All is well. ', 8000), now() FROM generate_series(100, 259) i`
    address = new URL('/export', await api.app.listen({ port: 0, host: '127.0.0.1' }))
  })
  afterAll(() => api.close())

  /** How many pages of articles have been read from the database. */
  const pages = (): number => api.statements.filter((sql) => sql.includes('"Addressee" part')).length
  /** The number once it has stayed the same for a while. */
  const settled = async (): Promise<number> => {
    let before = -1
    while (pages() !== before) {
      before = pages()
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    return before
  }

  it('is waited for, and nothing more is read once it has left', async () => {
    api.statements.length = 0
    const answer = await new Promise<IncomingMessage>((resolve) => get(address, resolve))
    answer.pause()
    const whileWaiting = await settled()
    expect(whileWaiting).toBeGreaterThan(0)
    expect(whileWaiting).toBeLessThan(10)
    answer.destroy()
    expect(await settled()).toBeLessThanOrEqual(whileWaiting + 1)
    expect(api.log).toEqual([])
  })

  it('does not keep the service from ending', async () => {
    const answer = await new Promise<IncomingMessage>((resolve) => get(address, resolve))
    const broken = new Promise((resolve) => answer.once('error', resolve))
    answer.pause()
    await settled()
    await api.app.close()
    answer.resume()
    expect(await broken).toMatchObject({ code: 'ECONNRESET' })
  })
})
