import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../../src/ingest/ingest-article.js'
import type { StatementFilter } from '../../../src/models/filters/statement-filter.js'
import type { Database } from '../../../src/store/database/database.js'
import { addAlias } from '../../../src/store/review/actors/add-alias.js'
import { mergeActors, unmergeActors } from '../../../src/store/review/actors/merge-actors.js'
import { removeAlias } from '../../../src/store/review/actors/remove-alias.js'
import { deleteArticle } from '../../../src/store/review/articles/delete-article.js'
import { CorrectionError } from '../../../src/store/review/correction-error.js'
import { undoChange } from '../../../src/store/review/undo/undo-change.js'
import { matchAll } from '../../../src/store/searches/keep-matching.js'
import { matchNoted } from '../../../src/store/searches/match-noted.js'
import { saveSearch } from '../../../src/store/searches/save-search.js'
import { openTestDatabase } from '../../support/database.js'
import { BY, correctionSteps, correctionsIn, type Numbers } from '../../support/random-corrections.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { PORT, TREATY } from '../review/correcting.js'
import { FILTERS, followed, matchingNow } from './following.js'

const COPIED = `${'“We want the harbour open by Friday, and we want the union at the table with all its demands in writing,”'} Finance Minister Anna Berg of Norway said on Monday in Oslo, adding that Denmark had promised tugboats for as long as the strike goes on.`

/** Articles that share actors, texts and titles. */
const TEXTS = [
  PORT,
  TREATY,
  COPIED,
  `${COPIED}\n\nOtto Brenk, the head of the Dockers Union, warned Norway that the strike would go on, Nordpost reported.`,
  'Sweden did not deny that Otto Brenk had said that Anna Berg was lying.\n\nBrenk, a former minister of Denmark, said the treaty was dead.',
  'US officials said Annika had urged the Dockers Union to end the strike.\n\n“No comment,” Annika told Nordpost, referring to Denmark.',
]

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
const clear = () =>
  database.prisma.$executeRaw`TRUNCATE "Article", "Actor", "Topic", "Change", "DeletedArticle", "RemovedAlias",
    "RejectedMerge", "SavedSearch", "Unmatched", "UnmatchedActor" CASCADE`
beforeEach(clear)

/** What may happen besides corrections. */
const HAPPENING: Readonly<Record<string, (...how: Numbers) => Promise<unknown>>> = {
  come: async (a, b, c, d) => {
    await database.prisma.deletedArticle.deleteMany()
    const publishedAt = new Date(Date.UTC(2024, 2, 4 + (b % 4)))
    // Some are versions of one address, modified in whatever order.
    const url = b % 3 === 0 ? 'https://news.example.org/harbour' : null
    const modifiedAt = c % 2 === 0 ? new Date(Date.UTC(2024, 2, 4 + (d % 4))) : null
    return ingestArticle(database, rulesExtractor, {
      text: TEXTS[a % TEXTS.length] as string,
      publishedAt,
      url,
      modifiedAt,
    })
  },
  go: async (a) => {
    const articles = await database.prisma.article.findMany({ orderBy: { id: 'asc' } })
    const { id } = articles[a % articles.length] ?? {}
    if (id !== undefined) await deleteArticle(database, id, BY)
  },
  reread: async (a) => {
    const articles = await database.prisma.article.findMany({ orderBy: { id: 'asc' } })
    const article = articles[a % articles.length]
    if (article) await reanalyseArticle(database, article)
  },
  undo: async () => {
    const last = await database.prisma.change.findFirst({ orderBy: [{ at: 'desc' }, { id: 'desc' }] })
    if (last) await undoChange({ database, extractor: rulesExtractor }, last.id, BY)
  },
  match: () => matchNoted(database),
  join: async (a, b) => {
    const people = await database.prisma.actor.findMany({
      where: { kind: 'PERSON', mergedIntoId: null },
      orderBy: { id: 'asc' },
    })
    const [from, into] = [people[a % people.length], people[b % people.length]]
    if (from && into) await mergeActors(database, from.id, into.id, BY)
  },
  call: async (a, b) => {
    const speaking = await database.prisma.actor.findMany({ where: { spoken: { some: {} } }, orderBy: { id: 'asc' } })
    const { id } = speaking[a % speaking.length] ?? {}
    if (id !== undefined) await addAlias(database, id, ['Berg', 'Brenk', 'Annika'][b % 3] as string, BY)
  },
  uncall: async (a) => {
    const aliases = await database.prisma.alias.findMany({
      where: { key: { in: ['berg', 'brenk', 'annika'] }, actor: { spoken: { some: {} } } },
      orderBy: { id: 'asc' },
    })
    const { actorId, name } = aliases[a % aliases.length] ?? {}
    if (actorId !== undefined && name !== undefined) await removeAlias(database, actorId, name, BY)
  },
  part: async () => {
    const merged = await database.prisma.actor.findFirst({
      where: { mergedIntoId: { not: null } },
      orderBy: { id: 'asc' },
    })
    if (merged) await unmergeActors(database, merged.id, BY)
  },
}

it('events make of what matched what matches now, whatever has happened', async () => {
  const all = { ...correctionsIn(database), ...HAPPENING }
  const often = ['come', 'go', 'match', 'join', 'part', 'call', 'uncall', 'undo']
  const names = [...often, ...often, 'come', 'come', ...Object.keys(all)]
  const happened = new Set<string>()
  let events = 0
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 5 }),
      correctionSteps(names, { maxLength: 24, size: 'max' }),
      async (savedAfter, steps) => {
        await clear()
        await HAPPENING.come?.(savedAfter, 0, 0, 0)
        const started: { id: string; where: StatementFilter; start: ReadonlySet<string> }[] = []
        const save = async (where: StatementFilter) => {
          const start = await matchingNow(database, where)
          started.push({ id: await saveSearch(database, { name: 'a search', where, by: 'tests' }), where, start })
        }
        for (const [at, { what, how }] of steps.entries()) {
          // Some are saved from the start, the others while notes of what happened lie there.
          if (at === 0) for (const where of FILTERS.filter((_, each) => each % 2 === 0)) await save(where)
          if (at === savedAfter) {
            const people = await database.prisma.actor.findMany({
              where: { kind: 'PERSON' },
              take: 4,
              orderBy: { id: 'asc' },
            })
            const byId = people.map(({ id }) => ({ speaker: { id: { eq: id } } }))
            for (const where of [...FILTERS.filter((_, each) => each % 2 === 1), ...byId]) await save(where)
          }
          const done = await Promise.resolve(all[what]?.(...how)).then(() => true, refused)
          if (done) happened.add(what)
        }
        await matchAll(database)
        for (const { id, where, start } of started) {
          const now = [...(await matchingNow(database, where))].sort()
          expect({ where, has: [...(await followed(database, id, start))].sort() }).toEqual({ where, has: now })
        }
        events += await database.prisma.matchEvent.count()
      },
    ),
    { numRuns: 25 },
  )
  expect([...happened]).toEqual(expect.arrayContaining([...Object.keys(HAPPENING), 'reject', 'edit', 'updateArticle']))
  expect(events).toBeGreaterThan(300)
})

/** What makes no sense is refused, or there is nothing to do it to. */
function refused(error: unknown): false {
  if (error instanceof CorrectionError || error instanceof TypeError) return false
  throw error
}
