import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importArticle } from '../../../src/export/import-article.js'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../../src/ingest/ingest-article.js'
import type { ArticleToIngest } from '../../../src/sources/article-to-ingest.js'
import { parseJsonLine, readJsonLine } from '../../../src/sources/read-json-line.js'
import { readBundles } from '../../../src/store/bundle/read-bundles.js'
import { groupAll } from '../../../src/store/grouping/keep-grouping.js'
import { deleteArticle } from '../../../src/store/review/articles/delete-article.js'
import { updateArticle } from '../../../src/store/review/articles/update-article.js'
import { openTestApi, type TestApi } from '../../support/api.js'
import { openTestDatabase } from '../../support/database.js'
import { gather } from '../../support/gather.js'
import { BY } from '../../support/random-corrections.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())
beforeEach(
  () =>
    api.database.prisma
      .$executeRaw`TRUNCATE "Article", "Actor", "Topic", "Change", "DeletedArticle", "Utterance", "Wording", "Fingerprint", "Ungrouped" CASCADE`,
)

const URL = 'https://news.example.org/harbour'
const HARBOUR =
  'Anna Berg, the head of the union, said that the harbour would open on Friday with all of its seven cranes.'
const versionOf = (last: string, more: Partial<ArticleToIngest> = {}): ArticleToIngest => ({
  text: `${HARBOUR}\n\n${last}`,
  url: URL,
  publisher: 'Harbour Post',
  publishedAt: new Date('2024-03-04T08:00:00Z'),
  ...more,
})
const FIRST = versionOf('Otto Brenk warned Norway that the strike would go on.', {
  modifiedAt: new Date('2024-03-04T08:00:00Z'),
})
const SECOND = versionOf('Otto Brenk promised Norway that the strike would end.', {
  modifiedAt: new Date('2024-03-04T10:00:00Z'),
})
const THIRD = versionOf('Otto Brenk denied that the strike would end.', {
  modifiedAt: new Date('2024-03-05T07:30:00Z'),
})
const ALL = [FIRST, SECOND, THIRD] as const

const ingest = async (input: ArticleToIngest): Promise<string> =>
  (await ingestArticle(api.database, rulesExtractor, input, { by: 'tests', restore: true })).articleId

const VERSIONS = `{ articles(where: { versions: ALL }) { nodes { text modifiedAt replacedBy { text } versions { totalCount nodes { text } } } } }`
/** Each article's text → the text of the one that replaced it. */
async function replaced(): Promise<Record<string, string | null>> {
  const { data } = await api.ask(VERSIONS)
  return Object.fromEntries(
    data.articles.nodes.map(({ text, replacedBy }: { text: string; replacedBy: { text: string } | null }) => [
      text,
      replacedBy?.text ?? null,
    ]),
  )
}
/** What lists show by default, each by the texts of the articles. */
async function shown() {
  const { data, errors } = await api.ask(`{
    articles { totalCount nodes { text } } statements { totalCount nodes { article { text } } } statementStats(groupBy: [ACT]) { total }
    search(text: "strike", types: [STATEMENT, ARTICLE]) { totalCount } }`)
  expect(errors).toBeUndefined()
  return {
    articles: data.articles.nodes.map(({ text }: { text: string }) => text),
    ofStatements: [...new Set(data.statements.nodes.map(({ article }: { article: { text: string } }) => article.text))],
    counts: [data.articles.totalCount, data.statements.totalCount, data.statementStats.total],
    found: data.search.totalCount,
  }
}
const shownOf = ({ text }: ArticleToIngest) => ({ articles: [text], ofStatements: [text], counts: [1, 2, 2], found: 2 })

