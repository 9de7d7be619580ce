import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'

const LEAD =
  'The harbour board of Eastmere ordered the ferry operator on Tuesday to replace every gangway at its two terminals before the summer timetable begins.'
const SAID = 'Ines Marlow told the operator that politeness had not mended a single plank since the autumn.'
const MORE =
  'The union counted eleven falls in the past two years, most of them in wet weather, and handed the list to the inspectors in March.'
const OWN =
  'Readers of this paper wrote in large numbers about the gangways, and several of them told how prams and wheelchairs were lifted over the gap by strangers. Nils Okafor said that nobody from the firm was to be seen on the quay in all that time.'
const TOLD = 'that politeness had not mended a single plank since the autumn'
const SEEN = 'that nobody from the firm was to be seen on the quay'

const article = (title: string, publishedAt: string | undefined, paragraphs: readonly string[]): HandMade => ({
  title,
  publisher: title,
  ...(publishedAt !== undefined && { publishedAt }),
  text: [title, ...paragraphs].join('\n\n'),
  actors: [
    { kind: 'PERSON', name: 'Ines Marlow' },
    { kind: 'PERSON', name: 'Nils Okafor' },
    { kind: 'ORGANIZATION', name: 'Calder Line' },
  ],
  statements: [
    ...(paragraphs.includes(SAID)
      ? [{ by: 'Ines Marlow', act: 'SAY', to: ['Calder Line'], cueWords: 'told the operator', says: TOLD } as const]
      : []),
    ...(paragraphs.includes(OWN)
      ? [{ by: 'Nils Okafor', act: 'SAY', to: ['Calder Line'], cueWords: 'said that nobody', says: SEEN } as const]
      : []),
  ],
})

const WIRE = article('Wire', '2024-05-14T06:00:00Z', [LEAD, SAID, MORE])
const COURIER = article('Courier', '2024-05-14T18:00:00Z', [LEAD, OWN, SAID, MORE])
const UNDATED = article('Undated', undefined, [LEAD, SAID])
const OTHER = article('Other', '2024-05-13T00:00:00Z', ['It rained in Vell.', SAID])

let api: TestApi
beforeAll(async () => {
  // Not in the order of their publication.
  api = await openTestApi([UNDATED, COURIER, OTHER, WIRE])
})
afterAll(() => api.close())

const COPIES = `{ articles(orderBy: [{ field: PUBLISHED_AT, direction: ASC }]) { nodes {
  title copyShare copyOf { title } copies { totalCount edges { share node { title } } nodes { title } } } } }`

const none = { totalCount: 0, edges: [], nodes: [] }
const listed = (...copies: readonly (readonly [title: string, share: number])[]) => ({
  totalCount: copies.length,
  edges: copies.map(([title, share]) => ({ share, node: { title } })),
  nodes: copies.map(([title]) => ({ title })),
})
/** Title and Nils Okafor’s paragraph are the Courier’s own; the undated one has nothing but a title of its own. */
const COURIERS = 65 / 112
const UNDATEDS = 40 / 41

const AS_PUBLISHED = [
  { title: 'Other', copyShare: null, copyOf: null, copies: none },
  { title: 'Wire', copyShare: null, copyOf: null, copies: listed(['Courier', COURIERS], ['Undated', UNDATEDS]) },
  { title: 'Courier', copyShare: COURIERS, copyOf: { title: 'Wire' }, copies: listed(['Undated', UNDATEDS]) },
  { title: 'Undated', copyShare: UNDATEDS, copyOf: { title: 'Wire' }, copies: none },
]

test('an article leads to its original and to its copies, in one SQL statement', async () => {
  const { data, errors } = await api.ask(COPIES)
  expect(errors).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  expect(data.articles.nodes).toEqual(AS_PUBLISHED)
})

test('copies are a connection', async () => {
  const page = `query ($after: String) { articles(where: { title: { eq: "Wire" } }) { nodes {
    copies(first: 1, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } } } }`
  const first = (await api.ask(page)).data.articles.nodes[0].copies
  expect(first).toMatchObject({ nodes: [{ title: 'Courier' }], pageInfo: { hasNextPage: true } })
  const second = (await api.ask(page, { after: first.pageInfo.endCursor })).data.articles.nodes[0].copies
  expect(second).toMatchObject({ nodes: [{ title: 'Undated' }], pageInfo: { hasNextPage: false } })
})

test.each([
  ['{ copy: true }', ['Courier', 'Undated']],
  ['{ copy: false }', ['Other', 'Wire']],
  ['{ not: { copy: true } }', ['Other', 'Wire']],
  ['{ copy: true, title: { eq: "Courier" } }', ['Courier']],
  ['{ copy: null }', ['Courier', 'Other', 'Undated', 'Wire']],
])('articles(where: %s)', async (where, titles) => {
  const { data } = await api.ask(`{ articles(where: ${where}) { totalCount nodes { title } } }`)
  expect(data.articles.nodes.map(({ title }: { title: string }) => title).sort()).toEqual(titles)
  expect(data.articles.totalCount).toBe(titles.length)
})

