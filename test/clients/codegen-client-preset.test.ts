import { join } from 'node:path'
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { generate } from '@graphql-codegen/cli'
import { Client, fetchExchange } from '@urql/core'
import { GraphQLClient } from 'graphql-request'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeProject, type Project } from './project.js'
import { type Service, startService } from './service.js'

/** Code that holds only with the right types, for each client that takes typed documents. */
const USE = `
import type { ApolloClient } from '@apollo/client'
import type { Client } from '@urql/core'
import type { GraphQLClient } from 'graphql-request'
import { type FragmentType, getFragmentData, graphql } from './generated/index'

const named = graphql(\`
  fragment Named on Actor { name ... on Country { code } ... on Person { affiliations { title } } }
\`)
const urged = graphql(\`
  query Urged($where: StatementFilter!) {
    statements(where: $where) { nodes { act saidOn speaker { ...Named } addressees { __typename ...Named } } }
  }
\`)
const variables = { where: { speaker: { name: 'Stoltenberg' }, act: { eq: 'URGE' }, saidOn: { gte: '2023-01-30' } } } as const

/** Who they are, with what only a person or a country has. */
function nameOf(actor: FragmentType<typeof named> | null | undefined): string | undefined {
  // @ts-expect-error: it is the fragment's
  actor?.name
  const seen = getFragmentData(named, actor)
  if (seen && 'affiliations' in seen) return seen.name + ', ' + seen.affiliations[0]?.title
  if (seen && 'code' in seen) return seen.name + ', ' + seen.code
  return seen?.name
}

export const withApollo = async (client: ApolloClient) => {
  // @ts-expect-error: no act is spelt so
  const misspelt = () => client.query({ query: urged, variables: { where: { act: { eq: 'URG' } } } })
  const { data } = await client.query({ query: urged, variables })
  return data?.statements.nodes.map((it) => [it.act satisfies string, nameOf(it.speaker), it.addressees.map(nameOf)])
}
export const withUrql = async (client: Client) => {
  // @ts-expect-error: a filter is needed
  const lacking = () => client.query(urged, {})
  const { data } = await client.query(urged, variables)
  return data?.statements.nodes.map((it) => [it.act satisfies string, nameOf(it.speaker), it.addressees.map(nameOf)])
}
export const withGraphqlRequest = async (client: GraphQLClient) => {
  // @ts-expect-error: a filter has no such field
  const wrong = () => client.request(urged, { where: { sayer: { name: 'Stoltenberg' } } })
  const { statements } = await client.request(urged, variables)
  const day: string | null | undefined = statements.nodes[0]?.saidOn
  return statements.nodes.map((it) => [it.act satisfies string, nameOf(it.speaker), it.addressees.map(nameOf)])
}`

let service: Service
let project: Project
beforeAll(async () => {
  service = await startService()
  project = makeProject({ 'use.ts': USE })
  const generated = join(project.folder, 'generated/')
  await generate({
    silent: true,
    schema: service.url,
    documents: join(project.folder, 'use.ts'),
    generates: {
      [generated]: {
        preset: 'client',
        presetConfig: { fragmentMasking: { unmaskFunctionName: 'getFragmentData' } },
        config: { useTypeImports: true, enumsAsTypes: true, scalars: { Date: 'string', DateTime: 'string' } },
      },
    },
  })
})
afterAll(async () => {
  project?.remove()
  await service.close()
})

test('the types hold', () => {
  expect(project.run('tsc')).toBe('')
})

test('Apollo Client, urql and graphql-request take the same typed operation', async () => {
  const use = await import(join(project.folder, 'use.ts'))
  const answer = [['URGE', 'Jens Stoltenberg, Secretary-General', ['South Korea, KR']]]
  const { url } = service
  expect(await use.withUrql(new Client({ url, exchanges: [fetchExchange] }))).toEqual(answer)
  expect(await use.withGraphqlRequest(new GraphQLClient(url))).toEqual(answer)
  const cache = new InMemoryCache({ possibleTypes: { Actor: ['Country', 'Organization', 'Person'] } })
  expect(await use.withApollo(new ApolloClient({ link: new HttpLink({ uri: url }), cache }))).toEqual(answer)
})
