import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../support/api.js'
import type { HandMade } from '../../support/hand-made.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../../support/hand-made-articles.js'

/** Characters of two UTF-16 code units before and between the words, in a line that is longer than a snippet. */
const LONG_LINE = `${'😀 Nobody 𝒜 counted. '.repeat(20)}Ðuro Perković said that 🇭🇷 universities of the organisation need “naïve” 😀 ideas. ${'No 😀 more. '.repeat(20)}`
const LONG_ARTICLE: HandMade = {
  title: 'Campus',
  publishedAt: '2021-03-04T00:00:00Z',
  text: `First 😀 line\n\n${LONG_LINE}`,
  actors: [{ kind: 'PERSON', name: 'Ðuro Perković', aliases: ['Perković'] }],
  statements: [
    {
      by: 'Ðuro Perković',
      act: 'SAY',
      cueWords: 'said',
      says: ['that 🇭🇷 universities', 'need “naïve” 😀 ideas'],
    },
  ],
}

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE, LONG_ARTICLE])
})
afterAll(() => api.close())

const SEARCH = `query ($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types) {
    totalCount
    edges {
      node { __typename ... on Statement { content article { text } } ... on Article { title text } ... on Actor { name } }
      snippet { text start end matches { start end text } }
    }
  }
}`

interface Result {
  readonly node: {
    readonly __typename: string
    readonly content?: string
    readonly title?: string
    readonly name?: string
    readonly text?: string
    readonly article?: { readonly text: string }
  }
  readonly snippet: {
    readonly text: string
    readonly start: number | null
    readonly end: number | null
    readonly matches: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  }
}

/** The results; whatever is searched for, each snippet lies where it says, and its matches are words of it. */
async function resultsOf(text: string, types?: readonly string[]): Promise<readonly Result[]> {
  const { data, errors } = await api.ask(SEARCH, { text, ...(types && { types }) })
  expect(errors).toBeUndefined()
  const { edges, totalCount } = data.search as { edges: Result[]; totalCount: number }
  expect(totalCount).toBe(edges.length)
  for (const { node, snippet } of edges) {
    for (const match of snippet.matches) expect(snippet.text.slice(match.start, match.end)).toBe(match.text)
    const article = node.article?.text ?? node.text
    if (snippet.start !== null) expect(article?.slice(snippet.start, snippet.end ?? 0)).toBe(snippet.text)
    expect(snippet.text.length).toBeLessThanOrEqual(400)
  }
  return edges
}

/** What each result is, with the words that are marked in it. */
const shown = (results: readonly Result[]): string[] =>
  results.map(({ node, snippet }) => {
    const is = node.content ?? node.name ?? node.title ?? 'untitled'
    return `${node.__typename} ${is}: ${snippet.matches.map((match) => match.text).join(' ')}`
  })

const ARTICLE = 'Article NATO Chief Urges South Korea To Deliver Weapons'

describe('finds, the best first', () => {
  test.each([
    [
      'words, in the title, a short content, a longer one',
      'weapons ',
      [
        `${ARTICLE}: Weapons`,
        'Statement To Deliver Weapons: Weapons',
        'Statement his country’s law makes providing weapons difficult: weapons',
      ],
    ],
    [
      'words in another inflection',
      'provides weapon ',
      [
        'Statement his country’s law makes providing weapons difficult: providing weapons',
        `${ARTICLE}: providing weapons`,
      ],
    ],
    [
      'all of the words',
      'ammunition urgent ',
      ['Statement there was an “urgent need” for ammunition: urgent ammunition', `${ARTICLE}: urgent ammunition`],
    ],
    [
      'a phrase',
      '"increase military"',
      ['Statement to increase military support to Ukraine: increase military', `${ARTICLE}: increase military`],
    ],
    ['no phrase whose words stand apart', '"increase support"', []],
    [
      'no phrase that leads from the end of a text to its beginning',
      '"Ukraine increase"',
      ['Country Ukraine: Ukraine'],
    ],
    [
      'a phrase that is still typed',
      '"urgent nee',
      ['Statement there was an “urgent need” for ammunition: urgent need', `${ARTICLE}: urgent need`],
    ],
    [
      'beginnings of words',
      'ammun* urg*',
      ['Statement there was an “urgent need” for ammunition: urgent ammunition', `${ARTICLE}: urged urgent ammunition`],
    ],
    [
      'a beginning that is longer than the stem',
      'universi*',
      ['Statement that 🇭🇷 universities need “naïve” 😀 ideas: universities', 'Article Campus: universities'],
    ],
    [
      'the last word while it is typed',
      'support ukr',
      ['Statement to increase military support to Ukraine: support Ukraine', `${ARTICLE}: support Ukraine`],
    ],
    ['no beginning of a word before the last', 'ukr support ', []],
    [
      'words without their accents',
      'naive ',
      ['Statement that 🇭🇷 universities need “naïve” 😀 ideas: naïve', 'Article Campus: naïve'],
    ],
    [
      'words with accents that a text lacks',
      'ámmunition ',
      ['Statement there was an “urgent need” for ammunition: ammunition', `${ARTICLE}: ammunition`],
    ],
    ['a name, before what mentions it', 'yoon', ['Person Yoon Suk-yeol: Yoon', `${ARTICLE}: Yoon`]],
    [
      'a name without its accents',
      'duro perkovic',
      ['Person Ðuro Perković: Ðuro Perković', 'Article Campus: Ðuro Perković'],
    ],
    ['a name with a mistake', 'stoltenburg', ['Person Jens Stoltenberg: Stoltenberg']],
    [
      'a name in another order',
      'Stoltenberg Jens',
      ['Person Jens Stoltenberg: Jens Stoltenberg', `${ARTICLE}: Jens Stoltenberg`],
    ],
    ['the beginning of a name', 'soc', ['Organization Société Générale: Société', 'Article untitled: Société']],
    ['nothing of signs', '\' " \\ : & | ! ( ) * <-> yoon', ['Person Yoon Suk-yeol: Yoon', `${ARTICLE}: Yoon`]],
    [
      'nothing of what PostgreSQL would read as operators',
      "yoon' | 'weapons",
      ['Person Yoon Suk-yeol: Yoon', `${ARTICLE}: Yoon weapons`],
    ],
  ])('%s: %s', async (_, text, expected) => {
    expect(shown(await resultsOf(text))).toEqual(expected)
  })
})

