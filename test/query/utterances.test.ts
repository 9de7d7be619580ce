import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupAll } from '../../src/store/grouping/keep-grouping.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'

const LEAD =
  'The harbour board of Eastmere ordered the ferry operator on Tuesday to replace every gangway at its two terminals before the summer timetable begins.'
const MORE =
  'The union counted eleven falls in the past two years, most of them in wet weather, and handed the list to the inspectors in March.'
const TOLD = '“politeness has not mended a single plank since the autumn”'
const CUT = '“has not mended a single plank since the autumn”'
const REPORTED = 'that politeness had not mended a single plank since that autumn'
const RAIN = '“We counted every umbrella on the quay that morning”'

const article = (
  title: string,
  publisher: string | undefined,
  hour: string,
  says: string,
  body: readonly string[],
): HandMade => {
  const quoted = says.startsWith('“') ? [says.slice(1, -1)] : []
  return {
    title,
    ...(publisher && { publisher }),
    publishedAt: `2024-05-14T${hour}:00:00Z`,
    text: [title, ...body, `Ines Marlow said ${says}.`].join('\n\n'),
    actors: [{ kind: 'PERSON', name: 'Ines Marlow' }],
    statements: [{ by: 'Ines Marlow', act: 'SAY', cueWords: 'said', says, quoted }],
  }
}

const ARTICLES = [
  // A copy of the wire's, another paper's own report, two of nobody knows whom, one more of that paper, and one that says something else.
  article('Courier', 'Courier', '18', TOLD, [LEAD, MORE]),
  article('Wire', 'Wire', '06', TOLD, [LEAD, MORE]),
  article('Post', 'The Post', '09', REPORTED, ['It rained in Vell.']),
  article('Leaflet', undefined, '10', CUT, ['Fog lay on the river.']),
  article('Handbill', undefined, '11', CUT, ['Snow fell on the hills.']),
  article('Evening Post', 'the post', '12', TOLD, ['The sun came out.']),
  article('Gazette', 'Gazette', '13', RAIN, ['Nobody minded.']),
]

let api: TestApi
beforeAll(async () => {
  api = await openTestApi(ARTICLES)
  await groupAll(api.database)
})
afterAll(() => api.close())

const UTTERANCES = `{ utterances { totalCount nodes { independentSources firstReported
  statements { totalCount } articles(orderBy: [{ field: PUBLISHED_AT, direction: ASC }]) { nodes { title } }
  forms { content statementCount differences } } } }`

const TOGETHER = {
  // The wire, the Post, and whoever made the leaflet and the handbill; the Courier has it from the wire.
  independentSources: 3,
  firstReported: '2024-05-14T06:00:00.000Z',
  statements: { totalCount: 6 },
  articles: { nodes: ['Wire', 'Post', 'Leaflet', 'Handbill', 'Evening Post', 'Courier'].map((title) => ({ title })) },
  forms: [
    { content: TOLD, statementCount: 3, differences: ['politeness has', 'the'] },
    { content: CUT, statementCount: 2, differences: [] },
    { content: REPORTED, statementCount: 1, differences: ['that', 'had', 'that'] },
  ],
}

test('what several articles report as said once, in one SQL statement', async () => {
  const { data, errors } = await api.ask(UTTERANCES)
  expect(errors).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  expect(data.utterances).toEqual({ totalCount: 1, nodes: [TOGETHER] })
})

test('a statement leads to its utterance, and has none where it is alone', async () => {
  const { data, errors } = await api.ask(
    '{ statements { nodes { article { title } utterance { id independentSources statements { totalCount } } } } }',
  )
  expect(errors).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  const { nodes } = data.statements
  const alone = nodes.filter(({ utterance }: { utterance: object | null }) => utterance === null)
  expect(alone).toEqual([{ article: { title: 'Gazette' }, utterance: null }])
  const ids = new Set(nodes.flatMap(({ utterance }: { utterance: { id: string } | null }) => utterance?.id ?? []))
  expect(ids.size).toBe(1)
  const [id] = ids
  const byId = await api.ask(
    'query ($id: ID!) { utterance(id: $id) { independentSources } node(id: $id) { __typename id } }',
    { id },
  )
  expect(byId.data).toEqual({ utterance: { independentSources: 3 }, node: { __typename: 'Utterance', id } })
  expect((await api.ask('{ utterance(id: "utterance_none") { id } }')).data).toEqual({ utterance: null })
})

