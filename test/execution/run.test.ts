import { readdirSync, readFileSync } from 'node:fs'
import { execute, parse } from 'graphql'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeContext } from '../../src/context.js'
import { OperationPlans } from '../../src/execution/compile.js'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { buildSchema } from '../../src/schema.js'
import { openFetcher } from '../../src/web/fetcher.js'
import { type Answer, openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE, ...manyArticles(5)])
})
afterAll(() => api.close())
afterEach(() => vi.restoreAllMocks())

/** What not everybody may read. */
const OF_EDITORS = ['all-keys', 'what-editors-changed', 'jobs', 'feeds', 'export-feeds'].map(
  (name) => `${name}.graphql`,
)

const EXAMPLES = readdirSync('examples/queries')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(`examples/queries/${name}`, 'utf8')] as const)
  // What writes, and what not everybody may read, only graphql-js executes.
  .filter(([name, text]) => !/^mutation /m.test(text) && !OF_EDITORS.includes(name))

const TYPE_NAMES = `{
  __typename
  nobody: person(id: "person_x") { __typename }
  country(code: "kr") { __typename statements(first: 1) { __typename } }
  statements(first: 3) {
    __typename
    pageInfo { __typename }
    edges { __typename node { kind: __typename speaker { __typename ... on Person { a: __typename name } } } }
    nodes { evidence { __typename cue { __typename } } article { __typename } addressees { __typename id } }
  }
}`

test.each([...EXAMPLES, ['__typename everywhere', TYPE_NAMES] as const])(
  '%s: what the database wrote is what graphql-js would have answered',
  async (_name, source) => {
    const contextValue = makeContext(
      { database: api.database, extractor: rulesExtractor, fetcher: openFetcher({ allow: [] }) },
      null,
    )
    const { data } = await execute({ schema: buildSchema(), document: parse(source), contextValue })
    expect((await api.ask(source)).data).toEqual(JSON.parse(JSON.stringify(data)))
  },
)

test('an operation is compiled once, whatever its values', async () => {
  const query = `query ($name: String!, $acts: [Act!], $first: Int, $after: String) {
    statements(first: $first, after: $after, where: { speaker: { name: $name }, act: { in: $acts } }) {
      nodes { content } pageInfo { endCursor } } }`
  const texts: string[] = []
  const contents: string[][] = []
  let after: string | undefined
  for (const [name, first] of [
    ['Jens Stoltenberg', 1],
    ['stoltenberg', 2],
    ['Ada Lovelace', 5],
  ] as const) {
    const { data } = await api.ask(query, { name, first, acts: ['URGE', 'SAY', 'ARGUE'], after: null })
    contents.push(data.statements.nodes.map((node: { content: string }) => node.content))
    after ??= data.statements.pageInfo.endCursor
    texts.push(...api.statements)
  }
  expect(new Set(texts).size).toBe(1)
  expect(contents[0]).toEqual(contents[1]?.slice(0, 1))
  expect(contents[2]).not.toEqual(contents[1])

  const { data } = await api.ask(query, { name: 'stoltenberg', first: 1, acts: ['URGE', 'SAY', 'ARGUE'], after })
  expect(data.statements.nodes.map((node: { content: string }) => node.content)).toEqual(contents[1]?.slice(1))
})

test('a mistake in a variable of a known operation is told as at first', async () => {
  const query = 'query ($id: ID!, $first: Int) { person(id: $id) { statements(first: $first) { totalCount } } }'
  await api.ask(query, { id: 'person_x', first: 1 })
  const { errors } = await api.ask(query, { id: 'article_x', first: 1 })
  expect(errors?.[0]).toMatchObject({ path: ['person'], extensions: { code: 'BAD_USER_INPUT', received: 'article_x' } })
})

/** An unexpected error was written down under the id that is told, and nothing else of it is told. */
function expectWrittenDown(errors: Answer['errors'], slip: string): void {
  expect(errors).toHaveLength(1)
  expect(JSON.stringify(errors)).not.toContain(slip)
  const id = String(errors?.[0]?.extensions.id)
  expect(id).toMatch(/^[0-9a-f-]{36}$/)
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id })
  const lines = api.log.filter((line) => line.includes(slip))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(`Error ${id}: TypeError: ${slip}`)
}

test('a mistake of ours in planning is written down, and graphql-js does not hide it', async () => {
  vi.spyOn(OperationPlans.prototype, 'planOf').mockImplementation(() => {
    throw new TypeError('a slip in planning')
  })
  const { data, errors } = await api.ask('{ topics { totalCount } }')
  expect(data).toBeUndefined()
  expectWrittenDown(errors, 'a slip in planning')
})

test('a mistake of ours in reading a field is written down as that field’s, and the others are answered', async () => {
  vi.spyOn(api.database, 'query').mockImplementationOnce(async () => {
    throw new TypeError('a slip in reading')
  })
  const { data, errors } = await api.ask('{ country(code: "KR") { name } topics { __typename } }')
  expect(data).toEqual({ country: null, topics: { __typename: 'TopicConnection' } })
  expect(errors?.[0]?.path).toEqual(['country'])
  expectWrittenDown(errors, 'a slip in reading')
})
