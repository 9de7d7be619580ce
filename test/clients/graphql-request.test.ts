import { ClientError, GraphQLClient, gql } from 'graphql-request'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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

type Settings = ConstructorParameters<typeof GraphQLClient>[1]
const open = (settings: Settings = {}) => new GraphQLClient(service.url, { fetch: wire.fetch, ...settings })

/** The errors that a request must end in. */
const errorsOf = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => undefined,
    (error: unknown) => (error instanceof ClientError ? error.response.errors : error),
  )

test.each(['POST', 'GET'] as const)('it asks by %s', async (method) => {
  expect(await open({ method }).request(gql`${URGED}`, URGED_VARIABLES)).toEqual(URGED_FOUND)
  expect(wire.lines).toEqual([`${method} query → 200`])
})

test('batchRequests sends operations together', async () => {
  const operation = { document: URGED, variables: URGED_VARIABLES }
  const answers = await open().batchRequests([operation, { document: ACTORS }])
  expect(answers).toMatchObject([{ data: URGED_FOUND }, { data: ACTORS_FOUND }])
  expect(wire.lines).toEqual(['POST query, query → 200'])

  const eleven = await errorsOf(open().batchRequests(Array(11).fill(operation)))
  expect(eleven).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', accepted: '1 to 10' } }])
})

test('pages follow one another by cursors', async () => {
  const client = open()
  const read = (first: number, after: string | null) => client.request<Page>(PAGE, { first, after })
  const edges = await readPages(read)
  expect(edges).toHaveLength(PAGED)
  expect(edges).toEqual((await read(100, null)).statements.edges)
  expect(wire.encodings.at(-1)).toBe('gzip')
})

test('fragments on the interface match', async () => {
  expect(await open().request(ACTORS)).toMatchObject(ACTORS_FOUND)
})

test('errors come as ClientError with their codes', async () => {
  expect(await errorsOf(open().request(NOBODY))).toMatchObject([NOBODY_ERROR])
  expect(await errorsOf(open({ method: 'GET' }).request(MISSPELT))).toMatchObject([MISSPELT_ERROR])
  expect(wire.lines).toEqual(['POST query → 200', 'GET query → 400'])

  const partly = await open({ errorPolicy: 'all' }).rawRequest(NOBODY)
  expect(partly.data).toEqual({ person: null })
  expect(partly.errors).toMatchObject([NOBODY_ERROR])
})

test('a write is posted with the editor’s key, and refused without', async () => {
  const ingest = (headers: Record<string, string>) => open({ headers }).request(INGEST, INGEST_VARIABLES)
  expect(await errorsOf(ingest({}))).toMatchObject([NO_KEY_ERROR])
  expect(await errorsOf(ingest({ authorization: 'Bearer nobodys-key' }))).toMatchObject([WRONG_KEY_ERROR])
  expect(await ingest({ authorization: `Bearer ${EDITOR_KEY}` })).toEqual(INGESTED)
  expect(wire.lines).toEqual(['POST query → 401', 'POST query → 401', 'POST query → 200'])
})
