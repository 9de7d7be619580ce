import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Act } from '../../src/vocabulary/acts.js'
import { openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'

const ACTS: readonly Act[] = ['SAY', 'URGE', 'SAY', 'WARN']

/** Two Kims and two Lees, who say things to each other and to a country, several on one day and to several at once. */
const article = (at: number): HandMade => {
  const words = Array.from({ length: 4 }, (_, place) => `that ${place} of ${at} holds`)
  const people = ['Ann Kim', 'Bob Kim', 'Cat Lee', 'Dan Lee']
  return {
    publishedAt: `2022-05-0${1 + (at % 3)}T12:00:00Z`,
    text: `Minutes ${at}\n\nIt was said ${words.join(', and ')}.`,
    actors: [
      ...people.map((name) => ({ kind: 'PERSON' as const, name, aliases: [name.slice(4), name.slice(0, 3)] })),
      { kind: 'COUNTRY', name: 'Chad', countryCode: 'TD' },
    ],
    statements: words.map((says, place) => ({
      by: people[(at + place) % 2] ?? '',
      act: ACTS[(at + place) % ACTS.length] ?? 'SAY',
      says,
      negated: place === 3,
      to: [['Cat Lee', 'Dan Lee'], ['Dan Lee', 'Chad'], ['Cat Lee'], ['Cat Lee', 'Dan Lee', 'Chad']][place] ?? [],
    })),
  }
}

let api: TestApi
beforeAll(async () => {
  api = await openTestApi(Array.from({ length: 9 }, (_, at) => article(at)))
})
afterAll(() => api.close())

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly content: string }[]
  readonly pageInfo: Readonly<Record<string, string | boolean | null>>
}

const pageOf = async (where: string, args = 'first: 100'): Promise<Page> => {
  const { data, errors } = await api.ask(
    `{ statements(${args}, where: ${where}) {
        totalCount nodes { content } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  )
  expect(errors).toBeUndefined()
  return data.statements
}
const isWalk = (): boolean => api.statements.some((text) => text.includes('lateral'))

const WALKED: readonly (readonly [where: string, count: number])[] = [
  ['speaker: { name: "Ann" }, addressee: { name: "Cat" }', 14],
  ['speaker: { name: "Kim" }, addressee: { name: "Lee" }', 36],
  ['addressee: { name: "Lee", kind: { eq: PERSON } }, speaker: { name: "Kim", kind: { eq: PERSON } }', 36],
  ['speaker: { name: "Kim" }, addressee: { name: "Lee", kind: { eq: COUNTRY } }', 0],
  ['speaker: { name: "Kim" }, addressee: { id: { eq: "country_TD" } }', 18],
  ['speaker: { name: "Kim" }, addressee: { id: { eq: "country_TD" } }, act: { eq: URGE }', 5],
  ['speaker: { name: "Kim" }, addressee: { name: "Lee" }, act: { in: [URGE, WARN] }, negated: false', 13],
  ['speaker: { name: "Kim" }, addressee: { name: "Lee" }, not: { or: [{ act: { eq: URGE } }, { negated: true }] }', 20],
  ['speaker: { name: "Kim" }, addressee: { name: "Lee" }, not: { addressee: { name: "Chad" } }', 18],
  ['speaker: { name: "Nobody" }, addressee: { name: "Lee" }', 0],
]

describe.each(WALKED)('where %s', (conditions, count) => {
  const where = `{ ${conditions} }`
  // Within `and` no walk begins.
  const plain = `{ and: [${where}] }`

  test('a walk gives what a search gives', async () => {
    const walked = await pageOf(where)
    expect(isWalk()).toBe(true)
    const searched = await pageOf(plain)
    expect(isWalk()).toBe(false)
    expect(walked).toEqual(searched)
    expect([walked.totalCount, walked.nodes.length]).toEqual([count, count])
  })

  test('forwards and backwards, by pages', async () => {
    const whole = (await pageOf(plain)).nodes
    const forwards: unknown[] = []
    for (let args = 'first: 5', more = true; more; ) {
      const page = await pageOf(where, args)
      forwards.push(...page.nodes)
      args = `first: 5, after: ${JSON.stringify(page.pageInfo.endCursor)}`
      more = page.pageInfo.hasNextPage === true
    }
    expect(forwards).toEqual(whole)
    const backwards: unknown[] = []
    for (let args = 'last: 5', more = true; more; ) {
      const page = await pageOf(where, args)
      backwards.unshift(...page.nodes)
      args = `last: 5, before: ${JSON.stringify(page.pageInfo.startCursor)}`
      more = page.pageInfo.hasPreviousPage === true
    }
    expect(backwards).toEqual(whole)
  })
})

test.each([
  [
    '{ speaker: { name: "Kim" }, addressee: { name: "Lee" } }',
    'first: 100, orderBy: { field: ARTICLE, direction: ASC }',
    36,
  ],
  [
    '{ speaker: { name: "Kim" }, addressee: { name: "Lee" } }',
    'first: 100, orderBy: { field: SAID_ON, direction: ASC }',
    36,
  ],
  ['{ speaker: { name: "Kim" }, addressee: { kind: { eq: COUNTRY } } }', 'first: 100', 18],
  ['{ speaker: { name: "Kim" }, addressee: { name: "Lee" }, text: { search: "holds" } }', 'first: 100', 36],
  ['{ speaker: { name: "Kim" }, addressee: { name: "Lee" }, not: { topic: "x" } }', 'first: 100', 36],
])('where %s, %s: nothing is walked', async (where, args, count) => {
  expect((await pageOf(where, args)).nodes).toHaveLength(count)
  expect(isWalk()).toBe(false)
})

test('a list that hangs on something is walked, too', async () => {
  const { data } = await api.ask(
    `{ articles(first: 1, orderBy: { field: PUBLISHED_AT, direction: ASC }) { nodes {
        statements(orderBy: { field: SAID_ON, direction: DESC }, where: { speaker: { name: "Kim" }, addressee: { name: "Chad" } }) { nodes { content } } } } }`,
  )
  expect(isWalk()).toBe(true)
  expect(data.articles.nodes[0].statements.nodes).toHaveLength(2)
})

test('what changes in a statement changes in what is walked', async () => {
  const where = '{ speaker: { name: "Chad" }, addressee: { name: "Dan" } }'
  expect((await pageOf(where)).totalCount).toBe(0)
  await api.database.prisma.statement.updateMany({
    where: { negated: true, addressees: { some: { actorId: 'country_TD' } } },
    data: { speakerId: 'country_TD', datedOn: new Date('2020-02-02'), act: 'DENY' },
  })
  const { nodes } = await pageOf('{ speaker: { name: "Chad" }, addressee: { name: "Dan" }, act: { eq: DENY } }')
  expect(nodes).toHaveLength(9)
  expect((await pageOf('{ speaker: { name: "Kim" }, addressee: { name: "Dan" } }')).totalCount).toBe(18)
  const copies = await api.database.prisma.addressee.findMany({ include: { statement: true } })
  for (const { statement, ...copy } of copies) {
    const { speakerId, act, datedOn, articleId, sentenceStart, contentSpans } = statement
    expect(copy).toMatchObject({ speakerId, act, datedOn, articleId, sentenceStart, contentStart: contentSpans[0] })
  }
})
