import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { articleId } from '../../src/knowledge/ids.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { countRows } from '../support/dump-rows.js'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const TEXT =
  'Harbour café to close\n\nNora Lind said on Monday that the café’s lease – all of it – had ended. “We won’t stay… not here,” she said.'

const READINGS: readonly (readonly [what: string, text: string])[] = [
  ['a line break at the end', `${TEXT}\n`],
  ['white space around', ` \t${TEXT} \r\n\r\n`],
  ['a byte order mark', `\uFEFF${TEXT}`],
  ['the line breaks of Windows', TEXT.replaceAll('\n', '\r\n')],
  ['paragraphs without an empty line', TEXT.replace('\n\n', '\n')],
  ['lines that are wrapped', TEXT.replace('that the', 'that\nthe')],
  ['line and paragraph separators', TEXT.replace('\n\n', '\u2029').replace('that the', 'that\u2028the')],
  ['spaces that do not break', TEXT.replaceAll(' ', '\u00A0')],
  ['thin, narrow and wide spaces', TEXT.replace('Nora Lind', 'Nora\u202FLind').replace(' she', '\u2003she')],
  ['two spaces after a sentence', TEXT.replace('. “', '.  “')],
  ['straight quotation marks', TEXT.replace(/[“”]/g, '"').replaceAll('’', "'")],
  ['German and French quotation marks', TEXT.replace('“', '„').replace('”', '«')],
  ['two apostrophes, and what keyboards have', TEXT.replace('“', '``').replace('”', "''").replace('café’s', 'café´s')],
  ['no space before a quotation', TEXT.replace('. “', '.“')],
  ['primes for quotation marks', TEXT.replaceAll('’', '′').replace(/[“”]/g, '″')],
  ['long dashes', TEXT.replaceAll('–', '—')],
  ['hyphens for dashes', TEXT.replaceAll('–', '-')],
  ['two hyphens for a dash', TEXT.replaceAll('–', '--')],
  ['dashes without spaces', TEXT.replaceAll(' – ', '—')],
  ['other dashes', TEXT.replace('–', '―').replace('–', '‒')],
  ['three points', TEXT.replace('…', '...')],
  ['accents as characters of their own', TEXT.normalize('NFD')],
  ['soft hyphens', TEXT.replace('Monday', 'Mon\u00ADday')],
  ['spaces of no width, and joiners', TEXT.replace('Monday', 'Mon\u200Bday').replace('lease', 'le\u2060ase')],
  ['marks of direction', `\u200E${TEXT}\u200F`.replace('Lind', '\u2066Lind\u2069')],
  ['selectors of variants, and control characters', TEXT.replace('Lind', 'Lind\uFE0F').replace('said', '\u0002said')],
]

test.each(READINGS)('%s make no other article', async (_, text) => {
  const first = await ingestArticle(database, rulesExtractor, { text: TEXT })
  expect(await ingestArticle(database, rulesExtractor, { text })).toEqual({ ...first, created: false })
  expect(await database.prisma.article.findMany({ select: { id: true, text: true } })).toEqual([
    { id: articleId(TEXT), text: TEXT },
  ])
})

test.each([
  ['another word', TEXT.replace('café’s', 'bar’s')],
  ['another case', TEXT.replace('Harbour', 'harbour')],
  ['another number', `${TEXT} In 2024.`],
  ['an accent less', TEXT.replaceAll('é', 'e')],
  ['no hyphen', TEXT.replace('–', '')],
])('%s makes one', async (_, text) => {
  const { created, articleId: id } = await ingestArticle(database, rulesExtractor, { text })
  expect({ created, id }).toEqual({ created: true, id: articleId(text) })
  await database.prisma.article.delete({ where: { id } })
})

test('texts that were two before, because they differ in spacing, stay two, each known by its own words', async () => {
  const text = 'Olaf Brandt said no.'
  const { articleId: id } = await ingestArticle(database, rulesExtractor, { text })
  const spaced = `${text}\n`
  const row = await database.prisma.article.findUniqueOrThrow({ where: { id } })
  await database.prisma.article.create({
    data: { ...row, id: articleId(spaced), text: spaced, ingestedAt: new Date(0) },
  })
  const before = await countRows(database)
  const known = await Promise.all(
    [text, spaced, ` ${text}`].map((each) => ingestArticle(database, rulesExtractor, { text: each })),
  )
  // What is neither is the one that was first.
  expect(known.map(({ articleId: each, created }) => [each, created])).toEqual([
    [id, false],
    [articleId(spaced), false],
    [articleId(spaced), false],
  ])
  expect(await countRows(database)).toEqual(before)
})

test('a text and its addresses are looked up by indexes', async () => {
  await database.prisma.$executeRaw`
    INSERT INTO "Article" ("id", "text", "datedAt") SELECT 'article_' || n, 'Text ' || n, now() FROM generate_series(1, 5000) n`
  await database.prisma.$executeRaw`ANALYZE "Article"`
  const plan = await database.prisma.$queryRaw<{ 'QUERY PLAN': string }[]>`
    EXPLAIN SELECT "id" FROM "Article" WHERE "textKeyOf"("text") = (SELECT "textKeyOf"(${TEXT}))
    UNION ALL SELECT "id" FROM "Article" WHERE "url" = ANY (${['a', 'b']}::text[]) OR "canonicalUrl" = ANY (${['a', 'b']}::text[])`
  const text = plan.map((row) => row['QUERY PLAN']).join('\n')
  expect(
    ['Article_textKey', 'Article_url_idx', 'Article_canonicalUrl_idx', 'Seq Scan'].filter((each) =>
      text.includes(each),
    ),
  ).toEqual(['Article_textKey', 'Article_url_idx', 'Article_canonicalUrl_idx'])
})
