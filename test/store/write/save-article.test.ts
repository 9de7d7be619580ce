import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Analysis, FoundActor } from '../../../src/extraction/analysis.js'
import {
  articleId,
  countryId,
  mentionId,
  organizationId,
  personId,
  statementId,
  topicId,
} from '../../../src/knowledge/ids.js'
import type { Database } from '../../../src/store/database/database.js'
import { openTestDatabase } from '../../support/database.js'
import { countRows, dumpRows } from '../../support/dump-rows.js'
import { save } from '../../support/save.js'
import { NOTHING_FOUND, SMALL_ANALYSIS, SMALL_TEXT, spanOf } from '../../support/small-article.js'

let database: Database
beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.close())

const ARTICLE = articleId(SMALL_TEXT)
const MARY = personId('mary jones', '')
const NATO = organizationId('nato', '')

test('stores everything that was found, with the words of every span', async () => {
  const saved = await save(database, SMALL_TEXT, SMALL_ANALYSIS, {
    title: 'Envoy urges Japan to act 🙂',
    url: 'https://example.org/1',
    publisher: 'Example',
    publishedAt: new Date('2023-01-30T23:30:00+09:00'),
  })
  expect(saved).toEqual({
    articleId: ARTICLE,
    created: true,
    counts: { statements: 2, people: 1, organizations: 1, countries: 3 },
    filled: [],
    differing: [],
    sameAddress: [],
  })
  const [said, thanked] = SMALL_ANALYSIS.statements.map((statement) => statementId(ARTICLE, statement))
  const rows = await dumpRows(database)
  expect(rows.Article).toEqual([
    {
      id: ARTICLE,
      text: SMALL_TEXT,
      title: 'Envoy urges Japan to act 🙂',
      url: 'https://example.org/1',
      publisher: 'Example',
      publishedAt: '2023-01-30T14:30:00+00:00',
      publishedOn: '2023-01-30',
      authors: [],
      section: null,
      language: null,
      canonicalUrl: null,
      modifiedAt: null,
      datedAt: '2023-01-30T14:30:00+00:00',
    },
  ])
  expect(new Set(rows.Actor)).toEqual(
    new Set([
      { id: MARY, kind: 'PERSON', name: 'Mary Jones', mergedIntoId: null },
      { id: NATO, kind: 'ORGANIZATION', name: 'NATO', mergedIntoId: null },
      { id: 'country_US', kind: 'COUNTRY', name: 'United States', mergedIntoId: null },
      { id: 'country_JP', kind: 'COUNTRY', name: 'Japan', mergedIntoId: null },
      { id: 'country_UA', kind: 'COUNTRY', name: 'Ukraine', mergedIntoId: null },
    ]),
  )
  expect(rows.Organization).toEqual([{ id: NATO, countryId: null }])
  expect(rows.Country).toContainEqual({ id: 'country_JP', code: 'JP', alpha3: 'JPN', capital: 'Tokyo' })
  expect(await aliasesOf(MARY)).toEqual(['Jones', 'Mary Jones'])
  expect(await aliasesOf('country_JP')).toEqual(['Japan', 'Japanese', 'Nihon', 'Nippon', 'Tokyo'])
  expect(rows.Mention).toHaveLength(10)
  expect(rows.Mention).toContainEqual({
    id: mentionId(ARTICLE, spanOf('She')),
    articleId: ARTICLE,
    actorId: MARY,
    ...spanOf('She'),
    text: 'She',
    form: 'PRONOUN',
    score: 0.8,
    reason: 'by pronoun; first met in this article',
    review: 'UNREVIEWED',
    version: 1,
  })
  expect(rows.Affiliation).toEqual([
    expect.objectContaining({
      personId: MARY,
      ofId: 'country_US',
      title: 'Envoy',
      articleId: ARTICLE,
      ...spanOf('envoy'),
      text: 'envoy',
    }),
  ])
  expect(rows.Statement).toContainEqual({
    id: said,
    articleId: ARTICLE,
    speakerId: MARY,
    speakerText: 'Mary Jones, the US envoy',
    speakerAffiliationId: null,
    reportedById: null,
    reportedByText: null,
    withinId: null,
    act: 'SAY',
    cameo: '01',
    plover: null,
    mode: 'DIRECT',
    negated: false,
    modality: 'ACTUAL',
    inHeadline: false,
    saidOn: '2023-01-30',
    datedOn: '2023-01-30',
    place: 'Tokyo',
    confidence: 0.9,
    rule: 'quote-before',
    extractor: 'hand',
    extractorVersion: '1',
    addresseeText: null,
    sentenceStart: spanOf('“Act').start,
    sentenceEnd: spanOf('Monday.').end,
    sourceStart: spanOf('Mary Jones, the US envoy').start,
    sourceEnd: spanOf('Mary Jones, the US envoy').end,
    cueStart: spanOf('told').start,
    cueEnd: spanOf('told').end,
    contentSpans: [spanOf('“Act').start, spanOf('now,”').end],
    quoteSpans: [spanOf('Act now').start, spanOf('Act now').end],
    sentenceText: '“Act now,” Mary Jones, the US envoy, told NATO in Tokyo on Monday.',
    sourceText: 'Mary Jones, the US envoy',
    cueText: 'told',
    contentTexts: ['“Act now,”'],
    quoteTexts: ['Act now'],
    content: '“Act now,”',
    review: 'UNREVIEWED',
    version: 1,
  })
  // Of the statement that each belongs to, these columns are repeated.
  const repeated = {
    position: 0,
    speakerId: MARY,
    articleId: ARTICLE,
    datedOn: '2023-01-30',
    review: 'UNREVIEWED',
    withinId: null,
  }
  const saidAt = { sentenceStart: spanOf('“Act').start, contentStart: spanOf('“Act').start }
  const thankedAt = { sentenceStart: spanOf('She').start, contentStart: spanOf('its').start }
  expect(new Set(rows.Addressee)).toEqual(
    new Set([
      { statementId: said, actorId: NATO, act: 'SAY', ...saidAt, ...repeated },
      { statementId: thanked, actorId: 'country_JP', act: 'THANK', ...thankedAt, ...repeated },
    ]),
  )
  expect(new Set(rows.Speaker)).toEqual(
    new Set([said, thanked].map((statementId) => ({ statementId, actorId: MARY, position: 0 }))),
  )
  expect(new Set(rows.StatementMention)).toEqual(
    new Set([
      { statementId: thanked, mentionId: mentionId(ARTICLE, spanOf('its')), actorId: 'country_JP' },
      { statementId: thanked, mentionId: mentionId(ARTICLE, spanOf('Ukraine')), actorId: 'country_UA' },
    ]),
  )
  expect(rows.StatementAbout).toEqual([{ statementId: thanked, actorId: 'country_UA' }])
  expect(rows.Topic).toEqual([{ id: topicId('aid'), name: 'aid' }])
  expect(rows.StatementTopic).toEqual([{ statementId: thanked, topicId: topicId('aid') }])
  expect(rows.ArticleTopic).toEqual([{ articleId: ARTICLE, topicId: topicId('aid'), count: 1, ...spanOf('aid') }])
})