test('whatever the order in which versions come, go and are read again, the one modified last is current', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('come', 'come', 'go', 'reread'), fc.nat(ALL.length - 1)), {
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(steps, async (happening) => {
      await api.database.prisma.$executeRaw`TRUNCATE "Article", "Actor", "Topic" CASCADE`
      const ids = new Map<number, string>()
      for (const [what, at] of happening) {
        const id = ids.get(at)
        if (what === 'come') ids.set(at, await ingest(ALL[at] as ArticleToIngest))
        else if (id !== undefined && what === 'reread') {
          await reanalyseArticle(api.database, await api.database.prisma.article.findUniqueOrThrow({ where: { id } }))
        } else if (id !== undefined) {
          await deleteArticle(api.database, id, BY)
          ids.delete(at)
        }
      }
      const present = ALL.filter((_, at) => ids.has(at))
      expect(await replaced()).toEqual(
        Object.fromEntries(present.map(({ text }, at) => [text, present[at + 1]?.text ?? null])),
      )
      const current = present.at(-1)
      if (current) expect(await shown()).toEqual(shownOf(current))
    }),
    { numRuns: 15 },
  )
})

test('without times of a change, the one that came last is current; one with such a time is newer than one without', async () => {
  const undated = ALL.map((article) => ({ ...article, modifiedAt: null }))
  await ingest(undated[2] as ArticleToIngest)
  await ingest(undated[0] as ArticleToIngest)
  expect(await shown()).toEqual(shownOf(FIRST))
  await ingest(SECOND)
  await ingest(versionOf('Nobody says anything else.'))
  expect(await shown()).toEqual(shownOf(SECOND))
  // The same text once more, changed later: it is the page's again.
  await ingest({ ...THIRD, modifiedAt: new Date('2024-03-06T00:00:00Z') })
  expect(await shown()).toEqual(shownOf(THIRD))
  await ingest({ ...FIRST, modifiedAt: new Date('2024-03-07T00:00:00Z') })
  await ingest(FIRST)
  expect(await shown()).toEqual(shownOf(FIRST))
})

test('an earlier version is read by its id, by its article and where all versions are asked for', async () => {
  const [first, second, third] = [await ingest(FIRST), await ingest(SECOND), await ingest(THIRD)]
  const { data } = await api.ask(
    `query ($id: ID!, $ids: [ID!]) {
      article(id: $id) { modifiedAt replacedBy { id } copyOf { id } copies { totalCount }
        versions { totalCount nodes { id } } page: versions(last: 1) { nodes { id } pageInfo { startCursor } }
        statements { totalCount nodes { act evidence { sentence } utterance { id } } } }
      articles(where: { id: { in: $ids } }) { totalCount }
      byArticle: statements(where: { article: { id: { eq: $id } } }) { totalCount }
      all: statements(where: { versions: ALL }) { totalCount }
      allOfArticles: statements(where: { article: { versions: ALL } }) { totalCount }
      current: statements(where: { versions: CURRENT }) { totalCount }
      stats: statementStats(where: { versions: ALL }, groupBy: [ACT]) { total }
      spoken: people(where: { name: "Otto Brenk" }) { nodes { statements { nodes { act } } all: statements(where: { versions: ALL }) { totalCount } } }
      told: statements(where: { speaker: { name: "Otto Brenk" }, addressee: { name: "Norway" } }) { totalCount }
      allTold: statements(where: { speaker: { name: "Otto Brenk" }, addressee: { name: "Norway" }, versions: ALL }) { totalCount }
    }`,
    { id: first, ids: [first, second, third] },
  )
  expect(data).toEqual({
    article: {
      modifiedAt: '2024-03-04T08:00:00.000Z',
      replacedBy: { id: second },
      copyOf: null,
      copies: { totalCount: 0 },
      versions: { totalCount: 3, nodes: [{ id: first }, { id: second }, { id: third }] },
      page: { nodes: [{ id: third }], pageInfo: { startCursor: expect.any(String) } },
      statements: {
        totalCount: 2,
        nodes: [
          { act: 'SAY', evidence: { sentence: HARBOUR }, utterance: null },
          {
            act: 'WARN',
            evidence: { sentence: 'Otto Brenk warned Norway that the strike would go on.' },
            utterance: null,
          },
        ],
      },
    },
    articles: { totalCount: 3 },
    byArticle: { totalCount: 2 },
    all: { totalCount: 6 },
    allOfArticles: { totalCount: 6 },
    current: { totalCount: 2 },
    stats: { total: 6 },
    spoken: { nodes: [{ statements: { nodes: [{ act: 'DENY' }] }, all: { totalCount: 3 } }] },
    told: { totalCount: 0 },
    allTold: { totalCount: 2 },
  })
  const before = data.article.page.pageInfo.startCursor
  const page = await api.ask(
    'query ($id: ID!, $before: String) { article(id: $id) { versions(last: 1, before: $before) { nodes { id } } } }',
    { id: third, before },
  )
  expect(page.data).toEqual({ article: { versions: { nodes: [{ id: second }] } } })
})

