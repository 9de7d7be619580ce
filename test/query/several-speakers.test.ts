import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportAs } from '../../src/export/export-as.js'
import { openTestApi, type TestApi } from '../support/api.js'
import { gather } from '../support/gather.js'
import type { HandMade } from '../support/hand-made.js'

const AID: HandMade = {
  title: 'Aid',
  publishedAt: '2024-05-01T00:00:00Z',
  text: 'Peru and Chad accused Malta of fraud in the ports. Chad urged Malta to wait, Reuters reported.\nRita Holm said that Peru called the deal unfair to all.',
  actors: [
    { kind: 'COUNTRY', name: 'Peru', countryCode: 'PE' },
    { kind: 'COUNTRY', name: 'Chad', countryCode: 'TD' },
    { kind: 'COUNTRY', name: 'Malta', countryCode: 'MT' },
    { kind: 'ORGANIZATION', name: 'Reuters' },
    { kind: 'PERSON', name: 'Rita Holm' },
  ],
  statements: [
    { act: 'ACCUSE', by: ['Peru', 'Chad'], to: ['Malta'], says: 'fraud in the ports', sourceWords: 'Peru and Chad' },
    { act: 'URGE', by: 'Chad', to: ['Malta'], says: 'to wait', passedOnBy: 'Reuters', reportedByText: 'Reuters' },
    { act: 'SAY', by: 'Rita Holm', says: 'that Peru called the deal unfair to all' },
    { act: 'CRITICIZE', by: 'Peru', says: 'the deal unfair to all', within: 2 },
  ],
}

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([AID])
})
afterAll(() => api.close())

const contentsOf = async (where: string, args = ''): Promise<string[]> => {
  const { data, errors } = await api.ask(`{ statements(${args} where: ${where}) { totalCount nodes { content } } }`)
  expect(errors).toBeUndefined()
  const contents = data.statements.nodes.map(({ content }: { content: string }) => content)
  expect(data.statements.totalCount).toBe(contents.length)
  return contents
}

const FRAUD = 'fraud in the ports'

describe.each([
  ['{ speaker: { name: "Peru" } }', [FRAUD]],
  ['{ speaker: { name: "Chad" } }', [FRAUD, 'to wait']],
  ['{ speaker: { id: { eq: "country_TD" } } }', [FRAUD, 'to wait']],
  ['{ speaker: { countryCode: "TD" } }', [FRAUD, 'to wait']],
  ['{ speaker: { kind: { eq: COUNTRY } } }', [FRAUD, 'to wait']],
  ['{ speaker: { not: { name: "Peru" } } }', [FRAUD, 'to wait', 'that Peru called the deal unfair to all']],
  ['{ not: { speaker: { name: "Chad" } } }', ['that Peru called the deal unfair to all']],
  ['{ or: [{ speaker: { name: "Chad" } }, { negated: true }] }', [FRAUD, 'to wait']],
  ['{ speaker: { name: "Chad" }, addressee: { name: "Malta" } }', [FRAUD, 'to wait']],
  ['{ speaker: { name: "Chad" }, addressee: { name: "Malta" }, act: { eq: ACCUSE } }', [FRAUD]],
  ['{ and: [{ speaker: { name: "Chad" }, addressee: { name: "Malta" } }] }', [FRAUD, 'to wait']],
  ['{ reportedBy: { name: "Reuters" } }', ['to wait']],
  ['{ reportedByText: { search: "reuters" } }', ['to wait']],
  ['{}', [FRAUD, 'to wait', 'that Peru called the deal unfair to all']],
  ['{ nested: true }', ['the deal unfair to all']],
  ['{ nested: false, speaker: { name: "Peru" } }', [FRAUD]],
  ['{ speaker: { name: "Peru" }, or: [{ nested: true }, { nested: false }] }', [FRAUD, 'the deal unfair to all']],
  ['{ within: { speaker: { name: "Holm" } } }', ['the deal unfair to all']],
  ['{ within: { speaker: { name: "Rita" } } }', []],
  ['{ within: { speaker: { name: "Rita Holm" } } }', ['the deal unfair to all']],
])('where %s', (where, expected) => {
  test('finds whatever one of the speakers said', async () => {
    expect((await contentsOf(where)).sort()).toEqual([...expected].sort())
  })
})

