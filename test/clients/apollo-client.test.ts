import { ApolloClient, type ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { BatchHttpLink } from '@apollo/client/link/batch-http'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
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
  type Urged,
  WRONG_KEY_ERROR,
} from './operations.js'
import { PAGE, PAGED, type Page } from './pages.js'
import { type Service, startService } from './service.js'
import { sha256 } from './sha256.js'
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

const plain = (settings: HttpLink.Options = {}) => new HttpLink({ uri: service.url, fetch: wire.fetch, ...settings })

const open = (link: ApolloLink = plain(), cache = new InMemoryCache()) => new ApolloClient({ link, cache })

/** Asks the question that the project exists for, past the cache. */
const ask = async (client: ApolloClient, query = gql(URGED)): Promise<Urged | undefined> =>
  (await client.query<Urged>({ query, variables: URGED_VARIABLES, fetchPolicy: 'no-cache' })).data

/** The errors that an operation must end in. */
const errorsOf = (operation: Promise<unknown>): Promise<unknown> =>
  operation.then(
    () => undefined,
    (error: unknown) => (CombinedGraphQLErrors.is(error) ? error.errors : error),
  )

test('HttpLink posts', async () => {
  expect(await ask(open())).toMatchObject(URGED_FOUND)
  expect(wire.lines).toEqual(['POST query → 200'])
})

test('useGETForQueries gets', async () => {
  expect(await ask(open(plain({ useGETForQueries: true })))).toMatchObject(URGED_FOUND)
  expect(wire.lines).toEqual(['GET query → 200'])
})

test.each([
  ['POST', false],
  ['GET', true],
])('PersistedQueryLink registers a query once, and asks by hash with %s', async (method, useGETForHashedQueries) => {
  const client = open(new PersistedQueryLink({ sha256, useGETForHashedQueries }).concat(plain()))
  // A query of its own, which the other test has not registered.
  const query = gql(URGED.replace('Urged', `UrgedBy${method}`))
  expect(await ask(client, query)).toMatchObject(URGED_FOUND)
  expect(await ask(client, query)).toMatchObject(URGED_FOUND)
  expect(wire.lines).toEqual([`${method} hash → 200`, 'POST query+hash → 200', `${method} hash → 200`])
})

test('a hash that is not the query’s is refused', async () => {
  const wrong = new PersistedQueryLink({ sha256: () => sha256('something else') })
  expect(await errorsOf(ask(open(wrong.concat(plain()))))).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
  expect(wire.lines).toEqual(['POST hash → 200', 'POST query+hash → 400'])
})

test('BatchHttpLink sends up to ten operations together, each with an answer of its own', async () => {
  const client = open(new BatchHttpLink({ uri: service.url, fetch: wire.fetch }))
  // Of different names, or Apollo Client would ask once for all.
  const answers = Array.from({ length: 11 }, (_, at) => ask(client, gql(URGED.replace('Urged', `Urged${at}`))))
  const errors = errorsOf(client.query({ query: gql(NOBODY) }))
  for (const answer of await Promise.all(answers)) expect(answer).toMatchObject(URGED_FOUND)
  expect(await errors).toMatchObject([NOBODY_ERROR])
  // Its `batchMax` is the service's: 10.
  const [ten, two] = [10, 2].map((count) => `POST ${Array(count).fill('query').join(', ')} → 200`)
  expect(wire.lines.toSorted()).toEqual([two, ten].toSorted())
})

test('relayStylePagination joins pages, and statements are cached by their ids', async () => {
  const statements = relayStylePagination(['where', 'orderBy'])
  const client = open(plain(), new InMemoryCache({ typePolicies: { Query: { fields: { statements } } } }))
  const operation = { query: gql(PAGE), variables: { first: 10 } }
  const shown = client.watchQuery<Page>(operation)
  const subscription = shown.subscribe({})
  let page = (await client.query<Page>(operation)).data?.statements
  while (page?.pageInfo.hasNextPage) {
    page = (await shown.fetchMore({ variables: { after: page.pageInfo.endCursor } })).data?.statements
  }
  subscription.unsubscribe()
  const joined = client.readQuery<Page>(operation)?.statements.edges
  expect(wire.lines).toEqual(Array(3).fill('POST query → 200'))

  const whole = (await open().query<Page>({ query: gql(PAGE), variables: { first: 100 } })).data?.statements
  expect(whole?.totalCount).toBe(PAGED)
  expect(joined).toEqual(whole?.edges)

  const { id, content } = whole?.edges[0]?.node ?? {}
  const fragment = gql('fragment Content on Statement { content }')
  expect(client.readFragment({ id: `Statement:${id}`, fragment })).toEqual({ __typename: 'Statement', content })
})

test('longer answers are compressed', async () => {
  const { data } = await open().query<Page>({ query: gql(PAGE), variables: { first: 100 } })
  expect(data?.statements.edges).toHaveLength(PAGED)
  expect(wire.encodings).toEqual(['gzip'])
})

interface Introspection {
  __schema: { types: { name: string; possibleTypes: { name: string }[] | null }[] }
}

test('fragments on the interface match, with possibleTypes from the introspection', async () => {
  const introspection = gql('{ __schema { types { name possibleTypes { name } } } }')
  const { data } = await open().query<Introspection>({ query: introspection, fetchPolicy: 'no-cache' })
  const possibleTypes = Object.fromEntries(
    data?.__schema.types.flatMap(({ name, possibleTypes: types }) =>
      types ? [[name, types.map((type) => type.name)]] : [],
    ) ?? [],
  )
  const client = open(plain(), new InMemoryCache({ possibleTypes }))
  const answer = await client.query({ query: gql(ACTORS) })
  expect(answer.data).toMatchObject(ACTORS_FOUND)
  // What the cache gives is what the service gave: nothing of the fragments was lost.
  expect(client.readQuery({ query: gql(ACTORS) })).toEqual(answer.data)
})

test('errors come as CombinedGraphQLErrors with their codes', async () => {
  expect(await errorsOf(open().query({ query: gql(NOBODY) }))).toMatchObject([NOBODY_ERROR])
  expect(await errorsOf(open().query({ query: gql(MISSPELT) }))).toMatchObject([MISSPELT_ERROR])
  expect(wire.lines).toEqual(['POST query → 200', 'POST query → 400'])

  const both = await open().query({ query: gql(NOBODY), errorPolicy: 'all' })
  expect(both.data).toEqual({ person: null })
})

test('a write is posted with the editor’s key, and refused without', async () => {
  const ingest = async (headers: Record<string, string>): Promise<unknown> => {
    const client = open(plain({ headers, useGETForQueries: true }))
    return (await client.mutate({ mutation: gql(INGEST), variables: INGEST_VARIABLES })).data
  }
  expect(await errorsOf(ingest({}))).toMatchObject([NO_KEY_ERROR])
  expect(await errorsOf(ingest({ authorization: 'Bearer nobodys-key' }))).toMatchObject([WRONG_KEY_ERROR])
  expect(await ingest({ authorization: `Bearer ${EDITOR_KEY}` })).toMatchObject(INGESTED)
  expect(wire.lines).toEqual(['POST query → 401', 'POST query → 401', 'POST query → 200'])
})
