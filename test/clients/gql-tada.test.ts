import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, fetchExchange } from '@urql/core'
import { buildSchema, introspectionFromSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeProject, type Project } from './project.js'
import { type Service, startService } from './service.js'

/** Code that holds only with the right types. */
const USE = `
import type { Client } from '@urql/core'
import { type FragmentOf, initGraphQLTada, readFragment, type VariablesOf } from 'gql.tada'
import type { introspection } from './introspection'

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; DateTime: string } }>()

const named = graphql(\`fragment Named on Actor { name ... on Person { affiliations { title } } }\`)
const urged = graphql(
  \`query Urged($where: StatementFilter!) {
    statements(where: $where) { nodes { act saidOn speaker { ...Named } } }
  }\`,
  [named],
)
export const variables: VariablesOf<typeof urged> = {
  where: { speaker: { name: 'Stoltenberg' }, act: { eq: 'URGE' }, saidOn: { gte: '2023-01-30' } },
}
// @ts-expect-error: no act is spelt so
export const misspelt: VariablesOf<typeof urged> = { where: { act: { eq: 'URG' } } }

function nameOf(actor: FragmentOf<typeof named> | null): string | undefined {
  // @ts-expect-error: it is the fragment's
  actor?.name
  const seen = readFragment(named, actor)
  return seen && 'affiliations' in seen ? seen.name + ', ' + seen.affiliations[0]?.title : seen?.name
}

export const withUrql = async (client: Client) => {
  const { data } = await client.query(urged, variables)
  const day: string | null | undefined = data?.statements.nodes[0]?.saidOn
  return data?.statements.nodes.map((it) => [it.act satisfies string, day, nameOf(it.speaker)])
}`

let service: Service
let project: Project
beforeAll(async () => {
  service = await startService()
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
  const introspection = introspectionFromSchema(schema, { descriptions: false })
  // What `gql-tada generate-output --disable-preprocessing` writes, where that runs: with TypeScript 7 it does not.
  const type = `export type introspection = ${JSON.stringify(introspection)}`
  project = makeProject({ 'introspection.ts': type, 'use.ts': USE })
})
afterAll(async () => {
  project?.remove()
  await service.close()
})

test('the types hold', () => {
  expect(project.run('tsc')).toBe('')
})

test('the typed operation is answered', async () => {
  const { withUrql } = await import(join(project.folder, 'use.ts'))
  const client = new Client({ url: service.url, exchanges: [fetchExchange] })
  expect(await withUrql(client)).toEqual([['URGE', '2023-01-30', 'Jens Stoltenberg, Secretary-General']])
})