test('a whole answer', async () => {
  const { data, extensions } = await api.ask(
    `{ search(text: "urgent need", first: 1) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage }
      nodes { __typename id ... on Statement { act } }
      edges { score node { ... on Statement { act speaker { name } } } snippet { text start end matches { start end text } } }
    } }`,
  )
  const text = 'there was an “urgent need” for ammunition'
  const start = NATO_ARTICLE.text.indexOf(text)
  expect(data).toEqual({
    search: {
      totalCount: 2,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      nodes: [{ __typename: 'Statement', id: expect.stringMatching(/^statement_/), act: 'SAY' }],
      edges: [
        {
          score: expect.closeTo(0.09, 1),
          node: { act: 'SAY', speaker: { name: 'Jens Stoltenberg' } },
          snippet: {
            text,
            start,
            end: start + text.length,
            matches: [
              { start: 14, end: 20, text: 'urgent' },
              { start: 21, end: 25, text: 'need' },
            ],
          },
        },
      ],
    },
  })
  expect(extensions).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  expect(api.statements[0]).not.toMatch(/urgent|need/)
})

test('snippets of a long line are cut between words, around what was searched for', async () => {
  const [statement, article] = await resultsOf('universities ideas ')
  // The piece of the content that holds the first word.
  expect(statement?.snippet.text).toBe('that 🇭🇷 universities')
  const text = article?.snippet.text ?? ''
  expect(LONG_LINE).toContain(` ${text} `)
  expect([...text].length).toBeGreaterThan(120)
  expect(text).toContain('universities of the organisation need “naïve” 😀 ideas.')
})

test('a title has no place in the text of its article', async () => {
  expect(await resultsOf('campus', ['ARTICLE'])).toEqual([
    {
      node: { __typename: 'Article', title: 'Campus', text: LONG_ARTICLE.text },
      snippet: { text: 'Campus', start: null, end: null, matches: [{ start: 0, end: 6, text: 'Campus' }] },
    },
  ])
})

test('words that say nothing are in no text, but in names', async () => {
  expect(shown(await resultsOf('the of '))).toEqual(['Country South Korea: of', 'Country United States: of'])
})

test('only the types that are asked for', async () => {
  expect(shown(await resultsOf('yoon', ['ACTOR']))).toEqual(['Person Yoon Suk-yeol: Yoon'])
  expect(shown(await resultsOf('weapons', ['STATEMENT', 'ACTOR']))).toHaveLength(2)
})

test('scores fall from an exact name to one that looks like it', async () => {
  const scoreOf = async (text: string): Promise<number> => {
    const { data } = await api.ask(
      'query ($text: String!) { search(text: $text, types: ACTOR, first: 1) { edges { score node { ... on Actor { name } } } } }',
      { text },
    )
    expect(data.search.edges[0].node.name).toBe('Jens Stoltenberg')
    return data.search.edges[0].score
  }
  const scores = [
    await scoreOf('Stoltenberg'),
    await scoreOf('Stolten'),
    await scoreOf('Sto'),
    await scoreOf('stoltenburg'),
  ]
  expect(scores[0]).toBe(1)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
})

test('what is found nowhere gets the names and topics that look like it, by a second statement', async () => {
  const { data, extensions } = await api.ask('{ search(text: "milatary suport xyzzy") { totalCount edges { score } } }')
  expect(data).toEqual({ search: { totalCount: 0, edges: [] } })
  expect(extensions).toEqual({
    suggestions: [{ path: ['search'], argument: 'text', name: 'milatary suport xyzzy', nearest: ['military support'] }],
  })
  expect(api.statements).toHaveLength(2)
})
