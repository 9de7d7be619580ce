import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../../src/ingest/ingest-article.js'
import type { Database } from '../../../src/store/database/database.js'
import { addAlias } from '../../../src/store/review/actors/add-alias.js'
import { createActor } from '../../../src/store/review/actors/create-actor.js'
import { mergeActors, unmergeActors } from '../../../src/store/review/actors/merge-actors.js'
import { reconsiderMerge, rejectMerge } from '../../../src/store/review/actors/reject-merge.js'
import { removeAlias } from '../../../src/store/review/actors/remove-alias.js'
import { renameActor } from '../../../src/store/review/actors/rename-actor.js'
import { splitActor } from '../../../src/store/review/actors/split-actor.js'
import { updateArticle } from '../../../src/store/review/articles/update-article.js'
import { CorrectionError } from '../../../src/store/review/correction-error.js'
import { createMention } from '../../../src/store/review/mentions/create-mention.js'
import { linkMention } from '../../../src/store/review/mentions/link-mention.js'
import { createStatement } from '../../../src/store/review/statements/create-statement.js'
import { editStatement } from '../../../src/store/review/statements/edit-statement.js'
import { reviewStatement } from '../../../src/store/review/statements/review-statement.js'
import { undoChange } from '../../../src/store/review/undo/undo-change.js'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { openTestDatabase } from '../../support/database.js'
import { dumpRows } from '../../support/dump-rows.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { PORT, TREATY } from './correcting.js'

const BY = { by: 'tests', why: null }
const DAYS = ['2024-03-05', '2024-03-11', null] as const
const ACTS = ['SAY', 'WARN', 'CRITICIZE', 'THREATEN'] as const
const NAMES = ['Anna Berg', 'Otto Brenk', 'Annika', 'A. Berg', 'Berg'] as const

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

/** One of many, by any number. */
const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item

/** What editors do, each by four numbers that pick what it is done to and how. */
const CORRECTIONS: Readonly<Record<string, (a: number, b: number, c: number, d: number) => Promise<unknown>>> = {
  confirm: async (a) => reviewStatement(database, 'CONFIRM', await statement(a), BY),
  reject: async (a) => reviewStatement(database, 'REJECT', await statement(a), BY),
  edit: async (a, b, c, d) => {
    const { id, version, contentSpans } = await statement(a)
    const [start = 0, end = 0] = contentSpans
    const content = [{ start: start + 1 + (b % 3), end }]
    const fields = [
      { act: pick(ACTS, b) },
      { speakerIds: [await actor(b), await actor(c)].slice(0, d % 3) },
      { addresseeIds: [await actor(b)] },
      { negated: b % 2 === 0, place: pick(['Oslo', null], c) },
      { saidOn: pick(DAYS, c) },
      { content },
    ]
    return editStatement(reading, { id, version }, pick(fields, d), BY)
  },
  link: async (a, b, c) => linkMention(database, await mention(a), c % 4 === 0 ? null : await actor(b), BY),
  addAlias: async (a, b) => addAlias(database, await actor(a), pick(NAMES, b), BY),
  removeAlias: async (a, b) => {
    const actorId = await actor(a)
    const aliases = await database.prisma.alias.findMany({ where: { actorId }, orderBy: { name: 'asc' } })
    return removeAlias(database, actorId, pick(aliases, b)?.name ?? 'Nobody', BY)
  },
  rename: async (a, b) => renameActor(database, await actor(a), pick(NAMES, b), BY),
  merge: async (a, b) => mergeActors(database, await actor(a), await actor(b), BY),
  unmerge: async (a) => unmergeActors(database, await actor(a), BY),
  rejectMerge: async (a, b) => rejectMerge(database, await actor(a), await actor(b), BY),
  reconsiderMerge: async (a) => {
    const rejected = await database.prisma.rejectedMerge.findMany()
    const { actorId, otherId } = pick(rejected, a) ?? { actorId: 'person_0', otherId: 'person_0' }
    return reconsiderMerge(database, otherId, actorId, BY)
  },
  split: async (a, b) => {
    const { id, actorId } = await mention(a)
    const others = await database.prisma.mention.findMany({ where: { actorId }, orderBy: { id: 'asc' } })
    const mentionIds = others.filter((other, at) => other.id === id || (at + b) % 2 === 0).map((other) => other.id)
    return splitActor(database, { actorId: actorId ?? '', mentionIds, name: pick(NAMES, b) }, BY)
  },
  createActor: async (a, b) =>
    createActor(
      database,
      { kind: pick(['PERSON', 'ORGANIZATION'], a), name: pick(NAMES, b), aliases: ['Nobody Else'], countryCode: null },
      BY,
    ),
  createMention: async (a, b, c) => {
    const { id: articleId, text } = await article(a)
    const words = [...text.matchAll(/\p{L}+/gu)]
    const { index, 0: word } = pick(words, b)
    const span = { start: index, end: index + word.length }
    return createMention(database, { articleId, ...span, actorId: await actor(c) }, BY)
  },
  createStatement: async (a, b, c, d) => {
    const { id: articleId, text } = await article(a)
    // A whole paragraph, so that it holds all that was found in it: what overlaps it otherwise gives way when it is read again.
    const { index: start, 0: paragraph } = pick([...text.matchAll(/[^\n]+/gu)], b)
    const span = { start, end: start + paragraph.length }
    const none = { cue: null, source: null, speakerAffiliationId: null, negated: false, modality: 'ACTUAL' } as const
    const who = { speakerIds: [await actor(c)], addresseeIds: [await actor(d)] }
    const statement = { articleId, act: pick(ACTS, d), content: [span], ...none, ...who, saidOn: null, place: null }
    return createStatement(reading, statement, BY)
  },
  updateArticle: async (a, b, c) => {
    const { id } = await article(a)
    const day = pick(DAYS, b)
    const facts = [
      { publishedAt: day === null ? null : new Date(day) },
      { publisher: pick(['The Gazette', null], b), authors: pick([[], ['I. Falk']], b) },
      { title: pick(['Port strike goes on', null, 'The treaty'], b) },
    ]
    return updateArticle(reading, id, pick<object>(facts, c), BY)
  },
}

const article = async (a: number) => pick(await database.prisma.article.findMany({ orderBy: { id: 'asc' } }), a)
const statement = async (a: number) => pick(await database.prisma.statement.findMany({ orderBy: { id: 'asc' } }), a)
const mention = async (a: number) => pick(await database.prisma.mention.findMany({ orderBy: { id: 'asc' } }), a)
const actor = async (a: number) => pick(await database.prisma.actor.findMany({ orderBy: { id: 'asc' } }), a).id

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...Object.keys(CORRECTIONS)),
    how: fc.tuple(
      ...([0, 1, 2, 3].map(() => fc.nat({ max: 60 })) as [
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
      ]),
    ),
  }),
  { minLength: 1, maxLength: 8 },
)

test('any corrections, taken back one after another from the last, leave everything as it was', async () => {
  const before = await rowsLeft()
  await fc.assert(
    fc.asyncProperty(steps, async (corrections) => {
      const since = (await database.prisma.change.aggregate({ _max: { at: true } }))._max.at ?? new Date(0)
      for (const { what, how } of corrections) {
        try {
          await CORRECTIONS[what]?.(...how)
        } catch (error) {
          // What makes no sense is refused, and nothing has changed.
          if (!(error instanceof CorrectionError)) throw error
        }
      }
      // Who has lost a name is not linked by it when articles are read again.
      const isRead = !corrections.some(({ what }) => what === 'removeAlias')
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
