import { afterEach, beforeEach, expect, test } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../../src/ingest/ingest-article.js'
import { prepareAgain } from '../../../src/ingest/prepare-article.js'
import type { Database } from '../../../src/store/database/database.js'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { replaceAnalysis } from '../../../src/store/write/replace-analysis.js'
import { openTestDatabase } from '../../support/database.js'
import { countRows, dumpRows } from '../../support/dump-rows.js'

let database: Database
beforeEach(async () => {
  database = await openTestDatabase()
  await ingestArticle(database, rulesExtractor, {
    text: 'Nora Lind said that the port was shut. She told Olaf Brandt that it would open on Friday.',
    publishedAt: new Date('2024-05-08'),
  })
})
afterEach(() => database.close())

/** The stored article as it would be read again. */
async function read() {
  for await (const article of storedArticles(database)) return prepareAgain(rulesExtractor, article)
  throw new Error('There is no article')
}

const times = async (): Promise<unknown> => ({
  article: await database.prisma.article.findFirst({ select: { ingestedAt: true, updatedAt: true } }),
  statements: await database.prisma.statement.findMany({
    select: { ingestedAt: true, updatedAt: true, version: true },
    orderBy: { sentenceStart: 'asc' },
  }),
})

test('what is found again as it was keeps its times and versions, by whatever rules', async () => {
  const before = await times()
  const again = await read()
  await replaceAnalysis(database, { ...again, extractor: { name: 'rules', version: '999' } })
  expect(await times()).toEqual(before)
  expect(await database.prisma.statement.findMany({ select: { extractorVersion: true } })).toEqual([
    { extractorVersion: '999' },
    { extractorVersion: '999' },
  ])
})

test('a statement that is said to somebody else has changed, and with it the article', async () => {
  const again = await read()
  const [first, second] = again.analysis.statements
  expect([first?.addressees, second?.addressees.length]).toEqual([[], 1])
  const { article, statements } = (await times()) as {
    article: { ingestedAt: Date; updatedAt: Date }
    statements: { ingestedAt: Date; updatedAt: Date; version: number }[]
  }
  const nobody = {
    ...again.analysis,
    statements: again.analysis.statements.map((each) => ({ ...each, addressees: [] })),
  }
  await replaceAnalysis(database, { ...again, analysis: nobody })
  const changed = expect.any(Date)
  expect(await times()).toEqual({
    article: { ...article, updatedAt: changed },
    statements: [statements[0], { ...statements[1], updatedAt: changed, version: 2 }],
  })
  const [row] = await database.prisma.statement.findMany({ where: { version: 2 }, include: { article: true } })
  expect(row?.updatedAt.getTime()).toBeGreaterThan(article.updatedAt.getTime())
  expect(row?.article.updatedAt).toEqual(row?.updatedAt)
})

test('an article that was deleted while it was read stays deleted', async () => {
  const again = await read()
  await database.prisma.article.deleteMany()
  expect(await replaceAnalysis(database, again)).toEqual({ added: 0, removed: 0, decided: 0 })
  expect(await countRows(database)).toMatchObject({ Article: 0, Statement: 0, Mention: 0 })
})

test('an article that got another day while it was read keeps what was read with that', async () => {
  const again = await read()
  await database.prisma.article.updateMany({ data: { publishedOn: new Date('2024-06-08') } })
  const before = await dumpRows(database)
  expect(await replaceAnalysis(database, again)).toEqual({ added: 0, removed: 0, decided: 0 })
  expect(await dumpRows(database)).toEqual(before)
})