test.each([
  ['{ independentSources: { gte: 3 } }', 1],
  ['{ independentSources: { gt: 3 } }', 0],
  ['{ firstReported: { lt: "2024-05-14T06:00:00Z" } }', 0],
  ['{ firstReported: { eq: "2024-05-14T06:00:00Z" } }', 1],
  ['{ statement: { speaker: { name: "Ines Marlow" } } }', 1],
  ['{ statement: { text: { search: "umbrella" } } }', 0],
  ['{ statement: {} }', 1],
  ['{ not: { statement: { article: { publisher: { eq: "Wire" } } } } }', 0],
  ['{ id: { in: [] } }', 0],
])('utterances(where: %s)', async (where, count) => {
  const { data, errors } = await api.ask(`{ utterances(where: ${where}) { totalCount } }`)
  expect(errors).toBeUndefined()
  expect(data.utterances.totalCount).toBe(count)
})

test('in either order, page by page', async () => {
  for (const field of ['FIRST_REPORTED', 'STATEMENTS']) {
    for (const direction of ['ASC', 'DESC']) {
      const page = `query ($after: String) { utterances(first: 1, after: $after, orderBy: [{ field: ${field}, direction: ${direction} }]) {
        edges { cursor } pageInfo { hasNextPage } } }`
      const { data } = await api.ask(page)
      expect(data.utterances).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: false } })
      const next = await api.ask(page, { after: data.utterances.edges[0].cursor })
      expect(next.data.utterances).toEqual({ edges: [], pageInfo: { hasNextPage: false } })
    }
  }
})

/** Sends a mutation as an editor. */
async function change(mutation: string, input: object): Promise<void> {
  const { errors } = await api.ask(mutation, { input }, { authorization: `Bearer ${EDITOR_KEY}` })
  expect(errors).toBeUndefined()
  await groupAll(api.database)
}
const idOf = async (title: string): Promise<string> =>
  (await api.ask('query ($title: String) { articles(where: { title: { eq: $title } }) { nodes { id } } }', { title }))
    .data.articles.nodes[0].id
const idsOf = async (): Promise<unknown> => (await api.ask('{ utterances { nodes { id } } }')).data.utterances.nodes

test('another day or another publisher of an article is that of its utterance', async () => {
  const before = await idsOf()
  const update = 'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } } }'
  const id = await idOf('Wire')
  await change(update, { id, publishedAt: '2024-05-14T20:00:00Z', publisher: 'The Post' })
  // Now the wire has it from the Courier.
  expect((await api.ask(UTTERANCES)).data.utterances.nodes).toMatchObject([
    { independentSources: 3, firstReported: '2024-05-14T09:00:00.000Z' },
  ])
  await change(update, { id, publishedAt: '2024-05-14T06:00:00Z', publisher: 'Wire' })
  expect((await api.ask(UTTERANCES)).data.utterances.nodes).toEqual([TOGETHER])
  expect(await idsOf()).toEqual(before)
})

test('an utterance keeps its id while a statement of it is there, and goes with the last but one', async () => {
  const before = await idsOf()
  const remove = 'mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { deletedId } }'
  for (const title of ['Wire', 'Courier', 'Leaflet', 'Handbill']) await change(remove, { id: await idOf(title) })
  expect(await idsOf()).toEqual(before)
  expect((await api.ask(UTTERANCES)).data.utterances.nodes).toMatchObject([{ statements: { totalCount: 2 } }])
  await change(remove, { id: await idOf('Post') })
  expect((await api.ask(UTTERANCES)).data.utterances).toEqual({ totalCount: 0, nodes: [] })
  expect(await api.database.prisma.wording.findMany({ where: { NOT: { component: null } } })).toEqual([])
})
