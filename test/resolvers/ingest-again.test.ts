import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { articleId } from '../../src/knowledge/ids.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { countRows, dumpRows } from '../support/dump-rows.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())
beforeEach(async () => {
  await api.database.prisma.$executeRaw`TRUNCATE "Article", "Actor", "Topic", "Change", "DeletedArticle" CASCADE`
})

const EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }
/** The name of the key that the service was started with. */
const BY = 'editor key'

const OUTCOME = 'created filled differing article { id } sameAddress { id url }'

/** Hands an article in. */
async function ingest(input: object, selection = OUTCOME) {
  const query = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ${selection} } }`
  const { data, errors } = await api.ask(query, { input }, EDITOR)
  return data?.ingestArticle ?? errors
}

const stored = (text: string) => api.database.prisma.article.findUniqueOrThrow({ where: { id: articleId(text) } })

const history = async (): Promise<unknown> =>
  (await api.ask('{ history { nodes { by action targetId why fields { name before after } } } }', {}, EDITOR)).data
    .history.nodes

const TEXT = 'Captain Nora Lind said on Monday that the port was shut. Olaf Brandt denied it on Sunday.'
const id = articleId(TEXT)
const SAID = 'article { id statements { nodes { act saidOn } } }'

describe('facts that were missing', () => {
  const facts = {
    title: 'Port shut',
    url: 'https://n.example/port',
    canonicalUrl: 'https://n.example/canonical',
    publisher: 'Port News',
    publishedAt: '2024-05-08T07:00:00+09:00',
    authors: ['Ann Roe', 'Bo Ek'],
    section: 'World',
    language: 'en_gb',
  }
  const all = ['TITLE', 'URL', 'CANONICAL_URL', 'PUBLISHER', 'PUBLISHED_AT', 'AUTHORS', 'SECTION', 'LANGUAGE']

  test('are added, date the statements, and stand in the history', async () => {
    const first = await ingest({ text: TEXT }, `created ${SAID}`)
    const undated = [
      { act: 'SAY', saidOn: null },
      { act: 'DENY', saidOn: null },
    ]
    expect(first).toEqual({ created: true, article: { id, statements: { nodes: undated } } })
    const before = await stored(TEXT)
    expect(await ingest({ text: TEXT, ...facts }, `${OUTCOME} ${SAID}`)).toEqual({
      created: false,
      filled: all,
      differing: [],
      article: {
        id,
        statements: {
          nodes: [
            { act: 'SAY', saidOn: '2024-05-06' },
            { act: 'DENY', saidOn: '2024-05-05' },
          ],
        },
      },
      sameAddress: [],
    })
    const { updatedAt, ...after } = await stored(TEXT)
    expect(after).toEqual({
      id,
      text: TEXT,
      ...facts,
      language: 'en-GB',
      publishedAt: new Date('2024-05-07T22:00:00Z'),
      publishedOn: new Date('2024-05-08'),
      datedAt: new Date('2024-05-07T22:00:00Z'),
      modifiedAt: null,
      ingestedAt: before.ingestedAt,
    })
    expect(updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime())
    const fields = [
      { name: 'authors', before: '[]', after: '["Ann Roe", "Bo Ek"]' },
      { name: 'canonicalUrl', before: null, after: facts.canonicalUrl },
      { name: 'language', before: null, after: 'en-GB' },
      { name: 'publishedAt', before: null, after: '2024-05-07T22:00:00.000Z' },
      { name: 'publishedOn', before: null, after: '2024-05-08' },
      { name: 'publisher', before: null, after: 'Port News' },
      { name: 'section', before: null, after: 'World' },
      { name: 'title', before: null, after: 'Port shut' },
      { name: 'url', before: null, after: facts.url },
    ]
    expect(await history()).toEqual([{ by: BY, action: 'UPDATE', targetId: id, why: null, fields }])
  })

  test('are the same as if they had come at once', async () => {
    await ingest({ text: TEXT, ...facts })
    const { Change: _, ...atOnce } = await dumpRows(api.database)
    await api.database.prisma.$executeRaw`TRUNCATE "Article", "Actor", "Topic" CASCADE`
    const { publishedAt, ...others } = facts
    await ingest({ text: TEXT })
    expect(await ingest({ text: TEXT, ...others })).toMatchObject({
      filled: all.filter((fact) => fact !== 'PUBLISHED_AT'),
    })
    expect(await ingest({ text: TEXT, publishedAt })).toMatchObject({ filled: ['PUBLISHED_AT'], differing: [] })
    const { Change: __, ...oneByOne } = await dumpRows(api.database)
    // A statement whose day has changed is another version.
    const Statement = oneByOne.Statement?.map((row) => ({ ...(row as object), version: 1 }))
    expect({ ...oneByOne, Statement }).toEqual(atOnce)
  })

  test('are read with the stored text, where the one that is handed in differs in its spacing', async () => {
    await ingest({ text: TEXT })
    const again = await ingest({ text: `\uFEFF${TEXT}\r\n`, publishedAt: '2024-05-08' }, `created filled ${SAID}`)
    expect(again).toEqual({
      created: false,
      filled: ['PUBLISHED_AT'],
      article: {
        id,
        statements: {
          nodes: [
            { act: 'SAY', saidOn: '2024-05-06' },
            { act: 'DENY', saidOn: '2024-05-05' },
          ],
        },
      },
    })
    expect((await stored(TEXT)).text).toBe(TEXT)
  })

  test('leave what was reviewed as it is', async () => {
    await ingest({ text: TEXT })
    const { data } = await api.ask('{ statements(where: { act: { eq: SAY } }) { nodes { id version } } }')
    const input = data.statements.nodes[0]
    await api.ask(
      'mutation ($input: ReviewStatementInput!) { confirmStatement(input: $input) { statement { id } } }',
      { input },
      EDITOR,
    )
    expect(await ingest({ text: TEXT, publishedAt: '2024-05-08' }, `filled ${SAID}`)).toEqual({
      filled: ['PUBLISHED_AT'],
      article: {
        id,
        statements: {
          nodes: [
            { act: 'SAY', saidOn: null },
            { act: 'DENY', saidOn: '2024-05-05' },
          ],
        },
      },
    })
    const said = await api.database.prisma.statement.findMany({ orderBy: { sentenceStart: 'asc' } })
    expect(said.map(({ review, datedOn }) => [review, datedOn])).toEqual([
      ['CONFIRMED', new Date('2024-05-08')],
      ['UNREVIEWED', new Date('2024-05-05')],
    ])
  })

  test('that are there already stay, and what differs is told', async () => {
    const given = { ...facts, publishedAt: '2024-05-08' }
    await ingest({ text: TEXT, ...given })
    const before = await dumpRows(api.database)
    expect(await ingest({ text: TEXT, ...given })).toMatchObject({ created: false, filled: [], differing: [] })
    expect(await ingest({ text: TEXT, ...given, publishedAt: '2024-05-08T10:00:00' })).toMatchObject({ differing: [] })
    expect(await ingest({ text: TEXT })).toMatchObject({ filled: [], differing: [] })
    const others = {
      title: 'Port open',
      url: 'https://n.example/other',
      canonicalUrl: 'https://n.example/c',
      publisher: 'P',
      publishedAt: '2024-05-09',
      authors: ['Bo Ek', 'Ann Roe'],
      section: 'Sea',
      language: 'no',
    }
    expect(await ingest({ text: TEXT, ...others })).toEqual({
      created: false,
      filled: [],
      differing: all,
      article: { id },
      sameAddress: [],
    })
    expect(await dumpRows(api.database)).toEqual(before)
  })

  test('a title that was found in the text is one', async () => {
    const text = `Port shut, captain says\n\n${TEXT}`
    await ingest({ text })
    expect(await ingest({ text, title: 'Another' })).toMatchObject({ filled: [], differing: ['TITLE'] })
    expect(await ingest({ text })).toMatchObject({ filled: [], differing: [] })
  })
})

describe('times are taken under the lock', () => {
  test('what is found again as it was keeps its time of change, and what has changed gets a new one', async () => {
    // One statement has a day of its own already, so that another date of the article changes the other alone.
    const text = 'Nora Lind said on 2 May 2024 that the port was shut. Olaf Brandt denied it on Sunday.'
    await ingest({ text })
    const read = () => api.database.prisma.statement.findMany({ orderBy: { sentenceStart: 'asc' } })
    const before = await read()
    await ingest({ text, publishedAt: '2024-05-08' })
    const after = await read()
    expect(after.map((each) => each.ingestedAt)).toEqual(before.map((each) => each.ingestedAt))
    expect(after.map((each, at) => each.updatedAt.getTime() === before[at]?.updatedAt.getTime())).toEqual([true, false])
    expect(after.map((each, at) => each.version === before[at]?.version)).toEqual([true, false])
    expect((await stored(text)).updatedAt).toEqual(after[1]?.updatedAt)
  })

  test('articles that come at the same time have times in the order in which they became visible', async () => {
    await Promise.all([...'abcdefgh'].map((letter) => ingest({ text: `${TEXT} ${letter}` })))
    const order = await api.database.prisma.$queryRaw<{ ingestedAt: Date }[]>`
      SELECT "ingestedAt" FROM "Article" ORDER BY xmin::text::bigint`
    const times = order.map(({ ingestedAt }) => ingestedAt.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })
})

describe('another text under an address that is there', () => {
  const url = 'https://n.example/live'
  const texts = ['One', 'Two', 'Three'].map((each) => `${TEXT} ${each}.`)

  test.each([
    [{ url }, { url }],
    [{ url }, { canonicalUrl: url }],
    [{ canonicalUrl: url }, { url: 'https://n.example/amp', canonicalUrl: url }],
  ])('is stored, and the article that has it is told: %j, %j', async (first, second) => {
    const [one = '', two = ''] = texts
    await ingest({ text: one, ...first })
    const other = { id: articleId(one), url: 'url' in first ? url : null }
    expect(await ingest({ text: two, ...second })).toEqual({
      created: true,
      filled: [],
      differing: [],
      article: { id: articleId(two) },
      sameAddress: [other],
    })
    // Also where it is known, and not of itself.
    expect(await ingest({ text: two, ...second })).toMatchObject({ created: false, sameAddress: [other] })
    expect(await ingest({ text: one, ...first })).toMatchObject({ sameAddress: [{ id: articleId(two) }] })
    expect(await countRows(api.database)).toMatchObject({ Article: 2, Change: 0 })
  })

  test('articles without an address have none in common', async () => {
    await ingest({ text: texts[0] })
    expect(await ingest({ text: texts[1] })).toMatchObject({ created: true, sameAddress: [] })
  })
})

describe('a text that was deleted', () => {
  const deletedAt = new Date('2024-06-01T12:00:00Z')
  const remove = async (): Promise<void> => {
    await api.database.prisma.$executeRaw`
      INSERT INTO "DeletedArticle" SELECT "id", "textKeyOf"("text"), ${deletedAt} FROM "Article" WHERE "id" = ${id}`
    await api.database.prisma.article.delete({ where: { id } })
  }
  const refused = [
    {
      message:
        'input.text is that of an article that was deleted at 2024-06-01T12:00:00.000Z: ' +
        'it takes another text, or `restore: true`, which takes this one in nevertheless.',
      locations: [{ line: 1, column: 42 }],
      path: ['ingestArticle'],
      extensions: {
        code: 'DELETED',
        argument: 'input.text',
        deletedAt: '2024-06-01T12:00:00.000Z',
        accepted: 'another text, or `restore: true`, which takes this one in nevertheless',
      },
    },
  ]

  test.each([TEXT, `${TEXT}\n`])('does not come back by itself: %j', async (text) => {
    await ingest({ text: TEXT })
    await remove()
    expect(await ingest({ text })).toEqual(refused)
    expect(await ingest({ text, restore: false })).toEqual(refused)
    expect(await countRows(api.database)).toMatchObject({ Article: 0 })
  })

  test.each([TEXT, `\uFEFF${TEXT}`])('comes back where that is asked for, and stays: %j', async (text) => {
    await ingest({ text: TEXT })
    await remove()
    expect(await ingest({ text, restore: true })).toMatchObject({ created: true, article: { id: articleId(text) } })
    expect(await ingest({ text })).toMatchObject({ created: false, article: { id: articleId(text) } })
    expect(await api.database.prisma.deletedArticle.count()).toBe(0)
    expect(await history()).toEqual([
      {
        by: BY,
        action: 'RESTORE',
        targetId: articleId(text),
        why: null,
        fields: [{ name: 'deletedAt', before: '2024-06-01T12:00:00.000Z', after: null }],
      },
    ])
  })

  test('a text that was not deleted is taken in as any other', async () => {
    expect(await ingest({ text: TEXT, restore: true })).toMatchObject({ created: true })
    expect(await ingest({ text: TEXT, restore: true })).toMatchObject({ created: false })
    expect(await history()).toEqual([])
  })
})

describe('several articles at once', () => {
  const MANY = `mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) {
    results { created filled differing article { id title } sameAddress { id } error { code message argument } } } }`
  const many = (articles: readonly object[]) => api.ask(MANY, { input: { articles } }, EDITOR)

  test('each has its outcome, in order; one that is refused does not stop the others', async () => {
    const deleted = 'Nora Lind said that she had left.'
    await api.database.prisma.$executeRaw`
      INSERT INTO "DeletedArticle" VALUES (${articleId(deleted)}, "textKeyOf"(${deleted}), ${new Date('2024-06-01')})`
    const nothing = { created: false, filled: [], differing: [], article: null, sameAddress: [] }
    const url = 'https://n.example/port'
    const { data } = await many([
      { text: TEXT, title: 'One' },
      { text: ' ' },
      { text: `${TEXT}\n`, title: 'Two', url },
      { text: 'He said so.', url: 'ftp://n.example' },
      { text: deleted },
      { text: deleted, restore: true, url },
      { text: 'He said so.', language: 'English' },
      { text: 'He said so.', authors: Array(101).fill('A') },
    ])
    const errors = [
      { code: 'BAD_USER_INPUT', argument: 'input.articles[1].text' },
      { code: 'BAD_USER_INPUT', argument: 'input.articles[3].url' },
      { code: 'DELETED', argument: 'input.articles[4].text' },
      { code: 'BAD_USER_INPUT', argument: 'input.articles[6].language' },
      { code: 'BAD_USER_INPUT', argument: 'input.articles[7].authors' },
    ].map((error) => ({ ...error, message: expect.stringContaining(error.argument) }))
    const one = { id, title: 'One' }
    expect(data.ingestArticles.results).toEqual([
      { created: true, filled: [], differing: [], article: one, sameAddress: [], error: null },
      { ...nothing, error: errors[0] },
      { created: false, filled: ['URL'], differing: ['TITLE'], article: one, sameAddress: [], error: null },
      { ...nothing, error: errors[1] },
      { ...nothing, error: errors[2] },
      {
        ...nothing,
        created: true,
        article: { id: articleId(deleted), title: null },
        sameAddress: [{ id }],
        error: null,
      },
      { ...nothing, error: errors[3] },
      { ...nothing, error: errors[4] },
    ])
  })

  test('a hundred, and no more', async () => {
    const articles = Array.from({ length: 101 }, (_, at) => ({ text: `Nora Lind said ${at}.` }))
    const { data, errors } = await many(articles)
    expect(data).toEqual({ ingestArticles: null })
    expect(errors?.[0]).toMatchObject({
      message: 'input.articles cannot be "101 articles": it takes at most 100 articles.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'input.articles' },
    })
    const { data: taken } = await many(articles.slice(1))
    expect(taken.ingestArticles.results.filter((each: { created: boolean }) => each.created)).toHaveLength(100)
    expect((await many([])).data).toEqual({ ingestArticles: { results: [] } })
  })

  test('what the answer holds counts for each of them', async () => {
    const query = `mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) {
      results { article { statements(first: 100) { nodes { id mentions { id } } } } } } }`
    const articles = Array.from({ length: 100 }, () => ({ text: TEXT }))
    const { errors } = await api.ask(query, { input: { articles } }, EDITOR)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' })
    expect(await countRows(api.database)).toMatchObject({ Article: 0 })
  })
})

describe('a time without a zone is in UTC, as in JSON lines', () => {
  test.each([
    ['2024-05-07T10:00:00', '2024-05-07T10:00:00.000Z'],
    ['2024-05-07 10:00', '2024-05-07T10:00:00.000Z'],
    ['2024-05-07T10:00:00.5', '2024-05-07T10:00:00.500Z'],
    ['2024-05-07T23:00:00-0300', '2024-05-08T02:00:00.000Z'],
    ['2024-05-07T10:00:00+02', '2024-05-07T08:00:00.000Z'],
    ['2024-05-07 10:00:00 Z', '2024-05-07T10:00:00.000Z'],
  ])('%s', async (publishedAt, time) => {
    const answer = await ingest({ text: `${TEXT} ${publishedAt}`, publishedAt }, 'article { publishedAt publishedOn }')
    expect(answer).toEqual({ article: { publishedAt: time, publishedOn: '2024-05-07' } })
  })

  test.each([
    '2024-05-07T24:00:00',
    '2024-05-07T10:60',
    '2024-05-07T10:00:00+15:00',
    '2024-02-30T10:00',
    '10:00',
    '2024-05-07T',
  ])('%s is refused', async (publishedAt) => {
    const [error] = await ingest({ text: TEXT, publishedAt })
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', received: publishedAt })
  })
})
