import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../support/api.js'
import { NATO_ARTICLE } from '../../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
})
afterAll(() => api.close())

const WORD = 'at least one letter or digit'
const cursorOf = (...keys: unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')
const CURSOR = 'a cursor that an earlier page of this list gave, unchanged'
const BY_WORDS =
  'RELEVANCE only beside `where: { text: { search: "…" } }`, whose words it ranks, or `where: { id: { in: […] } }`, whose order it keeps'
const BY_NAME = 'RELEVANCE only beside `where: { nameLike: "…" }`, which it measures names by'

describe('what makes no search is refused, and nothing is asked of the database', () => {
  test.each([
    ['search(text: "")', 'text', '', WORD],
    ['search(text: "   ")', 'text', '   ', WORD],
    ['search(text: "* ?! & | <->")', 'text', '* ?! & | <->', WORD],
    ['search(text: "’")', 'text', '’', WORD],
    [`search(text: "${'long '.repeat(101)}")`, 'text', '505 characters', 'at most 500 characters'],
    ['search(text: "a\\u0000b")', 'text', 'a\0b', 'a text without the character NUL'],
    ['search(text: "x", types: [])', 'types', [], 'some of STATEMENT, ARTICLE, ACTOR; all where it is left out'],
    ['search(text: "x", first: 101)', 'first', 101, 'a whole number from 0 to 100; page on with `after` for more'],
    ['search(text: "x", first: -1)', 'first', -1, 'a whole number from 0 to 100; page on with `after` for more'],
    ['search(text: "x", after: "nonsense")', 'after', 'nonsense', CURSOR],
    [
      `search(text: "x", after: "${cursorOf('RELEVANCE', '1', '2020-01-01', 'a')}")`,
      'after',
      expect.any(String),
      CURSOR,
    ],
    [`search(text: "x", after: "${cursorOf('RELEVANCE', 1, '2020-02-30', 'a')}")`, 'after', expect.any(String), CURSOR],
    ['actors(where: { nameLike: "" })', 'nameLike', '', WORD],
    ['actors(where: { nameLike: "%_" })', 'nameLike', '%_', WORD],
    ['actors(where: { nameLike: "a\\u0000" })', 'nameLike', 'a\0', 'a text without the character NUL'],
    [`actors(where: { nameLike: "${'x'.repeat(201)}" })`, 'nameLike', '201 characters', 'at most 200 characters'],
    ['actors(orderBy: { field: RELEVANCE, direction: DESC })', 'orderBy', 'RELEVANCE', BY_NAME],
    [
      'people(where: { and: [{ nameLike: "a" }] }, orderBy: { field: RELEVANCE, direction: DESC })',
      'orderBy',
      'RELEVANCE',
      BY_NAME,
    ],
    ['statements(orderBy: { field: RELEVANCE, direction: DESC })', 'orderBy', 'RELEVANCE', BY_WORDS],
    [
      'statements(where: { text: {} }, orderBy: { field: RELEVANCE, direction: DESC })',
      'orderBy',
      'RELEVANCE',
      BY_WORDS,
    ],
    [
      `statements(where: { text: { search: "${'x'.repeat(501)}" } }, orderBy: { field: RELEVANCE, direction: DESC })`,
      'search',
      '501 characters',
      'at most 500 characters',
    ],
    ['country(code: "KORE")', 'code', 'KORE', 'an ISO 3166-1 code of two or three letters, such as "KR" or "KOR"'],
  ])('%s', async (field, argument, received, accepted) => {
    const selection = field.startsWith('country') ? '{ id }' : '{ totalCount nodes { __typename } }'
    const { data, errors } = await api.ask(`{ ${field} ${selection} }`)
    expect(data === null || Object.values(data)[0] === null).toBe(true)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument, received, accepted },
    ])
    expect(api.statements).toEqual([])
    expect(api.log).toEqual([])
  })

  test('in variables, too, though the operation was asked with good ones before', async () => {
    const query = 'query ($text: String!) { search(text: $text) { totalCount } }'
    expect((await api.ask(query, { text: 'yoon' })).data).toEqual({ search: { totalCount: 2 } })
    const { errors } = await api.ask(query, { text: '—' })
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'text', received: '—', accepted: WORD })
    expect(api.statements).toEqual([])
  })

  test('search without a text', async () => {
    const { errors } = await api.ask('{ search { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

describe('hostile texts are words', () => {
  test.each([
    `'`,
    `\\`,
    `'':*`,
    `a' & 'b`,
    `a\\' | b`,
    `weapons'); drop table "Statement"; --`,
    `<-> a <2> b !c (d | e):ABCD*`,
    `%s $1 \${text} {{}}`,
    `"a" "b`,
    `“a„ b”`,
    `a\u200bb \ufeff c`,
    `\ud83d`,
    `😀a😀* "😀 b😀`,
    `<b>bold</b> https://example.org/a?b=c&d#e user@example.org`,
    'x'.repeat(500),
    'a* '.repeat(160),
    '𝒜'.repeat(250),
  ])('%s', async (hostile) => {
    const text = `${hostile} x1`.slice(0, 500)
    const { data, errors } = await api.ask(
      `query ($text: String!) { search(text: $text) { totalCount edges { score snippet { text matches { text } } } }
        actors(where: { nameLike: "x" }) { totalCount } }`,
      { text },
    )
    expect(errors).toBeUndefined()
    expect(data.search.totalCount).toBe(data.search.edges.length)
    expect(api.log).toEqual([])
  })

  test('and nothing is gone afterwards', async () => {
    expect((await api.ask('{ statements { totalCount } }')).data).toEqual({ statements: { totalCount: 9 } })
  })
})
