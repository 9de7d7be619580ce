import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'

const article = (publishedAt: string, sentence: string, statement: HandMade['statements'][number]): HandMade => ({
  title: `Toll news of ${publishedAt}`,
  publishedAt,
  text: `The harbour toll was the subject of the director on Tuesday.\n\n${sentence}`,
  actors: [
    { kind: 'PERSON', name: 'Ines Marlow' },
    { kind: 'ORGANIZATION', name: 'Calder Line' },
  ],
  affiliations: [{ person: 'Ines Marlow', of: 'Calder Line', title: 'director' }],
  statements: [{ by: 'Ines Marlow', ...statement }],
})

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([
    article('2021-03-01', 'Ines Marlow rejected the harbour toll.', {
      act: 'REJECT',
      cueWords: 'rejected',
      says: 'the harbour toll',
    }),
    article('2021-06-01', 'Ines Marlow said the toll was a mistake.', {
      act: 'SAY',
      cueWords: 'said',
      says: 'the toll was a mistake',
    }),
    article('2022-01-01', 'Ines Marlow spoke of the toll.', { act: 'SAY', cueWords: 'spoke of', says: 'the toll' }),
    article('2023-02-01', 'Ines Marlow said she now supported the toll.', {
      act: 'SAY',
      cueWords: 'said',
      says: 'she now supported the toll',
    }),
    article('2024-02-01', 'Ines Marlow said the toll had to go.', {
      act: 'SAY',
      cueWords: 'said',
      says: 'the toll had to go',
    }),
    article('2024-02-01', 'Ines Marlow said the toll must stay.', {
      act: 'SAY',
      cueWords: 'said',
      says: 'the toll must stay',
    }),
    article('2023-05-01', 'Ines Marlow praised the ferry.', { act: 'PRAISE', cueWords: 'praised', says: 'the ferry' }),
  ])
})
afterAll(() => api.close())

const POSITIONS = `positions(topic: "a harbour toll") { stance object from to statement { content } latest { content } statements { content } }
  positionChanges(topic: "harbour toll") { before { stance latest { content } } after { stance since: from statement { content } } }`

const HELD = {
  positions: [
    {
      stance: 'AGAINST',
      object: 'harbour toll',
      from: '2021-03-01',
      to: '2021-06-01',
      statement: { content: 'the harbour toll' },
      latest: { content: 'the toll was a mistake' },
      statements: [{ content: 'the harbour toll' }, { content: 'the toll was a mistake' }],
    },
    {
      stance: 'FOR',
      object: 'toll',
      from: '2023-02-01',
      to: '2023-02-01',
      statement: { content: 'she now supported the toll' },
      latest: { content: 'she now supported the toll' },
      statements: [{ content: 'she now supported the toll' }],
    },
    {
      stance: 'UNCLEAR',
      object: null,
      from: '2022-01-01',
      to: '2024-02-01',
      statement: { content: 'the toll' },
      latest: { content: expect.stringMatching(/^the toll (had to go|must stay)$/) },
      statements: [
        { content: 'the toll' },
        { content: expect.stringMatching(/^the toll/) },
        { content: expect.stringMatching(/^the toll/) },
      ],
    },
  ],
  positionChanges: [
    {
      before: { stance: 'AGAINST', latest: { content: 'the toll was a mistake' } },
      after: { stance: 'FOR', since: '2023-02-01', statement: { content: 'she now supported the toll' } },
    },
  ],
}

test('a person: what is held, since when, and where it changed, by one SQL statement', async () => {
  const { data } = await api.ask(`{ people(where: { name: "Marlow" }) { nodes { name ${POSITIONS} } } }`)
  expect(data).toEqual({ people: { nodes: [{ name: 'Ines Marlow', ...HELD }] } })
  expect(api.statements).toHaveLength(1)
})

test('a body: what its leader says; and on any actor, by a variable, twice in one operation', async () => {
  const { data } = await api.ask(
    `query ($topic: String!) { actors(where: { name: "Calder Line" }) { nodes { __typename ${POSITIONS} other: positions(topic: $topic) { __typename stance } } } }`,
    { topic: 'ferry' },
  )
  expect(data).toEqual({
    actors: { nodes: [{ __typename: 'Organization', ...HELD, other: [{ __typename: 'Position', stance: 'FOR' }] }] },
  })
})

test('a node, resolved by graphql-js', async () => {
  const { data } = await api.ask(`{ people(where: { name: "Marlow" }) { nodes { id } } }`)
  const { id } = data.people.nodes[0]
  const node = await api.ask(`query ($id: ID!) { node(id: $id) { id ... on Actor { ${POSITIONS} } } }`, { id })
  expect(node.data).toEqual({ node: { id, ...HELD } })
})

test.each(['', 'the', '—', 'one two three four five six seven eight nine ten'])(
  'a topic that names nothing: %s',
  async (topic) => {
    const { errors } = await api.ask(
      `query ($topic: String!) { people(where: { name: "Marlow" }) { nodes { positions(topic: $topic) { stance } } } }`,
      { topic },
    )
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      [expect.stringContaining('one to 8 words for a thing'), 'BAD_USER_INPUT'],
    ])
  },
)