test('a statement has its speakers in reading order, who reports it, and what it stands within', async () => {
  const { data, errors } = await api.ask(
    `{ statements(where: { or: [{ nested: true }, { nested: false }] }) { nodes {
        act speaker { name } speakers { name } reportedBy { name } reportedByText within { content } } } }`,
  )
  expect(errors).toBeUndefined()
  const [peru, chad] = [{ name: 'Peru' }, { name: 'Chad' }]
  const none = { reportedBy: null, reportedByText: null, within: null }
  expect(data.statements.nodes).toEqual([
    { act: 'ACCUSE', speaker: peru, speakers: [peru, chad], ...none },
    {
      act: 'URGE',
      speaker: chad,
      speakers: [chad],
      ...none,
      reportedBy: { name: 'Reuters' },
      reportedByText: 'Reuters',
    },
    { act: 'SAY', speaker: { name: 'Rita Holm' }, speakers: [{ name: 'Rita Holm' }], ...none },
    {
      act: 'CRITICIZE',
      speaker: peru,
      speakers: [peru],
      ...none,
      within: { content: 'that Peru called the deal unfair to all' },
    },
  ])
})

test('the statements of each speaker hang on it, page by page', async () => {
  const { data } = await api.ask(
    `{ peru: country(code: "PE") { statements { totalCount nodes { content } } }
       chad: country(code: "TD") { statements(first: 1) { totalCount nodes { content } pageInfo { endCursor } } } }`,
  )
  expect(data.peru.statements).toEqual({ totalCount: 1, nodes: [{ content: FRAUD }] })
  expect(data.chad.statements).toMatchObject({ totalCount: 2, nodes: [{ content: FRAUD }] })
  const next = await api.ask(
    `query ($after: String) { country(code: "TD") { statements(first: 1, after: $after) { nodes { content } } } }`,
    { after: data.chad.statements.pageInfo.endCursor },
  )
  expect(next.data.country.statements.nodes).toEqual([{ content: 'to wait' }])
})

test('statistics count each speaker', async () => {
  const { data, errors } = await api.ask(
    `{ statementStats(groupBy: [SPEAKER]) { total rows { speaker { name } count } }
       exchanges { total unpaired edges { speaker { name } addressee { name } count acts { act count } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.statementStats).toEqual({
    total: 3,
    rows: [
      { speaker: { name: 'Chad' }, count: 2 },
      { speaker: { name: 'Peru' }, count: 1 },
      { speaker: { name: 'Rita Holm' }, count: 1 },
    ],
  })
  expect(data.exchanges).toEqual({
    total: 3,
    unpaired: 1,
    edges: [
      {
        speaker: { name: 'Chad' },
        addressee: { name: 'Malta' },
        count: 2,
        acts: [
          { act: 'URGE', count: 1 },
          { act: 'ACCUSE', count: 1 },
        ],
      },
      { speaker: { name: 'Peru' }, addressee: { name: 'Malta' }, count: 1, acts: [{ act: 'ACCUSE', count: 1 }] },
    ],
  })
})

test('exports carry all speakers, and who reports it', async () => {
  const csv = (await gather(exportAs('csv', api.database, {}))).join('')
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true })
  expect(rows.map(({ speaker, speakers, reportedBy }) => ({ speaker, speakers, reportedBy }))).toEqual([
    { speaker: 'Peru', speakers: 'Peru | Chad', reportedBy: '' },
    { speaker: 'Chad', speakers: 'Chad', reportedBy: 'Reuters' },
    { speaker: 'Rita Holm', speakers: 'Rita Holm', reportedBy: '' },
  ])
  const lines = await gather(exportAs('jsonl', api.database, {}))
  const { statements, speakers } = JSON.parse(lines.join(''))
  expect(statements).toHaveLength(4)
  expect(speakers).toHaveLength(5)
  const ld = JSON.parse((await gather(exportAs('jsonld', api.database, { act: { eq: 'ACCUSE' } }))).join(''))
  const said = ld['@graph'].find(({ type }: { type: string }) => type === 'Quotation')
  expect(said.spokenByCharacter).toEqual([{ id: 'urn:dictum:country_PE' }, { id: 'urn:dictum:country_TD' }])
})

test('a question finds the second speaker', async () => {
  const { data } = await api.ask(
    '{ ask(question: "What did Chad accuse Malta of?") { __typename ... on Answer { text statements { nodes { content } } } } }',
  )
  expect(data.ask).toMatchObject({ __typename: 'Answer', statements: { nodes: [{ content: FRAUD }] } })
  expect(data.ask.text).toMatch(/^Peru and Chad/)
})
