import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
let all: readonly Node[]
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE, ...manyArticles(3)])
  all = await nodesOf('{}')
  expect(all.length).toBeGreaterThan(15)
})
afterAll(() => api.close())

interface Named {
  readonly id: string
  readonly name: string
  readonly kind: string
}

interface Node {
  readonly id: string
  readonly act: string
  readonly actClass: string
  readonly mode: string
  readonly modality: string
  readonly confidence: number
  readonly saidOn: string | null
  readonly speakerText: string | null
  readonly speaker: Named | null
  readonly addressees: readonly Named[]
  readonly mentions: readonly unknown[]
  readonly content: string
  readonly article: { readonly id: string; readonly publisher: string | null; readonly publishedOn: string | null }
}

async function nodesOf(where: string): Promise<readonly Node[]> {
  const actor = '{ id name kind }'
  const { data, errors } = await api.ask(`{ statements(first: 100, where: ${where}) { totalCount nodes {
    id act actClass mode modality confidence saidOn speakerText content speaker ${actor} addressees ${actor} mentions { id }
    article { id publisher publishedOn } } } }`)
  expect(errors).toBeUndefined()
  expect(data.statements.totalCount).toBe(data.statements.nodes.length)
  return data.statements.nodes
}

type Case = readonly [where: string, holds: (node: Node) => boolean]

const has = (text: string | null, part: string): boolean => text?.toLowerCase().includes(part) ?? false
const day = '2023-01-30'

const CASES: readonly Case[] = [
  // Enums and ids
  ['{ act: { eq: URGE } }', ({ act }) => act === 'URGE'],
  ['{ act: { in: [URGE, THANK], not: THANK } }', ({ act }) => act === 'URGE'],
  ['{ act: { not: SAY } }', ({ act }) => act !== 'SAY'],
  ['{ act: { isNull: true } }', () => false],
  ['{ actClass: { in: [DIRECTIVE, EXPRESSIVE] } }', ({ actClass }) => ['DIRECTIVE', 'EXPRESSIVE'].includes(actClass)],
  ['{ actClass: { not: DIRECTIVE } }', ({ actClass }) => actClass !== 'DIRECTIVE'],
  ['{ mode: { not: INDIRECT } }', ({ mode }) => mode !== 'INDIRECT'],
  ['{ modality: { in: [POSSIBLE] } }', ({ modality }) => modality === 'POSSIBLE'],
  ['{ review: { not: CONFIRMED } }', () => true],
  ['{ speaker: { kind: { in: [COUNTRY, PERSON] } } }', ({ speaker }) => speaker !== null],
  ['{ speaker: { kind: { not: PERSON } } }', ({ speaker }) => speaker !== null && speaker.kind !== 'PERSON'],
  [
    '{ addressee: { id: { in: ["country_KR", "country_FR"] } } }',
    ({ addressees }) => addressees.some(({ id }) => ['country_KR', 'country_FR'].includes(id)),
  ],
  // Texts
  ['{ speakerText: { eq: "us officials" } }', ({ speakerText }) => speakerText === 'US officials'],
  ['{ speakerText: { contains: "OFFICIALS" } }', ({ speakerText }) => has(speakerText, 'officials')],
  ['{ speakerText: { startsWith: "south" } }', ({ speakerText }) => speakerText?.startsWith('South') ?? false],
  ['{ speakerText: { contains: "%" } }', () => false],
  ['{ speakerText: { isNull: true } }', ({ speakerText }) => speakerText === null],
  [
    '{ speakerText: { isNull: false, not: "US officials" } }',
    ({ speakerText }) => speakerText !== null && speakerText !== 'US officials',
  ],
  ['{ text: { contains: "ITEM 0" } }', ({ content }) => has(content, 'item 0')],
  ['{ text: { in: ["Nothing", "to do more"] } }', ({ content }) => ['nothing', 'to do more'].includes(content)],
  ['{ article: { publisher: { in: ["gdc"] } } }', ({ article }) => article.publisher === 'GDC'],
  ['{ article: { publisher: { not: "GDC" } } }', ({ article }) => article.publisher !== 'GDC'],
  ['{ article: { publisher: { isNull: true } } }', ({ article }) => article.publisher === null],
  ['{ article: { author: { isNull: true }, language: { isNull: true } } }', () => true],
  ['{ article: { author: { contains: "a" } } }', () => false],
  // Days and numbers
  [`{ saidOn: { eq: "${day}" } }`, ({ saidOn }) => saidOn === day],
  [`{ saidOn: { gt: "${day}" } }`, ({ saidOn }) => saidOn !== null && saidOn > day],
  [`{ saidOn: { lte: "${day}" } }`, ({ saidOn }) => saidOn !== null && saidOn <= day],
  ['{ saidOn: { isNull: true } }', ({ saidOn }) => saidOn === null],
  [
    '{ article: { publishedOn: { gte: "2022-01-01", lt: "2023-01-01" } } }',
    ({ article: { publishedOn } }) => publishedOn !== null && publishedOn >= '2022-01-01' && publishedOn < '2023-01-01',
  ],
  ['{ confidence: { gt: 0.4, lte: 0.9 } }', ({ confidence }) => confidence > 0.4 && confidence <= 0.9],
  ['{ ingestedAt: { lt: "2026-01-02T03:04:06Z", gt: "2026-01-02T03:04:05Z" } }', () => true],
  // Whom there is, and who is missing
  ['{ speaker: { isNull: true } }', ({ speaker }) => speaker === null],
  ['{ speaker: { isNull: false } }', ({ speaker }) => speaker !== null],
  [
    '{ speaker: { or: [{ isNull: true }, { name: "Yoon" }] } }',
    ({ speaker }) => speaker === null || speaker.name.startsWith('Yoon'),
  ],
  [
    '{ speaker: { isNull: false, not: { name: "Stoltenberg" } } }',
    ({ speaker }) => speaker !== null && !speaker.name.endsWith('Stoltenberg'),
  ],
  ['{ addressee: { isNull: true } }', ({ addressees }) => addressees.length === 0],
  [
    '{ addressee: { isNull: true }, speaker: { name: "Stoltenberg" }, act: { eq: SAY } }',
    ({ addressees, speaker, act }) => addressees.length === 0 && speaker?.name === 'Jens Stoltenberg' && act === 'SAY',
  ],
  [
    '{ addressee: { or: [{ isNull: true }, { id: { eq: "country_KR" } }] }, act: { in: [SAY, THANK] } }',
    ({ addressees, act }) =>
      (addressees.length === 0 || addressees.some(({ id }) => id === 'country_KR')) && ['SAY', 'THANK'].includes(act),
  ],
  ['{ not: { addressee: { isNull: true } } }', ({ addressees }) => addressees.length > 0],
  ['{ mentions: { isNull: true } }', ({ mentions }) => mentions.length === 0],
  // What is no condition
  ['{ addressee: {} }', () => true],
  ['{ not: { mentions: {} } }', () => false],
  ['{ addressee: { and: [{}, { kind: {} }] } }', () => true],
  ['{ speaker: null, act: { eq: null, in: null }, and: null, or: null, not: null }', () => true],
  [
    '{ speaker: { name: null, kind: { eq: null } }, text: { search: null }, saidOn: { gte: null }, nested: null }',
    () => true,
  ],
  ['{ or: [{ speaker: null }] }', () => true],
  ['{ not: { speaker: null } }', () => false],
]

