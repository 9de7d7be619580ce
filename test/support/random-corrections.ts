import fc from 'fast-check'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import type { Database } from '../../src/store/database/database.js'
import { addAlias } from '../../src/store/review/actors/add-alias.js'
import { createActor } from '../../src/store/review/actors/create-actor.js'
import { mergeActors, unmergeActors } from '../../src/store/review/actors/merge-actors.js'
import { reconsiderMerge, rejectMerge } from '../../src/store/review/actors/reject-merge.js'
import { removeAlias } from '../../src/store/review/actors/remove-alias.js'
import { renameActor } from '../../src/store/review/actors/rename-actor.js'
import { splitActor } from '../../src/store/review/actors/split-actor.js'
import { updateArticle } from '../../src/store/review/articles/update-article.js'
import { createMention } from '../../src/store/review/mentions/create-mention.js'
import { linkMention } from '../../src/store/review/mentions/link-mention.js'
import { createStatement } from '../../src/store/review/statements/create-statement.js'
import { editStatement } from '../../src/store/review/statements/edit-statement.js'
import { reviewStatement } from '../../src/store/review/statements/review-statement.js'

/** Who makes them. */
export const BY = { by: 'tests', why: null }
const DAYS = ['2024-03-05', '2024-03-11', null] as const
const ACTS = ['SAY', 'WARN', 'CRITICIZE', 'THREATEN'] as const
const NAMES = ['Anna Berg', 'Otto Brenk', 'Annika', 'A. Berg', 'Berg'] as const

/** One of many, by any number. */
const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item

export type Numbers = readonly [number, number, number, number]
type Corrections = Readonly<Record<string, (...how: Numbers) => Promise<unknown>>>

/** What editors do in a base, each by four numbers that pick what it is done to and how. */
export function correctionsIn(database: Database): Corrections {
  const reading = { database, extractor: rulesExtractor }
  const article = async (a: number) => pick(await database.prisma.article.findMany({ orderBy: { id: 'asc' } }), a)
  const statement = async (a: number) => pick(await database.prisma.statement.findMany({ orderBy: { id: 'asc' } }), a)
  const mention = async (a: number) => pick(await database.prisma.mention.findMany({ orderBy: { id: 'asc' } }), a)
  const actor = async (a: number) => pick(await database.prisma.actor.findMany({ orderBy: { id: 'asc' } }), a).id
  return {
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
        {
          kind: pick(['PERSON', 'ORGANIZATION'], a),
          name: pick(NAMES, b),
          aliases: ['Nobody Else'],
          countryCode: null,
        },
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
}

/** Some corrections, by their names, as often as these are given. */
export const correctionSteps = (names: readonly string[], most: fc.ArrayConstraints = { maxLength: 8 }) =>
  fc.array(
    fc.record({
      what: fc.constantFrom(...names),
      how: fc.tuple(
        ...([0, 1, 2, 3].map(() => fc.nat({ max: 60 })) as [
          fc.Arbitrary<number>,
          fc.Arbitrary<number>,
          fc.Arbitrary<number>,
          fc.Arbitrary<number>,
        ]),
      ),
    }),
    { minLength: 1, ...most },
  )
