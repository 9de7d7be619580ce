import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EDITOR_KEY } from '../support/api.js'
import {
  ACTORS,
  ACTORS_FOUND,
  INGEST,
  INGEST_VARIABLES,
  INGESTED,
  MISSPELT,
  MISSPELT_ERROR,
  NO_KEY_ERROR,
  NOBODY,
  NOBODY_ERROR,
  URGED,
  URGED_FOUND,
  URGED_VARIABLES,
} from './operations.js'
import { PAGE, PAGED, readPages } from './pages.js'
import { type Service, startService } from './service.js'
import { sha256 } from './sha256.js'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

const run = promisify(execFile)

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // The answer's shape is the query's.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly json: any
}

/** Runs curl with these arguments and the service's address. */
async function curl(...args: string[]): Promise<Reply> {
  const { stdout } = await run('curl', ['--silent', '--show-error', '--include', ...args, service.url])
  const end = stdout.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = stdout.slice(0, end).split('\r\n')
  const text = stdout.slice(end + 4)
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: new Headers(lines.map((line) => line.split(/: (.*)/, 2) as [string, string])),
    text,
    json: text && JSON.parse(text),
  }
}

const post = (body: object, ...args: string[]) =>
  curl('-H', 'content-type: application/json', '-d', JSON.stringify(body), ...args)

const get = (parameters: Record<string, string>, ...args: string[]) =>
  curl('-G', ...Object.entries(parameters).flatMap((each) => ['--data-urlencode', each.join('=')]), ...args)

test('POST asks', async () => {
  const { status, json } = await post({ query: URGED, variables: URGED_VARIABLES })
  expect(status).toBe(200)
  expect(json).toEqual({ data: URGED_FOUND })
})

test('GET asks, and an answer that one has already is not sent again', async () => {
  const question = { query: URGED, variables: JSON.stringify(URGED_VARIABLES) }
  const { status, headers, json } = await get(question)
  expect(status).toBe(200)
  expect(json).toEqual({ data: URGED_FOUND })
  const etag = headers.get('etag') ?? ''
  expect(etag).toMatch(/^(?:W\/)?".+"$/)
  const again = await get(question, '-H', `if-none-match: ${etag}`)
  expect(again.status).toBe(304)
  expect(again.text).toBe('')
  const other = await get({ query: ACTORS }, '-H', `if-none-match: ${etag}`)
  expect(other.status).toBe(200)
  expect(other.json).toMatchObject({ data: ACTORS_FOUND })
})

test('a query is registered by its hash, and asked for by that alone', async () => {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(URGED) } })
  const variables = JSON.stringify(URGED_VARIABLES)
  const unknown = await get({ extensions, variables })
  expect(unknown.json.errors).toMatchObject([
    // Clients know it by either.
    { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
  ])
  // What is not known now may be soon.
  expect(unknown.headers.get('cache-control')).toContain('no-cache')
  const registered = await get({ query: URGED, extensions, variables })
  expect(registered.json).toEqual({ data: URGED_FOUND })
  const known = await get({ extensions, variables })
  expect(known.json).toEqual({ data: URGED_FOUND })
  expect(known.headers.get('etag')).not.toBeNull()
})

test('several operations at once are an array', async () => {
  const { status, json } = await post([{ query: URGED, variables: URGED_VARIABLES }, { query: NOBODY }])
  expect(status).toBe(200)
  expect(json).toMatchObject([{ data: URGED_FOUND }, { data: { person: null }, errors: [NOBODY_ERROR] }])
})

test('pages follow one another by cursors', async () => {
  const read = async (first: number, after: string | null) =>
    (await post({ query: PAGE, variables: { first, after } })).json.data
  const edges = await readPages(read)
  expect(edges).toHaveLength(PAGED)
  expect(edges).toEqual((await read(100, null)).statements.edges)
})

test.each([
  ['br', '--compressed'],
  ['gzip', '--compressed', '-H', 'accept-encoding: gzip'],
  ['br', '--compressed', '-H', 'accept-encoding: br'],
])('a longer answer comes as %s with %s', async (encoding, ...args) => {
  const body = { query: PAGE, variables: { first: 100 } }
  const plain = await post(body)
  expect(plain.headers.get('content-encoding')).toBeNull()
  const compressed = await post(body, ...args)
  expect(compressed.headers.get('content-encoding')).toBe(encoding)
  expect(compressed.headers.get('vary')).toContain('accept-encoding')
  expect(compressed.json).toEqual(plain.json)
})

test('errors come with their codes', async () => {
  expect((await get({ query: NOBODY })).json).toMatchObject({ data: { person: null }, errors: [NOBODY_ERROR] })
  const refused = await get({ query: MISSPELT })
  // Whoever does not accept GraphQL's own media type is to look into the answer: GraphQL over HTTP, 6.4.1.
  expect(refused.status).toBe(200)
  const named = await get({ query: MISSPELT }, '-H', 'accept: application/graphql-response+json')
  expect(named.status).toBe(400)
  expect(refused.json.errors).toMatchObject([MISSPELT_ERROR])
})

test('a write is posted with the editor’s key, and refused without', async () => {
  const write = { query: INGEST, variables: INGEST_VARIABLES }
  expect((await post(write)).json.errors).toMatchObject([NO_KEY_ERROR])
  const key = ['-H', `authorization: Bearer ${EDITOR_KEY}`]
  expect((await post(write, ...key)).json).toEqual({ data: INGESTED })
  const gotten = await get({ query: INGEST, variables: JSON.stringify(INGEST_VARIABLES) }, ...key)
  expect(gotten.status).toBe(405)
  expect(gotten.headers.get('allow')).toBe('POST')
})
