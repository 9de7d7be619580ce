import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../../src/ingest/ingest-article.js'
import type { Database } from '../../../src/store/database/database.js'
import { rejectMerge } from '../../../src/store/review/actors/reject-merge.js'
import { CorrectionError } from '../../../src/store/review/correction-error.js'
import { undoChange } from '../../../src/store/review/undo/undo-change.js'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { openTestDatabase } from '../../support/database.js'
import { dumpRows } from '../../support/dump-rows.js'
import { BY, correctionSteps, correctionsIn } from '../../support/random-corrections.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { PORT, TREATY } from './correcting.js'

let database: Database
let reading: { database: Database; extractor: typeof rulesExtractor }
beforeAll(async () => {
  database = await openTestDatabase()
  reading = { database, extractor: rulesExtractor }
  for (const text of [PORT, TREATY]) {
    await ingestArticle(database, rulesExtractor, { text, publishedAt: new Date('2024-03-05') })
  }
  const [one, other] = await database.prisma.actor.findMany({ where: { kind: 'PERSON' }, orderBy: { id: 'asc' } })
  await rejectMerge(database, one?.id ?? '', other?.id ?? '', BY)
})
afterAll(() => database.close())

type Row = Readonly<Record<string, unknown>>

/**
 * Every row, without times, versions and the history; without the statements that editors added and took back, which stay rejected, and
 * without the actors that were split off and merged again, whose ids stay.
 */
async function rowsLeft(): Promise<Record<string, Row[]>> {
  const { Change: _, ...tables } = (await dumpRows(database)) as Record<string, Row[]>
  const gone = new Set(
    [
      ...(tables.Statement ?? []).filter(({ extractor, review }) => extractor === 'editor' && review === 'REJECTED'),
      ...(tables.Actor ?? []).filter(({ mergedIntoId }) => mergedIntoId !== null),
    ].map(({ id }) => id),
  )
  const left = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows
        .filter(({ id, statementId }) => !gone.has(id) && !gone.has(statementId))
        .map(({ version: _, ...row }) => row),
    ]),
  )
  const spoken = new Set([...(left.StatementTopic ?? []), ...(left.ArticleTopic ?? [])].map(({ topicId }) => topicId))
  // A title is another row after its article was read again.
  const titles = (left.Affiliation ?? []).map(({ id: _, ...title }) => JSON.stringify(title)).sort()
  return {
    ...left,
    Topic: (left.Topic ?? []).filter(({ id }) => spoken.has(id)),
    Affiliation: titles.map((title) => JSON.parse(title)),
  }
}

test('any corrections, taken back one after another from the last, leave everything as it was', async () => {
  const corrections = correctionsIn(database)
  const before = await rowsLeft()
  await fc.assert(
    fc.asyncProperty(correctionSteps(Object.keys(corrections)), async (steps) => {
      const since = (await database.prisma.change.aggregate({ _max: { at: true } }))._max.at ?? new Date(0)
      for (const { what, how } of steps) {
        try {
          await corrections[what]?.(...how)
        } catch (error) {
          // What makes no sense is refused, and nothing has changed.
          if (!(error instanceof CorrectionError)) throw error
        }
      }
      // Who has lost a name is not linked by it when articles are read again.
      const isRead = !steps.some(({ what }) => what === 'removeAlias')
      const corrected = await rowsLeft()
      if (isRead) for await (const article of storedArticles(database)) await reanalyseArticle(database, article)
      expect(await rowsLeft()).toEqual(corrected)
      const changes = await database.prisma.change.findMany({
        where: { at: { gt: since } },
        orderBy: [{ at: 'desc' }, { id: 'asc' }],
      })
      const firsts = changes.filter(({ at }, index) => at.getTime() !== changes[index - 1]?.at.getTime())
      for (const { id } of firsts) await undoChange(reading, id, BY)
      expect(await rowsLeft()).toEqual(before)
    }),
    {
      numRuns: Number(process.env.DICTUM_UNDO_RUNS ?? 15),
      seed: Number(process.env.DICTUM_UNDO_SEED ?? 7),
      endOnFailure: true,
    },
  )
})
