import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  type FetchFunction,
  fetchQuery,
  type GraphQLTaggedNode,
  getFragment,
  getRequest,
  getSelector,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { EDITOR_KEY } from '../support/api.js'
import { INGEST_VARIABLES, INGESTED, NO_KEY_ERROR, WRONG_KEY_ERROR } from './operations.js'
import { PAGED, type Page } from './pages.js'
import { makeProject, type Project } from './project.js'
import { type Service, startService } from './service.js'
import { openWire, type Wire } from './wire.js'

const OPERATIONS = `
import { graphql } from 'relay-runtime'

graphql\`
  query saidQuery($name: String!) {
    actors(where: { name: $name }) { nodes { id ...said_actor } }
  }
\`
graphql\`
  fragment said_actor on Actor
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "saidPageQuery") {
    name
    ... on Country { code }
    statements(first: $count, after: $cursor, orderBy: { field: ARTICLE, direction: ASC }) @connection(key: "said_statements") {
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id content act saidOn } }
    }
  }
\`
graphql\`
  mutation saidIngestMutation($input: IngestArticleInput!) {
    ingestArticle(input: $input) { article { statements { nodes { act content } } } }
  }
\``

/** Code that holds only with the right types. */
const USE = `
import { type Environment, fetchQuery } from 'relay-runtime'
import type { said_actor$data } from './artifacts/said_actor.graphql'
import said, { type saidQuery } from './artifacts/saidQuery.graphql'

export async function ids(environment: Environment): Promise<string[]> {
  const data = await fetchQuery<saidQuery>(environment, said, { name: 'Stoltenberg' }).toPromise()
  // @ts-expect-error: the name of the variable is another
  fetchQuery<saidQuery>(environment, said, { surname: 'Stoltenberg' })
  // @ts-expect-error: it is the fragment's
  data?.actors.nodes[0]?.name
  return data?.actors.nodes.map(({ id }) => id) ?? []
}
export function days({ statements: { edges } }: said_actor$data): (string | null | undefined)[] {
  return edges.filter(({ node }) => node.act === 'URGE').map(({ node }) => node.saidOn)
}`

const CONFIG = {
  src: '.',
  schema: 'schema.graphql',
  language: 'typescript',
  artifactDirectory: 'artifacts',
  eagerEsModules: true,
  useImportTypeSyntax: true,
  requireCustomScalarTypes: true,
  customScalarTypes: { Date: 'string', DateTime: 'string' },
  persistConfig: { file: 'persisted.json', algorithm: 'SHA256' },
}

let service: Service
let project: Project
let compiled: string
let wire: Wire
beforeAll(async () => {
  service = await startService()
  project = makeProject({
    'said.ts': OPERATIONS,
    'use.ts': USE,
    'schema.graphql': readFileSync('schema.graphql', 'utf8'),
    'relay.config.json': JSON.stringify(CONFIG),
    'persisted.json': '{}',
    'artifacts/.keep': '',
  })
  compiled = project.run('relay-compiler')
})
beforeEach(() => {
  wire = openWire()
})
afterAll(async () => {
  project?.remove()
  await service.close()
})

/** What Relay's plug-in for Babel puts in the place of a tagged operation. */
const artifact = async (name: string): Promise<GraphQLTaggedNode> =>
  (await import(join(project.folder, `artifacts/${name}.graphql.ts`))).default

/**
 * Relay leaves it to its users how an operation is sent: here by its hash first, as Relay's guide advises, and what reads
 * by GET.
 */
function open(headers: Readonly<Record<string, string>> = {}): Environment {
  const texts = JSON.parse(readFileSync(join(project.folder, 'persisted.json'), 'utf8'))
  const fetchFunction: FetchFunction = async ({ id, operationKind }, variables) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } }
    const post = (query?: string) =>
      wire.fetch(service.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables, extensions }),
      })
    const get = () => {
      const search = { variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) }
      return wire.fetch(`${service.url}?${new URLSearchParams(search)}`, { headers })
    }
    const answer = await (await (operationKind === 'query' ? get() : post())).json()
    const isUnknown = answer.errors?.[0].extensions.code === 'PERSISTED_QUERY_NOT_FOUND'
    return isUnknown ? (await post(texts[String(id)])).json() : answer
  }
  return new Environment({ network: Network.create(fetchFunction), store: new Store(new RecordSource()) })
}

test('its compiler takes the schema, and the types that it makes hold', () => {
  expect(compiled).toContain('Compilation completed.')
  expect(project.run('tsc')).toBe('')
})

interface Said extends Page {
  name: string
}

test('@refetchable pages by node(id), and @connection joins the pages in the store', async () => {
  const environment = open()
  const query = await artifact('saidQuery')
  const variables = { name: 'Lovelace' }
  environment.retain(createOperationDescriptor(getRequest(query), variables))
  const found = (await fetchQuery(environment, query, variables).toPromise()) as {
    actors: { nodes: { id: string }[] }
  }
  const actor = found.actors.nodes[0]
  const selector = getSelector(getFragment(await artifact('said_actor')), actor)
  const said = (): Said => environment.lookup(selector as never).data as unknown as Said

  while (said().statements.pageInfo.hasNextPage) {
    const page = { id: actor?.id, count: 10, cursor: said().statements.pageInfo.endCursor }
    await fetchQuery(environment, await artifact('saidPageQuery'), page as never).toPromise()
  }
  expect(said().name).toBe('Ada Lovelace')
  expect(new Set(said().statements.edges.map(({ node }) => node.id)).size).toBe(PAGED)
  expect(said().statements.edges).toHaveLength(PAGED)
  expect(wire.lines).toEqual([
    ...['GET hash → 200', 'POST query+hash → 200'],
    ...['GET hash → 200', 'POST query+hash → 200'],
    'GET hash → 200',
  ])
  // Ten statements are worth compressing; that a query is unknown, or the last four, are not.
  expect(wire.encodings).toEqual([null, 'gzip', null, 'gzip', null])
})

test('a write is posted with the editor’s key; without, its errors come with their codes', async () => {
  const mutation = await artifact('saidIngestMutation')
  const ingest = (headers?: Record<string, string>) =>
    new Promise<unknown>((resolve, reject) =>
      commitMutation(open(headers), {
        mutation,
        variables: INGEST_VARIABLES,
        onCompleted: resolve,
        onError: reject,
      }),
    )
  const errorsOf = (headers?: Record<string, string>) =>
    ingest(headers).catch((error: { source: { errors: unknown } }) => error.source.errors)
  expect(await errorsOf()).toMatchObject([NO_KEY_ERROR])
  expect(await errorsOf({ authorization: 'Bearer nobodys-key' })).toMatchObject([WRONG_KEY_ERROR])
  expect(await ingest({ authorization: `Bearer ${EDITOR_KEY}` })).toEqual(INGESTED)
})