test('an article takes one SQL statement a table, however much it says', async () => {
  const heard: string[] = []
  const listening = await openTestDatabase((statement) => heard.push(statement.trim()))
  await save(listening, SMALL_TEXT, SMALL_ANALYSIS)
  await listening.close()
  expect(heard.map((statement) => /^(?:INSERT INTO "\w+"|\w+)/.exec(statement)?.[0])).toEqual([
    'BEGIN',
    'SELECT',
    'WITH',
    'SELECT',
    'SELECT',
    // The names that editors took from actors, before linking and before inserting.
    'SELECT',
    ...['Actor', 'Country', 'Person', 'Organization'].map((table) => `INSERT INTO "${table}"`),
    'SELECT',
    'INSERT INTO "Alias"',
    ...['Article', 'Mention', 'Affiliation', 'Statement', 'Topic'].map((table) => `INSERT INTO "${table}"`),
    ...['Speaker', 'Addressee', 'StatementMention', 'StatementAbout', 'StatementTopic', 'ArticleTopic'].map(
      (table) => `INSERT INTO "${table}"`,
    ),
    // Its sketch, and the articles that have one like it.
    'WITH',
    'SELECT',
    'COMMIT',
  ])
})

test('dates an article without a date by its ingestion', async () => {
  await save(database, SMALL_TEXT, SMALL_ANALYSIS)
  expect(await database.prisma.article.findUnique({ where: { id: ARTICLE } })).toMatchObject({
    publishedAt: null,
    datedAt: new Date('2026-01-02T03:04:05.678Z'),
  })
  const statements = await database.prisma.statement.findMany({ orderBy: { sentenceStart: 'asc' } })
  expect(statements.map(({ saidOn, datedOn }) => ({ saidOn, datedOn }))).toEqual([
    { saidOn: new Date('2023-01-30'), datedOn: new Date('2023-01-30') },
    { saidOn: null, datedOn: new Date('2026-01-02') },
  ])
})

