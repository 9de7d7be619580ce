import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { articleId } from '../../src/knowledge/ids.js'
import type { ArticleToIngest } from '../../src/sources/article-to-ingest.js'
import { InvalidInputError } from '../../src/sources/invalid-input.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { countRows, dumpRows } from '../support/dump-rows.js'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test.each<ArticleToIngest>([
  { text: '' },
  { text: 'x'.repeat(5_000_000) },
  { text: 'a\0b' },
  { text: 'half \uDE42' },
  { text: 'He said so.', url: 'ftp://example.org' },
  { text: 'He said so.', publishedAt: new Date('soon') },
])('bad input %# is refused and nothing is stored', async (article) => {
  await expect(ingestArticle(database, rulesExtractor, article)).rejects.toBeInstanceOf(InvalidInputError)
  expect(Object.values(await countRows(database)).filter((count) => count > 0)).toEqual([])
})

test.each([
  ['unbalanced quotation marks', '“We will go, Anna Berg said. ”"“ She left.\n\n“And then'],
  ['right-to-left text', 'قال الرئيس \u202e“سنذهب”\u202c إلى سيول.\n\nHe said “שלום” to Anna Berg.'],
  ['surrogate pairs', '🙂🙂 “We will 🇰🇷 go,” Anna 🙂 Berg said in Seoul. 👩‍👩‍👧'],
  ['CRLF and a byte order mark', '\uFEFFLeader speaks\r\n\r\n“We will go,” Anna Berg said.\r\n'],
  ['no title', 'Anna Berg said on Monday that Japan would help Ukraine.'],
  ['control characters', 'Anna\u0001 Berg\u2028 said \u0085 “so”.\v\f'],
  ['one long word', 'A'.repeat(150_000)],
  ['quotation marks alone', '“'.repeat(1_000)],
])('odd input (%s) is stored exactly, and every span slices to its words', async (_, text) => {
  const { articleId: id, created } = await ingestArticle(database, rulesExtractor, { text })
  expect({ id, created }).toEqual({ id: articleId(text), created: true })
  const article = await database.prisma.article.findUniqueOrThrow({
    where: { id },
    include: { mentions: true, statements: true, affiliations: true },
  })
  expect(article.text).toBe(text)
  for (const { start, end, text: words } of [...article.mentions, ...article.affiliations]) {
    expect(text.slice(start, end)).toBe(words)
  }
  for (const { sentenceStart, sentenceEnd, sentenceText, contentSpans, contentTexts } of article.statements) {
    expect(text.slice(sentenceStart, sentenceEnd)).toBe(sentenceText)
    expect(contentTexts.map((__, i) => text.slice(contentSpans[2 * i], contentSpans[2 * i + 1]))).toEqual(contentTexts)
  }
})

test('the title is what is given, else the first line where it looks like one', async () => {
  const text = 'Leader speaks\n\nAnna Berg said “no”.'
  const { articleId: id } = await ingestArticle(database, rulesExtractor, {
    text,
    url: ' https://example.org/1 ',
    publisher: ' ',
  })
  expect(await database.prisma.article.findUnique({ where: { id } })).toMatchObject({
    title: 'Leader speaks',
    url: 'https://example.org/1',
    publisher: null,
  })
  const other = await ingestArticle(database, rulesExtractor, { text: `${text} More.`, title: 'Another' })
  expect(await database.prisma.article.findUnique({ where: { id: other.articleId } })).toMatchObject({
    title: 'Another',
  })
})

test('the same article again changes nothing', async () => {
  const article = { text: 'NATO chief Jens Stoltenberg urged South Korea to help Ukraine.', title: 'T' }
  const first = await ingestArticle(database, rulesExtractor, article)
  const before = await dumpRows(database)
  expect(await ingestArticle(database, rulesExtractor, article)).toEqual({ ...first, created: false })
  expect(await dumpRows(database)).toEqual(before)
})
