import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

const MINUTES_ARTICLE: HandMade = {
  publisher: 'The Daily Minutes',
  publishedAt: '2022-05-01T00:00:00Z',
  text: 'Ada Lovelace said in Seoul that engines count.',
  actors: [{ kind: 'PERSON', name: 'Ada Lovelace' }],
  statements: [
    {
      by: 'Ada Lovelace',
      act: 'SAY',
      cueWords: 'said',
      says: 'that engines count',
      place: 'Seoul',
      topics: ['engine'],
    },
  ],
}

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, MINUTES_ARTICLE])
})
afterAll(() => api.close())

describe('a value that nothing has is named, with the nearest ones', () => {
  test.each([
    ['statements(where: { topic: "milatary suport" })', 'topic', 'milatary suport', ['military support']],
    ['topics(where: { name: "enginse" })', 'name', 'enginse', ['engine']],
    ['statements(where: { place: { eq: "soul" } })', 'place', 'soul', ['Seoul']],
    ['statements(where: { place: { eq: "Soeul" } })', 'place', 'Soeul', ['Seoul']],
    ['statements(where: { place: { eq: "Xyzzy" } })', 'place', 'Xyzzy', []],
    ['articles(where: { publisher: { eq: "daily minuets" } })', 'publisher', 'daily minuets', ['The Daily Minutes']],
    ['statements(where: { not: { article: { publisher: { eq: "CDG" } } } })', 'publisher', 'CDG', []],
    ['articles(where: { publisher: { eq: "GCD" } })', 'publisher', 'GCD', []],
    ['actors(where: { countryCode: "UK" })', 'countryCode', 'UK', ['GB']],
    ['actors(where: { countryCode: "kro" })', 'countryCode', 'kro', ['KOR', 'FRO']],
    ['people(where: { affiliatedWith: { countryCode: "GER" } })', 'countryCode', 'GER', ['DEU']],
  ])('%s', async (field, argument, name, nearest) => {
    const { errors, extensions } = await api.ask(`{ found: ${field} { totalCount } }`)
    expect(errors).toBeUndefined()
    const [suggestion, ...others] = (extensions?.suggestions ?? []) as { nearest: string[] }[]
    expect(others).toEqual([])
    expect(suggestion).toEqual({ path: ['found'], argument, name, nearest })
  })

  test('each once, by one more statement for all of them', async () => {
    const { data, extensions } = await api.ask(
      `query ($topic: String!) { statements(where: {
        or: [{ topic: $topic }, { topic: "Engins " }], place: { eq: "seol" }, speaker: { name: "Lovelase" }, article: { publisher: { eq: "GDC" } }
      }) { totalCount nodes { id } } }`,
      { topic: 'engins' },
    )
    expect(data).toEqual({ statements: { totalCount: 0, nodes: [] } })
    const path = ['statements']
    expect(extensions).toEqual({
      suggestions: [
        { path, argument: 'topic', name: 'engins', nearest: ['engine'] },
        { path, argument: 'name', name: 'Lovelase', nearest: ['Ada Lovelace'] },
        { path, argument: 'place', name: 'seol', nearest: ['Seoul'] },
      ],
    })
    expect(api.statements).toHaveLength(2)
  })

  test('country(code:), whose code some country has, met or not', async () => {
    const { data, extensions } = await api.ask(
      '{ korea: country(code: "KX") { name } france: country(code: "FR") { name } }',
    )
    expect(data).toEqual({ korea: null, france: null })
    expect(extensions).toEqual({
      suggestions: [{ path: ['korea'], argument: 'code', name: 'KX', nearest: ['XK', 'KE', 'KG', 'KH', 'KI'] }],
    })
  })
})

test('values that something has cost no second statement, and say nothing', async () => {
  const { data, extensions } = await api.ask(
    '{ statements(where: { topic: " Engine ", place: { eq: "SEOUL" }, article: { publisher: { eq: "the daily minutes" } } }) { totalCount } }',
  )
  expect(data).toEqual({ statements: { totalCount: 1 } })
  expect(extensions).toBeUndefined()
  expect(api.statements).toHaveLength(1)
})

describe('an enum value that there is not is refused with the nearest one', () => {
  test('in the query', async () => {
    const { errors } = await api.ask('{ statements(where: { act: { eq: URG } }) { totalCount } }')
    expect(errors?.map(({ message }) => message)).toEqual([
      'Value "URG" does not exist in "Act" enum. Did you mean the enum value "URGE"?',
    ])
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  test('in a variable', async () => {
    const { errors } = await api.ask(
      'query ($types: [SearchType!]) { search(text: "x", types: $types) { totalCount } }',
      {
        types: ['STATEMENTS'],
      },
    )
    expect(errors?.map(({ message }) => message)).toEqual([
      'Variable "$types" got invalid value "STATEMENTS" at "types[0]"; Value "STATEMENTS" does not exist in "SearchType" enum. Did you mean the enum value "STATEMENT"?',
    ])
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
