import { afterAll, beforeAll, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'

const article = (
  title: string,
  says: string,
  statement: string[],
  topics: [string, number][],
  nested: string[] = [],
): HandMade => ({
  title,
  text: `${title}\n\nAda said that ${says}. It is a weapon, a law, a bridge.`,
  actors: [{ kind: 'PERSON', name: 'Ada' }],
  statements: [
    { by: 'Ada', act: 'SAY', says, topics: statement },
    ...(nested.length > 0 ? [{ by: 'Ada', act: 'BELIEVE' as const, says: 'it', within: 0, topics: nested }] : []),
  ],
  topics,
})

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([
    article(
      'One',
      'arms rust',
      ['weapon', 'law'],
      [
        ['weapon', 3],
        ['law', 1],
      ],
    ),
    article(
      'Two',
      'it floods',
      ['law'],
      [
        ['bridge', 1],
        ['law', 1],
        ['weapon', 1],
      ],
      // Its list leaves out what is said within other statements, and so does its place.
      ['bridge'],
    ),
    article('Three', 'it rains', [], [['bridge', 2]]),
  ])
})
afterAll(() => api.close())

test('of an article come by pages, the most frequent first, then the first in the text, in one SQL statement', async () => {
  const query = `query ($after: String) { articles(where: { topic: "laws" }, orderBy: { field: PUBLISHED_AT, direction: ASC }) { totalCount nodes { title
    topics(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { count node { name } } } } } }`
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  const two = data.articles.nodes.find(({ title }: { title: string }) => title === 'Two')
  expect([data.articles.totalCount, data.articles.nodes.length]).toEqual([2, 2])
  expect(two.topics).toEqual({
    totalCount: 3,
    pageInfo: { endCursor: expect.any(String), hasNextPage: true },
    edges: [
      { count: 1, node: { name: 'weapon' } },
      { count: 1, node: { name: 'law' } },
    ],
  })
  const next = await api.ask(query, { after: two.topics.pageInfo.endCursor })
  const rest = next.data.articles.nodes.find(({ title }: { title: string }) => title === 'Two').topics
  expect(rest.edges).toEqual([{ count: 1, node: { name: 'bridge' } }])
  expect(rest.pageInfo.hasNextPage).toBe(false)
})

test.each([
  [
    ['STATEMENTS', 'DESC'],
    ['law', 'weapon', 'bridge'],
  ],
  [
    ['ARTICLES', 'DESC'],
    ['bridge', 'law', 'weapon'],
  ],
  [
    ['NAME', 'DESC'],
    ['weapon', 'law', 'bridge'],
  ],
])('are ordered: %s, on all pages', async ([field, direction], expected) => {
  const names: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await api.ask(
      `query ($order: [TopicOrder!], $after: String) { topics(first: 1, orderBy: $order, after: $after) {
        nodes { name } pageInfo { endCursor hasNextPage } } }`,
      { order: { field, direction }, after },
    )
    expect(errors).toBeUndefined()
    names.push(data.topics.nodes[0].name)
    after = data.topics.pageInfo.endCursor
    more = data.topics.pageInfo.hasNextPage
  }
  expect(names).toEqual(expected)
})

test('lead to their statements and articles, and tell how many there are', async () => {
  const { data } = await api.ask(
    `{ topics(where: { name: "the Weapons" }) { nodes { name statements { totalCount nodes { content } }
      articles(orderBy: { field: PUBLISHED_AT, direction: ASC }) { totalCount } } } }`,
  )
  expect(api.statements).toHaveLength(1)
  expect(data.topics.nodes).toEqual([
    { name: 'weapon', statements: { totalCount: 1, nodes: [{ content: 'arms rust' }] }, articles: { totalCount: 2 } },
  ])
})

test.each([
  ['statements(where: { topic: "Laws" })', 2],
  ['statements(where: { topic: "bridge" })', 0],
  ['articles(where: { topic: "Bridges" })', 2],
  ['articles(where: { topic: "weapon", not: { topic: "bridge" } })', 1],
  ['articles(where: { topic: "nothing" })', 0],
])('%s', async (list, count) => {
  expect((await api.ask(`{ list: ${list} { totalCount } }`)).data.list.totalCount).toBe(count)
})

test('are not counted in statements that were rejected', async () => {
  const names = async (): Promise<string[]> =>
    (
      await api.ask('{ topics(orderBy: { field: STATEMENTS, direction: DESC }) { nodes { name } } }')
    ).data.topics.nodes.map(({ name }: { name: string }) => name)
  expect(await names()).toEqual(['law', 'weapon', 'bridge'])
  const { data } = await api.ask('{ statements(where: { topic: "weapon" }) { nodes { id version } } }')
  const [input] = data.statements.nodes
  const reject = 'mutation ($input: ReviewStatementInput!) { rejectStatement(input: $input) { statement { id } } }'
  expect((await api.ask(reject, { input }, { authorization: `Bearer ${EDITOR_KEY}` })).errors).toBeUndefined()
  expect(await names()).toEqual(['law', 'bridge', 'weapon'])
})

test('are found by ids and by nested conditions', async () => {
  const { data } = await api.ask('{ topics { nodes { id name } } }')
  const [first, second, third] = data.topics.nodes
  const query = 'query ($where: TopicFilter) { topics(where: $where) { totalCount nodes { name } } }'
  const found = async (where: object) =>
    (await api.ask(query, { where })).data.topics.nodes.map(({ name }: { name: string }) => name)
  expect(await found({ id: { in: [first.id, third.id] } })).toEqual([first.name, third.name])
  expect(await found({ or: [{ id: { eq: first.id } }, { name: second.name }], not: null })).toEqual([
    first.name,
    second.name,
  ])
  expect(await found({ not: { id: { eq: second.id } } })).toEqual([first.name, third.name])
})
