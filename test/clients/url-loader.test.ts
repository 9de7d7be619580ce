import { readFileSync } from 'node:fs'
import { UrlLoader } from '@graphql-tools/url-loader'
import { buildSchema, graphql, lexicographicSortSchema, printSchema } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { NOBODY, NOBODY_ERROR, URGED, URGED_FOUND, URGED_VARIABLES } from './operations.js'
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

/** Everything that an introspection can tell. */
const WHOLE = { descriptions: true, specifiedByUrl: true, inputValueDeprecation: true }

test.each(['POST', 'GET'] as const)('the schema is loaded by %s, the whole of it', async (method) => {
  const [source] = await new UrlLoader().load(service.url, { customFetch: wire.fetch, method, ...WHOLE })
  if (!source?.schema) throw new Error('No schema came')
  const committed = buildSchema(readFileSync('schema.graphql', 'utf8'))
  expect(printSchema(lexicographicSortSchema(source.schema))).toBe(printSchema(lexicographicSortSchema(committed)))
  expect(wire.lines).toEqual([`${method} query → 200`])
  expect(wire.encodings).toEqual(['gzip'])
})

test.each([
  ['POST', {}],
  ['GET', { useGETForQueries: true }],
] as const)('the loaded schema answers by %s as the service does', async (method, settings) => {
  const [source] = await new UrlLoader().load(service.url, { customFetch: wire.fetch, ...settings })
  if (!source?.schema) throw new Error('No schema came')
  const { schema } = source
  const urged = await graphql({ schema, source: URGED, variableValues: URGED_VARIABLES })
  expect(urged).toEqual({ data: URGED_FOUND })
  const nobody = await graphql({ schema, source: NOBODY })
  expect(nobody.errors).toMatchObject([NOBODY_ERROR])
  expect(wire.lines.slice(1)).toEqual(Array(2).fill(`${method} query → 200`))
})
