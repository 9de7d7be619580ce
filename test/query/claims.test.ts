import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupAll } from '../../src/store/grouping/keep-grouping.js'
import type { Act } from '../../src/vocabulary/acts.js'
import { openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'

const LEAD =
  'The harbour board of Eastmere ordered the ferry operator on Tuesday to replace every gangway at its two terminals before the summer timetable begins.'
const MORE =
  'The union counted eleven falls in the past two years, most of them in wet weather, and handed the list to the inspectors in March.'

const article = (
  publisher: string,
  day: number,
  by: string | undefined,
  act: Act,
  says: string,
  body: readonly string[] = [`Day ${day} was dry.`],
): HandMade => ({
  title: publisher,
  publisher,
  publishedAt: `2024-05-0${day}T06:00:00Z`,
  text: [publisher, ...body, `${by ?? 'An official'} spoke ${says}.`].join('\n\n'),
  actors: ['Ines Marlow', 'Oto Marn', 'Bo Holm'].map((name) => ({ kind: 'PERSON', name })),
  statements: [{ ...(by && { by }), act, cueWords: 'spoke', says }],
})

const TOOK = 'that Oto Marn took bribes from a building firm'

const ARTICLES = [
  article('Wire', 1, 'Ines Marlow', 'SAY', TOOK, [LEAD, MORE]),
  // A copy, another speaker of another paper, one whom nobody knows, and the accused.
  article('Courier', 2, 'Ines Marlow', 'SAY', TOOK, [LEAD, MORE]),
  article('Post', 3, 'Bo Holm', 'CLAIM', 'that bribes were taken from a building company by Oto Marn'),
  article('Leaflet', 4, undefined, 'SAY', TOOK),
  article('Gazette', 5, 'Oto Marn', 'DENY', 'having taken bribes from a building firm'),
  // What tells more, and what is no claim.
  article('Herald', 6, 'Bo Holm', 'SAY', 'that Oto Marn took 40 bribes from a building firm'),
  article('Echo', 7, 'Bo Holm', 'URGE', 'the prosecutor to charge Oto Marn'),
]

let api: TestApi
beforeAll(async () => {
  api = await openTestApi(ARTICLES)
  await groupAll(api.database)
})
afterAll(() => api.close())

const CLAIMS = `{ claims { totalCount nodes { text firstReported corroboration { speakers publishers }
  saidBy { nodes { name } } deniedBy { nodes { name } }
  statements(orderBy: [{ field: SAID_ON, direction: ASC }]) { nodes { article { title } } }
  denials { nodes { content } }
  links { relation score isSure reason claim { text } } } } }`

const titles = (...all: string[]) => ({ nodes: all.map((title) => ({ article: { title } })) })

const BRIBES = {
  text: 'Oto Marn took bribes from a building firm',
  firstReported: '2024-05-01T06:00:00.000Z',
  // Ines Marlow and Bo Holm; the Wire, the Post and the Leaflet: the Courier has it from the Wire.
  corroboration: { speakers: 2, publishers: 3 },
  saidBy: { nodes: [{ name: 'Bo Holm' }, { name: 'Ines Marlow' }] },
  deniedBy: { nodes: [{ name: 'Oto Marn' }] },
  statements: titles('Wire', 'Courier', 'Post', 'Leaflet'),
  denials: { nodes: [{ content: 'having taken bribes from a building firm' }] },
  links: [
    {
      relation: 'BROADER',
      score: 0.9285714285714286,
      isSure: true,
      reason: 'one tells more',
      claim: { text: 'Oto Marn took 40 bribes from a building firm' },
    },
  ],
}

const FORTY = {
  text: 'Oto Marn took 40 bribes from a building firm',
  firstReported: '2024-05-06T06:00:00.000Z',
  corroboration: { speakers: 1, publishers: 1 },
  saidBy: { nodes: [{ name: 'Bo Holm' }] },
  deniedBy: { nodes: [] },
  statements: titles('Herald'),
  denials: { nodes: [] },
  links: [{ ...BRIBES.links[0], relation: 'NARROWER', claim: { text: BRIBES.text } }],
}

test('what is claimed, by whom, and who denies it, in one SQL statement', async () => {
  const { data, errors } = await api.ask(CLAIMS)
  expect(errors).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  expect(data.claims).toEqual({ totalCount: 2, nodes: [BRIBES, FORTY] })
})

test('a statement leads to the claim that it makes or denies; a demand makes none', async () => {
  const { data } = await api.ask(
    `{ statements(orderBy: [{ field: SAID_ON, direction: ASC }]) { nodes { act claim { text } } } }`,
  )
  const bribes = { text: BRIBES.text }
  expect(data.statements.nodes).toEqual([
    { act: 'SAY', claim: bribes },
    { act: 'SAY', claim: bribes },
    { act: 'CLAIM', claim: bribes },
    { act: 'SAY', claim: bribes },
    { act: 'DENY', claim: bribes },
    { act: 'SAY', claim: { text: FORTY.text } },
    { act: 'URGE', claim: null },
  ])
})

test.each([
  ['{ speakers: { gte: 2 } }', [BRIBES.text]],
  ['{ publishers: { lt: 2 } }', [FORTY.text]],
  ['{ denial: { speaker: { name: "Oto Marn" } } }', [BRIBES.text]],
  ['{ statement: { speaker: { name: "Oto Marn" } } }', []],
  ['{ statement: { act: { eq: CLAIM } } }', [BRIBES.text]],
  ['{ not: { denial: {} } }', []],
  ['{ firstReported: { gte: "2024-05-02T00:00:00Z" } }', [FORTY.text]],
  ['{ id: { eq: "claim_none" } }', []],
])('claims where %s', async (where, expected) => {
  const { data, errors } = await api.ask(`{ claims(where: ${where}) { nodes { text } } }`)
  expect(errors).toBeUndefined()
  expect(data.claims.nodes.map(({ text }: { text: string }) => text)).toEqual(expected)
})

test('a claim by its id, and as a node', async () => {
  const { data } = await api.ask(`{ claims { nodes { id } } }`)
  const [{ id }] = data.claims.nodes
  const answer = await api.ask(`{ claim(id: "${id}") { text } node(id: "${id}") { id __typename } }`)
  expect(answer.data).toEqual({ claim: { text: BRIBES.text }, node: { id, __typename: 'Claim' } })
  const wrong = await api.ask(`{ claim(id: "article_x") { text } }`)
  expect(wrong.errors?.[0]?.message).toContain('which starts with "claim_…"')
})