const SEEN_BY = [SEEN, 'Courier']

test.each([
  [
    '{ copied: true }',
    [
      [TOLD, 'Courier'],
      [TOLD, 'Undated'],
    ],
  ],
  ['{ copied: false }', [SEEN_BY, [TOLD, 'Other'], [TOLD, 'Wire']]],
  ['{ copied: true, article: { copy: false } }', []],
  ['{ copied: false, article: { copy: true } }', [SEEN_BY]],
  [
    '{ copied: false, speaker: { name: "Ines Marlow" }, addressee: { name: "Calder Line" } }',
    [
      [TOLD, 'Other'],
      [TOLD, 'Wire'],
    ],
  ],
])('statements(where: %s)', async (where, found) => {
  const { data } = await api.ask(`{ statements(where: ${where}) { totalCount nodes { content article { title } } } }`)
  const said = data.statements.nodes.map((each: { content: string; article: { title: string } }) => [
    each.content,
    each.article.title,
  ])
  expect(said.sort()).toEqual(found)
  expect(data.statements.totalCount).toBe(found.length)
})

describe('counting', () => {
  const stats = async (args: string) => {
    const { data, errors } = await api.ask(
      `{ statementStats(groupBy: [SPEAKER] ${args}) { total rows { count speaker { name } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(api.statements).toHaveLength(1)
    return data.statementStats
  }
  const rows = (marlow: number, okafor: number) => ({
    total: marlow + okafor,
    rows: [
      { count: marlow, speaker: { name: 'Ines Marlow' } },
      { count: okafor, speaker: { name: 'Nils Okafor' } },
    ],
  })

  test('as often as printed, where nothing is said or ARTICLES', async () => {
    expect(await stats('')).toEqual(rows(4, 1))
    expect(await stats('counting: ARTICLES')).toEqual(rows(4, 1))
    expect(await stats('counting: null')).toEqual(rows(4, 1))
  })

  test('INDEPENDENT ones: once, and what copies add of their own', async () => {
    expect(await stats('counting: INDEPENDENT')).toEqual(rows(2, 1))
    expect(await stats('counting: INDEPENDENT, where: { article: { publisher: { eq: "Courier" } } }')).toEqual({
      total: 1,
      rows: [{ count: 1, speaker: { name: 'Nils Okafor' } }],
    })
  })

  test('of who speaks to whom', async () => {
    const ask = async (args: string) =>
      (await api.ask(`{ exchanges${args} { total edges { count speaker { name } acts { act count } } } }`)).data
        .exchanges
    const edges = (marlow: number) => [
      { count: marlow, speaker: { name: 'Ines Marlow' }, acts: [{ act: 'SAY', count: marlow }] },
      { count: 1, speaker: { name: 'Nils Okafor' }, acts: [{ act: 'SAY', count: 1 }] },
    ]
    expect(await ask('')).toEqual({ total: 5, edges: edges(4) })
    expect(await ask('(counting: INDEPENDENT)')).toEqual({ total: 3, edges: edges(2) })
    expect(api.statements).toHaveLength(1)
  })
})

const EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }

/** Changes the article of this title by a mutation. */
async function change(title: string, mutation: string, input: object): Promise<void> {
  const { data } = await api.ask(
    'query ($title: String) { articles(where: { title: { eq: $title } }) { nodes { id } } }',
    {
      title,
    },
  )
  const given = { input: { id: data.articles.nodes[0].id, ...input } }
  const { errors } = await api.ask(mutation, given, EDITOR)
  expect(errors).toBeUndefined()
}

test('of the day, another article is the original', async () => {
  const update = 'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } } }'
  await change('Undated', update, { publishedAt: '2024-05-01T00:00:00Z' })
  const { data } = await api.ask('{ articles(where: { copy: true }) { nodes { title copyOf { title } } } }')
  expect(data.articles.nodes).toEqual([
    { title: 'Courier', copyOf: { title: 'Undated' } },
    { title: 'Wire', copyOf: { title: 'Undated' } },
  ])
  await change('Undated', update, { publishedAt: null })
  expect((await api.ask(COPIES)).data.articles.nodes).toEqual(AS_PUBLISHED)
})

test('without its original, the next one is it', async () => {
  await change('Wire', 'mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { deletedId } }', {})
  expect((await api.ask(COPIES)).data.articles.nodes).toEqual([
    AS_PUBLISHED[0],
    { title: 'Courier', copyShare: null, copyOf: null, copies: listed(['Undated', UNDATEDS]) },
    { title: 'Undated', copyShare: UNDATEDS, copyOf: { title: 'Courier' }, copies: none },
  ])
})
