import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../../src/ingest/ingest-article.js'
import { reanalyseArticles } from '../../../src/ingest/reanalyse-articles.js'
import { articleId } from '../../../src/knowledge/ids.js'
import type { Database } from '../../../src/store/database/database.js'
import { deleteArticle } from '../../../src/store/review/articles/delete-article.js'
import { EDITS, wire } from '../../knowledge/copies/edits.js'
import { STORIES, type Story } from '../../knowledge/copies/stories.js'
import { openTestDatabase } from '../../support/database.js'
import { dumpRows } from '../../support/dump-rows.js'
import { save } from '../../support/save.js'
import { NOTHING_FOUND } from '../../support/small-article.js'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
afterEach(async () => {
  await database.prisma.$executeRaw`TRUNCATE "Article", "Actor", "Topic", "Change", "DeletedArticle" CASCADE`
})

const [ferry, bank] = STORIES as unknown as [Story, Story]
const edited = (name: string): string => (EDITS[name] as (typeof EDITS)[string])(ferry, bank)

/** The agency's two stories, what five editors made of the first, and what another reporter wrote. */
const TEXTS = [
  wire(ferry),
  wire(bank),
  ...['dateline', 'cut', 'insert', 'lead', 'merged'].map(edited),
  ferry.independent,
]

const store = (text: string): Promise<unknown> => save(database, text, NOTHING_FOUND)
const remove = (text: string): Promise<void> => deleteArticle(database, articleId(text), { by: 'an editor', why: null })

/** Pairs of indexes into TEXTS whose articles share text, the lesser first. */
async function pairs(): Promise<string[]> {
  const at = (id: string): number => TEXTS.findIndex((text) => articleId(text) === id)
  const rows = await database.prisma.sharedText.findMany({ select: { articleId: true, otherId: true } })
  return rows
    .map((row) => [at(row.articleId), at(row.otherId)] as const)
    .filter(([one, other]) => one < other)
    .map((pair) => pair.join(' '))
    .sort()
}

it('articles that carry each other’s text are paired, both ways', async () => {
  for (const text of TEXTS) await store(text)
  // The cut one and the one with another lead have a single paragraph in common; the merged one and that have the middle of the story,
  // framed by what is their own. The second story is in the merged one alone.
  expect(await pairs()).toEqual([
    '0 2',
    '0 3',
    '0 4',
    '0 5',
    '0 6',
    '1 6',
    '2 3',
    '2 4',
    '2 5',
    '2 6',
    '3 4',
    '3 6',
    '4 5',
    '4 6',
  ])
  const [row] = await database.prisma.sharedText.findMany({
    where: { articleId: articleId(edited('cut')), otherId: articleId(wire(ferry)) },
  })
  expect(row?.share).toBe(1)
})

it('whatever the order in which they come and go', async () => {
  for (const text of TEXTS) await store(text)
  const { Sketch, SharedText } = await dumpRows(database)
  const order = fc.shuffledSubarray(
    TEXTS.map((_, at) => at),
    { minLength: TEXTS.length, maxLength: TEXTS.length },
  )
  await fc.assert(
    fc.asyncProperty(order, fc.subarray([...TEXTS.keys()]), async (coming, going) => {
      await database.prisma.$executeRaw`TRUNCATE "Article", "DeletedArticle" CASCADE`
      for (const at of coming) await store(TEXTS[at] as string)
      for (const at of going) await remove(TEXTS[at] as string)
      const gone = new Set(going.map((at) => articleId(TEXTS[at] as string)))
      const left = (rows: unknown[] | undefined): unknown[] =>
        (rows as { articleId: string; otherId?: string }[]).filter(
          (row) => !gone.has(row.articleId) && !gone.has(row.otherId ?? ''),
        )
      const found = await dumpRows(database)
      expect({ sketches: found.Sketch, shared: found.SharedText }).toEqual({
        sketches: left(Sketch),
        shared: left(SharedText),
      })
    }),
    { numRuns: 15 },
  )
})

it('reading all again gives the articles of an earlier version theirs, and changes nothing else', async () => {
  for (const text of TEXTS.slice(0, 4)) await ingestArticle(database, rulesExtractor, { text })
  const rows = await dumpRows(database)
  expect(rows.SharedText?.length).toBeGreaterThan(0)
  const again = async (): Promise<void> => {
    for await (const _ of reanalyseArticles(database, rulesExtractor, 1, new AbortController().signal));
  }
  await again()
  expect(await dumpRows(database)).toEqual(rows)
  await database.prisma.$executeRaw`TRUNCATE "Sketch", "SharedText"`
  await again()
  expect(await dumpRows(database)).toEqual(rows)
})