describe('statements where', () => {
  test.each(CASES)('%s', async (where, holds) => {
    const found = await nodesOf(where)
    expect(found.map(({ id }) => id).sort()).toEqual(
      all
        .filter(holds)
        .map(({ id }) => id)
        .sort(),
    )
  })

  test.each(['speaker', 'speakerAffiliation', 'reportedBy', 'addressee', 'mentions', 'about'])(
    '%s that is there, or not, is one or the other',
    async (name) => {
      const [there, missing] = [
        await nodesOf(`{ ${name}: { isNull: false } }`),
        await nodesOf(`{ ${name}: { isNull: true } }`),
      ]
      expect([...there, ...missing].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
      expect(await nodesOf(`{ ${name}: { isNull: true, not: { name: "Nobody" } } }`)).toEqual(missing)
    },
  )
})

test('all of a filter may come as null, as forms send it', async () => {
  const names = ['speaker', 'act', 'text', 'saidOn', 'article', 'and', 'or', 'not', 'id', 'place', 'topic', 'quoted']
  const where = Object.fromEntries(names.map((name) => [name, null]))
  const query = `query ($where: StatementFilter, $orderBy: [StatementOrder!], $first: Int, $after: String) {
    statements(where: $where, orderBy: $orderBy, first: $first, after: $after) { totalCount }
    statementStats(where: $where, groupBy: [ACT], top: null) { total } exchanges(where: null) { total } }`
  for (const given of [where, null, {}, { and: [where, { or: [where] }] }]) {
    const { data, errors } = await api.ask(query, { where: given, orderBy: null, first: null, after: null })
    expect(errors).toBeUndefined()
    expect(data.statements.totalCount).toBe(all.length)
    expect(data.statementStats.total).toBe(all.length)
    expect(data.exchanges.total).toBe(all.length)
  }
})

test('a field is not ordered by twice', async () => {
  const { errors } = await api.ask(
    '{ statements(orderBy: [{ field: SAID_ON, direction: ASC }, { field: SAID_ON, direction: DESC }]) { totalCount } }',
  )
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'orderBy',
    accepted: 'each field once',
  })
})

test('nodes gives null for what is no id', async () => {
  const { data, errors } = await api.ask(
    '{ nodes(ids: ["country_KR", "", "garbage", "person_nobody", "statement_\\u0000"]) { id } }',
  )
  expect(errors).toBeUndefined()
  expect(data.nodes).toEqual([{ id: 'country_KR' }, null, null, null, null])
})