test('another publisher, another address and a front page make no versions; corrected, they do, and no longer', async () => {
  const first = await ingest(FIRST)
  await ingest({ ...SECOND, publisher: 'Nordpost' })
  await ingest({ ...THIRD, url: `${URL}/2` })
  await ingest({ ...versionOf('One.'), url: 'https://news.example.org/' })
  await ingest({ ...versionOf('Two.'), url: 'https://news.example.org/' })
  await ingest({ ...versionOf('Three.'), url: null })
  await ingest({ ...versionOf('Four.'), url: null })
  const none = [FIRST, SECOND, THIRD, ...['One.', 'Two.', 'Three.', 'Four.'].map((last) => versionOf(last))]
  expect(await replaced()).toEqual(Object.fromEntries(none.map(({ text }) => [text, null])))
  // Found elsewhere, it says where it belongs.
  const five = versionOf('Five.', { url: 'https://m.example.org/1', canonicalUrl: URL, modifiedAt: THIRD.modifiedAt })
  await ingest(five)
  expect(await replaced()).toMatchObject({ [FIRST.text]: five.text, [five.text]: null })
  const correct = (facts: object) =>
    updateArticle({ database: api.database, extractor: rulesExtractor }, first, facts, BY)
  await correct({ url: `${URL}/2` })
  expect(await replaced()).toMatchObject({ [FIRST.text]: THIRD.text, [five.text]: null })
  await correct({ publisher: 'Nordpost' })
  expect(await replaced()).toMatchObject({ [FIRST.text]: null, [THIRD.text]: null })
  await correct({ url: URL })
  expect(await replaced()).toMatchObject({ [FIRST.text]: SECOND.text, [SECOND.text]: null })
})

test('an utterance is told by current versions, and a copy of an earlier one is a copy of the current', async () => {
  const paper = { publisher: 'Nordpost', publishedAt: new Date('2024-03-06T08:00:00Z'), url: null }
  await ingest(FIRST)
  await ingest({ ...FIRST, ...paper, text: `A paper of the north\n\n${FIRST.text}` })
  await groupAll(api.database)
  await ingest(SECOND)
  await groupAll(api.database)
  const { data } = await api.ask(`{
    utterances { nodes { statements { totalCount } independentSources } }
    independent: statementStats(groupBy: [ACT], counting: INDEPENDENT) { total } printed: statementStats(groupBy: [ACT]) { total }
    articles(where: { copy: true }) { nodes { publisher copyOf { text } } } }`)
  expect(data).toEqual({
    utterances: { nodes: [{ statements: { totalCount: 2 }, independentSources: 1 }] },
    independent: { total: 2 },
    printed: { total: 4 },
    articles: { nodes: [{ publisher: 'Nordpost', copyOf: { text: SECOND.text } }] },
  })
})

describe('an export', () => {
  test('keeps versions, and holds current ones alone where it is filtered', async () => {
    for (const article of ALL) await ingest(article)
    const before = await replaced()
    const lines = await gather(readBundles(api.database, {}))
    expect(await gather(readBundles(api.database, { negated: false }))).toHaveLength(1)
    const other = await openTestDatabase()
    for (const text of [...lines].reverse()) {
      const line = parseJsonLine(text)
      await importArticle(other, readJsonLine(line), line)
    }
    const rows = await other.prisma.earlierVersion.findMany({
      include: { article: true, replacedBy: true },
    })
    expect(Object.fromEntries(rows.map((row) => [row.article.text, row.replacedBy.text]))).toEqual(
      Object.fromEntries(Object.entries(before).filter(([, next]) => next !== null)),
    )
    expect(await gather(readBundles(other, {}))).toEqual(lines)
    await other.close()
  })
})
