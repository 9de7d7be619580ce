import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../support/api.js'
import { manyArticles, NATO_ARTICLE } from '../../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, ...manyArticles(12)])
})
afterAll(() => api.close())

interface Page {
  readonly nodes: readonly unknown[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Lists in an order of relevance, and how many there are; ranks of many rows are equal. */
const LISTS = [
  ['search(text: "item",', 'id', 36],
  ['search(text: "a", types: [ACTOR],', 'id', 2],
  [
    'statements(where: { text: { search: "item or done or weapons" } }, orderBy: { field: RELEVANCE, direction: DESC },',
    'id',
    26,
  ],
  ['actors(where: { nameLike: "s" }, orderBy: { field: RELEVANCE, direction: DESC },', 'id', 2],
  ['people(where: { nameLike: "lovelase" }, orderBy: { field: RELEVANCE, direction: DESC },', 'id', 1],
] as const

test.each(LISTS)('%s …) pages forwards and backwards through everything, each once', async (list, selection, count) => {
  const pageOf = async (args: string): Promise<Page> => {
    const { data, errors } = await api.ask(`{ page: ${list} ${args}) { nodes { ${selection} } ${PAGE_INFO} } }`)
    expect(errors).toBeUndefined()
    return data.page
  }
  const keysOf = ({ nodes }: Page): string[] => nodes.map((node) => JSON.stringify(node))
  const whole = keysOf(await pageOf('first: 100'))
  expect(new Set(whole).size).toBe(count)
  expect(whole).toHaveLength(count)

  const forwards: string[] = []
  for (let page = await pageOf('first: 5'); ; page = await pageOf(`first: 5, after: "${page.pageInfo.endCursor}"`)) {
    forwards.push(...keysOf(page))
    if (!page.pageInfo.hasNextPage) break
  }
  expect(forwards).toEqual(whole)

  const backwards: string[] = []
  for (let page = await pageOf('last: 5'); ; page = await pageOf(`last: 5, before: "${page.pageInfo.startCursor}"`)) {
    backwards.unshift(...keysOf(page))
    if (!page.pageInfo.hasPreviousPage) break
  }
  expect(backwards).toEqual(whole)
})

test('of equal ranks the latest come first', async () => {
  const { data } = await api.ask(
    '{ search(text: "done", types: STATEMENT, first: 100) { edges { score node { ... on Statement { article { publishedAt } } } } } }',
  )
  const days = data.search.edges.map(
    (found: { node: { article: { publishedAt: string } } }) => found.node.article.publishedAt,
  )
  expect(new Set(data.search.edges.map((found: { score: number }) => found.score)).size).toBe(1)
  expect(days).toEqual(days.toSorted().reverse())
})

test('search counts as a page, by `first` and the types of its nodes', async () => {
  const query = `{ search(text: "item", first: 50) { edges { node { ... on Person { statements(first: 100) { nodes { id addressees { id } } } } } } } }`
  const { extensions } = await api.ask(query, {}, { 'dictum-cost': '1' })
  // 1 search, 50 edges with a node each, 100 statements of each, each with two addressees.
  expect(extensions).toEqual({ cost: { requested: 1 + 50 * (1 + 1 + 1 + 100 * (1 + 2)), most: 20_000 } })
})

test('statements by relevance: shorter contents and more of the words come first', async () => {
  const { data } = await api.ask(
    '{ statements(where: { text: { search: "weapons or military or support" } }, orderBy: { field: RELEVANCE, direction: DESC }) { nodes { content } } }',
  )
  expect(data.statements.nodes.map((node: { content: string }) => node.content)).toEqual([
    'to increase military support to Ukraine',
    'To Deliver Weapons',
    'his country’s law makes providing weapons difficult',
  ])
  expect(api.statements).toHaveLength(1)
})
