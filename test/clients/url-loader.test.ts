import { readFileSync } from 'node:fs'
import { type LoadFromUrlOptions, UrlLoader } from '@graphql-tools/url-loader'
import { buildSchema, type GraphQLSchema, graphql, lexicographicSortSchema, printSchema } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { EDITOR_KEY } from '../support/api.js'
import {
  ACTORS,
  ACTORS_FOUND,
  INGEST,
  INGEST_VARIABLES,
  INGESTED,
  NO_KEY_ERROR,
  NOBODY,
  NOBODY_ERROR,
  URGED,
  URGED_FOUND,
  URGED_VARIABLES,
} from './operations.js'
import { PAGE, PAGED, type Page, readPages } from './pages.js'
import { type Service, startService } from './service.js'
import { openWire, type Wire } from './wire.js'

// By this, graphql-config, code generators and editors read a schema from an address.

let service: Service
let wire: Wire
beforeAll(async () => {
  service = await startService()
})
beforeEach(() => {
  wire = openWire()
})
afterAll(() => service.close())

/** Loads the schema; what is asked of that is asked of the service. */
async function load(settings: Partial<LoadFromUrlOptions> = {}): Promise<GraphQLSchema> {
  const [source] = await new UrlLoader().load(service.url, { customFetch: wire.fetch, ...settings })
  if (!source?.schema) throw new Error('No schema came')
  return source.schema
}

/** Everything that an introspection can tell. */
const WHOLE = { descriptions: true, specifiedByUrl: true, inputValueDeprecation: true }

test.each(['POST', 'GET'] as const)('the schema is loaded by %s, the whole of it', async (method) => {
  const loaded = await load({ method, ...WHOLE })
  const committed = buildSchema(readFileSync('schema.graphql', 'utf8'))
  expect(printSchema(lexicographicSortSchema(loaded))).toBe(printSchema(lexicographicSortSchema(committed)))
  expect(wire.lines).toEqual([`${method} query → 200`])
  expect(wire.encodings).toEqual(['gzip'])
})

test.each([
  ['POST', {}],
  ['GET', { useGETForQueries: true }],
] as const)('the loaded schema answers by %s as the service does', async (method, settings) => {
  const schema = await load(settings)
  expect(await graphql({ schema, source: URGED, variableValues: URGED_VARIABLES })).toEqual({ data: URGED_FOUND })
  expect(await graphql({ schema, source: ACTORS })).toMatchObject({ data: ACTORS_FOUND })
  expect((await graphql({ schema, source: NOBODY })).errors).toMatchObject([NOBODY_ERROR])
  expect(wire.lines.slice(1)).toEqual(Array(3).fill(`${method} query → 200`))
})

test('queries are registered once, and asked for by their hashes', async () => {
  const schema = await load({ apq: true })
  wire.lines.length = 0
  const ask = () => graphql({ schema, source: URGED, variableValues: URGED_VARIABLES })
  expect(await ask()).toEqual({ data: URGED_FOUND })
  expect(await ask()).toEqual({ data: URGED_FOUND })
  expect(wire.lines).toEqual(['POST hash → 200', 'POST query+hash → 200', 'POST hash → 200'])
})

test('pages follow one another by cursors', async () => {
  const schema = await load()
  const read = async (first: number, after: string | null) =>
    (await graphql({ schema, source: PAGE, variableValues: { first, after } })).data as unknown as Page
  const edges = await readPages(read)
  expect(edges).toHaveLength(PAGED)
  expect(edges).toEqual((await read(100, null)).statements.edges)
})

test('a write is posted with the editor’s key, and refused without', async () => {
  const ingest = async (headers: Record<string, string>) =>
    graphql({ schema: await load({ headers }), source: INGEST, variableValues: INGEST_VARIABLES })
  expect((await ingest({})).errors).toMatchObject([NO_KEY_ERROR])
  expect(await ingest({ authorization: `Bearer ${EDITOR_KEY}` })).toEqual({ data: INGESTED })
})