test('the same text again changes nothing, and says what it kept', async () => {
  const first = await save(database, SMALL_TEXT, SMALL_ANALYSIS, { publisher: 'Example', url: 'https://example.org/1' })
  const before = await dumpRows(database)
  const given = { publisher: 'Another', url: 'https://example.org/1' }
  const again = await save(database, SMALL_TEXT, NOTHING_FOUND, given)
  expect(again).toEqual({ ...first, created: false, differing: ['publisher'] })
  expect(await dumpRows(database)).toEqual(before)
})

test('an article that fails half way leaves nothing', async () => {
  const [said, thanked] = SMALL_ANALYSIS.statements
  // PostgreSQL refuses the NUL, after the actors, the article and its mentions are in.
  const broken = { ...SMALL_ANALYSIS, statements: [said, { ...thanked, place: 'To\0kyo' }] } as Analysis
  await expect(save(database, SMALL_TEXT, broken)).rejects.toThrow()
  expect(Object.values(await countRows(database)).filter((count) => count > 0)).toEqual([])
  expect((await save(database, SMALL_TEXT, SMALL_ANALYSIS)).created).toBe(true)
})

test('articles at the same time make a person once', async () => {
  const texts = Array.from({ length: 12 }, (_, i) => `${SMALL_TEXT} ${i % 6}`)
  const saved = await Promise.all(texts.map((text) => save(database, text, SMALL_ANALYSIS)))
  expect(saved.filter(({ created }) => created)).toHaveLength(6)
  expect(await countRows(database)).toMatchObject({ Article: 6, Actor: 5, Person: 1, Statement: 12, Mention: 60 })
})

test('an organization gets its country from the first article that tells', async () => {
  const ministry = (countryCode: string | null): Analysis => ({
    ...NOTHING_FOUND,
    actors: [{ kind: 'ORGANIZATION', name: 'Defence Ministry', aliases: [], countryCode }],
  })
  await save(database, 'one', ministry(null))
  await save(database, 'two', ministry('KR'))
  await save(database, 'three', ministry('JP'))
  await save(database, 'four', ministry('KR'))
  expect(new Set(await database.prisma.organization.findMany())).toEqual(
    new Set([
      { id: organizationId('defence ministry', ''), countryId: countryId('KR') },
      { id: organizationId('defence ministry', 'JP'), countryId: countryId('JP') },
    ]),
  )
})

test('a long article is stored whole, in few statements', async () => {
  const text = 'Jo Ann '.repeat(20_000)
  const actors: FoundActor[] = Array.from({ length: 2_000 }, (_, i) => ({
    kind: 'PERSON',
    name: `Jo Ann ${'x'.repeat(300)}${i}`,
    aliases: [`Ann${i}`],
    countryCode: null,
  }))
  const mentions = Array.from({ length: 20_000 }, (_, i) => ({
    start: i * 7,
    end: i * 7 + 6,
    actor: i % 2_000,
    form: 'NAME' as const,
    score: 1,
    reason: 'name',
  }))
  const [statement] = SMALL_ANALYSIS.statements
  const statements = Array.from({ length: 3_000 }, (_, i) => ({
    ...(statement as Analysis['statements'][number]),
    cue: { start: i, end: i + 1 },
    content: [{ start: 0, end: 140 }],
    topics: ['t'.repeat(100_000), `t${i}`],
    addressees: [3, 3, 4],
  }))
  const saved = await save(database, text, { ...NOTHING_FOUND, actors, mentions, statements })
  // Names are cut to 200 characters, which makes one person of them all.
  expect(saved.counts).toEqual({ statements: 3_000, people: 2_000, organizations: 0, countries: 0 })
  expect(await countRows(database)).toMatchObject({ Mention: 20_000, Statement: 3_000, Topic: 3_000, Addressee: 6_000 })
})

async function aliasesOf(actorId: string): Promise<string[]> {
  const aliases = await database.prisma.alias.findMany({ where: { actorId }, orderBy: { name: 'asc' } })
  return aliases.map(({ name }) => name)
}
