import { Client, type ClientOptions, cacheExchange, type Exchange, fetchExchange, gql } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { EDITOR_KEY } from '../support/api.js'
import {
  ACTORS,
  ACTORS_FOUND,
  BY_IDS,
  BY_IDS_FOUND,
  BY_IDS_VARIABLES,
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
  WRONG_KEY_ERROR,
} from './operations.js'
import { PAGE, PAGED, type Page, readPages } from './pages.js'
import { type Service, startService } from './service.js'
import { openWire, type Wire } from './wire.js'

let service: Service
let wire: Wire
beforeAll(async () => {
  service = await startService()
})
beforeEach(() => {
  wire = openWire()
})
afterAll(() => service.close())

const open = (settings: Partial<ClientOptions> = {}, ...before: Exchange[]) =>
  new Client({
    url: service.url,
    fetch: wire.fetch,
    exchanges: [cacheExchange, ...before, fetchExchange],
    ...settings,
  })

test.each([
  ['GET', {}],
  ['POST', { preferGetMethod: false }],
  ['GET', { preferGetMethod: 'force' }],
] as const)('a short query goes by %s with the settings %o', async (method, settings) => {
  const { data, error } = await open(settings).query(gql(URGED), URGED_VARIABLES)
  expect(error).toBeUndefined()
  expect(data).toMatchObject(URGED_FOUND)
  expect(wire.lines).toEqual([`${method} query → 200`])
})

test.each([
  ['POST', {}],
  ['GET', { preferGetMethod: 'force' }],
] as const)('a long one goes by %s with the settings %o', async (method, settings) => {
  const { data, error } = await open(settings).query(gql(BY_IDS), BY_IDS_VARIABLES)
  expect(error).toBeUndefined()
  expect(data).toMatchObject(BY_IDS_FOUND)
  expect(wire.lines).toEqual([`${method} query → 200`])
})

test.each([
  ['GET', undefined],
  ['POST', false],
] as const)('persistedExchange registers a query once, and asks by hash with %s', async (method, preferGet) => {
  const client = open(
    {},
    persistedExchange({ ...(preferGet !== undefined && { preferGetForPersistedQueries: preferGet }) }),
  )
  // A query of its own, which the other test has not registered.
  const query = gql(URGED.replace('Urged', `UrgedBy${method}`))
  for (const _ of [1, 2]) {
    const { data, error } = await client.query(query, URGED_VARIABLES, { requestPolicy: 'network-only' })
    expect(error).toBeUndefined()
    expect(data).toMatchObject(URGED_FOUND)
  }
  expect(wire.lines).toEqual([`${method} hash → 200`, `${method} query+hash → 200`, `${method} hash → 200`])
})

test('pages follow one another by cursors', async () => {
  const client = open()
  const read = async (first: number, after: string | null): Promise<Page> => {
    const { data } = await client.query<Page>(gql(PAGE), { first, after })
    if (!data) throw new Error('No page came')
    return data
  }
  const edges = await readPages(read)
  expect(edges).toHaveLength(PAGED)
  expect(edges).toEqual((await read(100, null)).statements.edges)
  expect(wire.lines).toEqual(Array(4).fill('GET query → 200'))
  expect(wire.encodings.at(-1)).toBe('gzip')
})

test('fragments on the interface match', async () => {
  expect((await open().query(gql(ACTORS), {})).data).toMatchObject(ACTORS_FOUND)
})

test('errors come as CombinedError with their codes', async () => {
  const partly = await open().query(gql(NOBODY), {})
  expect(partly.data).toEqual({ person: null })
  expect(partly.error?.graphQLErrors).toMatchObject([NOBODY_ERROR])
  const refused = await open().query(gql(MISSPELT), {})
  expect(refused.error?.graphQLErrors).toMatchObject([MISSPELT_ERROR])
  expect(wire.lines).toEqual(['GET query → 200', 'GET query → 400'])
})

test('a write is posted with the editor’s key, and refused without', async () => {
  const ingest = (headers: Record<string, string>) =>
    open({ fetchOptions: { headers } }).mutation(gql(INGEST), INGEST_VARIABLES)
  expect((await ingest({})).error?.graphQLErrors).toMatchObject([NO_KEY_ERROR])
  const wrong = await ingest({ authorization: 'Bearer nobodys-key' })
  expect(wrong.error?.graphQLErrors).toMatchObject([WRONG_KEY_ERROR])
  expect((await ingest({ authorization: `Bearer ${EDITOR_KEY}` })).data).toMatchObject(INGESTED)
  expect(wire.lines).toEqual(['POST query → 401', 'POST query → 401', 'POST query → 200'])
})
