import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, ...manyArticles(15)])
})
afterAll(() => api.close())

const NESTED = `query ($first: Int!) {
  statements(first: $first) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      content
      speaker { name aliases ... on Person { affiliations { title of { name } } } }
      addressees { name statements(first: 2) { nodes { content article { title } } } }
      article { title people { nodes { name } } }
      evidence { sentence source { text } cue { text } content { start end text } }
    }
  }
}`

test('a nested query is one SQL statement, whatever the size of its page', async () => {
  const texts: string[] = []
  for (const first of [1, 5, 20]) {
    const { data, errors } = await api.ask(NESTED, { first })
    expect(errors).toBeUndefined()
    expect(data.statements.nodes).toHaveLength(first)
    expect(data.statements.totalCount).toBe(39)
    expect(api.statements).toHaveLength(1)
    texts.push(...api.statements)
  }
  expect(new Set(texts).size).toBe(1)
})

test('every value of the query is a parameter', async () => {
  await api.ask(
    '{ statements(first: 7, where: { speaker: { name: "Jens" }, text: { search: "weapons" } }) { nodes { id } } }',
  )
  expect(api.statements[0]).not.toMatch(/jens|weapons|\b7\b/i)
})

test('a value cannot leave its parameter', async () => {
  const name = `Stoltenberg'); drop table "Statement"; --`
  const answer = await api.ask('query ($name: String) { people(where: { name: $name }) { nodes { id } } }', { name })
  expect(answer.data).toEqual({ people: { nodes: [] } })
  expect((await api.ask('{ statements { totalCount } }')).data).toEqual({ statements: { totalCount: 39 } })
})

test('each root field of an operation is one statement', async () => {
  await api.ask(
    '{ people { nodes { name statements { nodes { id } } } } country(code: "KR") { name } articles { totalCount } }',
  )
  expect(api.statements).toHaveLength(3)
})

test('totals are counted only where they are selected', async () => {
  await api.ask('{ statements { nodes { id } } }')
  expect(api.statements[0]).not.toContain('count(')
  const { data } = await api.ask('{ statements(where: { act: { eq: ARGUE } }) { totalCount } }')
  expect(data.statements).toEqual({ totalCount: 15 })
})

test('a name that somebody bears costs no second statement, one that nobody bears one', async () => {
  await api.ask('{ people(where: { name: "Stoltenberg" }) { nodes { id } } }')
  expect(api.statements).toHaveLength(1)
  await api.ask('{ people(where: { name: "Stoltenbrg" }) { nodes { id } } }')
  expect(api.statements).toHaveLength(2)
})
