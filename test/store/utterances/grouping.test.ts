import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { articleId } from '../../../src/knowledge/ids.js'
import { groupStatements } from '../../../src/knowledge/utterances/group-statements.js'
import type { Database } from '../../../src/store/database/database.js'
import { groupAll } from '../../../src/store/grouping/keep-grouping.js'
import { mergeActors, unmergeActors } from '../../../src/store/review/actors/merge-actors.js'
import { deleteArticle } from '../../../src/store/review/articles/delete-article.js'
import { editStatement } from '../../../src/store/review/statements/edit-statement.js'
import { reviewStatement } from '../../../src/store/review/statements/review-statement.js'
import { undoChange } from '../../../src/store/review/undo/undo-change.js'
import { groupNoted } from '../../../src/store/utterances/group-noted.js'
import { readStatements } from '../../../src/store/utterances/stored-statement.js'
import { openTestDatabase } from '../../support/database.js'
import { type HandMade, saveHandMade } from '../../support/hand-made.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
const clear = () =>
  database.prisma
    .$executeRaw`TRUNCATE "Article", "Actor", "Topic", "Change", "DeletedArticle", "Wording", "Fingerprint", "Utterance",
    "Ungrouped", "Claim", "Proposition", "PropositionLink", "Assertion", "Unclaimed" CASCADE`
beforeEach(clear)

const EDITING = { by: 'an editor', why: null }

/** What somebody says in an article of a day; the second actor is the first under another name, the third nobody. */
type Said = readonly [content: string, by: string | undefined, day: number, negated?: boolean]

const WHOLE = '“The lighthouse keeper never once left the island in forty winters”'
/** Variants of one saying, sayings that contradict them, and others; some join what others keep apart. */
const SAID: readonly Said[] = [
  [WHOLE, 'Ola Brand', 1],
  ['“The lighthouse keeper never once left the island in forty winters.”', 'Ola Brand', 2],
  ['that the lighthouse keeper never once left the island in forty winters', 'Ola Brand', 3],
  ['“never once left the island in forty winters”', 'O. Brand', 2],
  [WHOLE, undefined, 1],
  [WHOLE, undefined, 3],
  [WHOLE, 'Ida Holm', 2],
  ['“The lighthouse keeper often left the island in forty winters”', 'Ola Brand', 2],
  ['that the lighthouse keeper left the island in fifty winters', 'Ola Brand', 2],
  ['“The lighthouse keeper never once left the island in fifty winters”', 'Ola Brand', 2],
  [WHOLE, 'Ola Brand', 9],
  [WHOLE, 'Ola Brand', 2, true],
  ['that the harbour would open before Easter with new cranes', 'Ola Brand', 2],
  ['that before Easter the harbour would open with its new cranes', 'O. Brand', 2],
  ['that the harbour would open before Easter, cranes and all', 'Ola Brand', 1],
  ['that it rained', 'Ola Brand', 2],
]

/** Two of them to an article. */
const ARTICLES: readonly HandMade[] = SAID.map((said, at) => {
  const both = [said, SAID[(at * 5 + 3) % SAID.length] as Said]
  const lines = both.map(([content, by], line) => `${by ?? 'An official'} said in line ${line} ${content}.`)
  return {
    text: [`Report ${at}`, ...lines].join('\n\n'),
    publisher: `Paper ${at % 3}`,
    publishedAt: `2024-05-0${said[2]}T0${at % 10}:00:00Z`,
    actors: ['Ola Brand', 'O. Brand', 'Ida Holm'].map((name) => ({ kind: 'PERSON', name })),
    statements: both.map(([content, by, , negated = false], line) => ({
      act: 'SAY',
      cueWords: `said in line ${line}`,
      says: content,
      ...(by !== undefined && { by }),
      ...(content.startsWith('“') && { quoted: [content.slice(1, -1)] }),
      negated,
    })),
  }
})

/** The stored groups: what each holds, by ids. */
async function stored(): Promise<string[]> {
  const rows = await database.prisma.$queryRaw<object[]>`
    SELECT u."firstReportedAt", u."statementCount",
      json_agg(json_build_array(w."statementId", w."component", w."form", w."differences") ORDER BY w."statementId") AS "of"
    FROM "Utterance" u LEFT JOIN "Wording" w ON w."utteranceId" = u."id" GROUP BY u."id"`
  return rows.map((row) => JSON.stringify(row)).sort()
}

/** Those of all statements that are there, by the pure functions alone. */
async function expected(): Promise<(string | undefined)[][]> {
  const ids = (await database.prisma.statement.findMany({ select: { id: true } })).map(({ id }) => id)
  const statements = await readStatements(database.prisma, ids)
  const articleOf = new Map(statements.map(({ id, articleId: article }) => [id, article]))
  return groupStatements(statements)
    .flatMap(({ groups }) => groups)
    .filter((group) => new Set(group.map((id) => articleOf.get(id))).size > 1)
    .map((group) => [...group])
    .sort()
}

const membersOf = (groups: readonly string[]): string[][] =>
  groups.map((group) => (JSON.parse(group).of as [string][]).map(([id]) => id).sort()).sort()

const come = (at: number) => saveHandMade(database, ARTICLES[at] as HandMade)
const go = (at: number) => deleteArticle(database, articleId((ARTICLES[at] as HandMade).text), EDITING)
const statementOf = (at: number) =>
  database.prisma.statement.findFirst({
    where: { articleId: articleId((ARTICLES[at] as HandMade).text) },
    orderBy: { id: 'asc' },
  })
const personId = async (name: string) => (await database.prisma.actor.findFirst({ where: { name } }))?.id

/** What may happen to the base. What cannot happen just then does not. */
const HAPPENING: Readonly<Record<string, (at: number) => Promise<unknown>>> = {
  come: async (at) => {
    await database.prisma.deletedArticle.deleteMany()
    return come(at)
  },
  go,
  negate: async (at) => {
    const { id, version, negated } = (await statementOf(at)) ?? {}
    if (id && version) {
      await editStatement({ database, extractor: rulesExtractor }, { id, version }, { negated: !negated }, EDITING)
    }
  },
  reject: async (at) => {
    const { id, version } = (await statementOf(at)) ?? {}
    if (id && version) await reviewStatement(database, 'REJECT', { id, version }, EDITING)
  },
  undo: async () => {
    const last = await database.prisma.change.findFirst({
      where: { action: { in: ['EDIT', 'REJECT', 'MERGE'] } },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    })
    if (last) await undoChange({ database, extractor: rulesExtractor }, last.id, EDITING)
  },
  merge: async () => {
    const [from, into] = [await personId('O. Brand'), await personId('Ola Brand')]
    if (from && into) await mergeActors(database, from, into, EDITING)
  },
  unmerge: async () => {
    const id = await personId('O. Brand')
    if (id) await unmergeActors(database, id, EDITING)
  },
  reread: async (at) => {
    const stored = await database.prisma.article.findUnique({
      where: { id: articleId((ARTICLES[at] as HandMade).text) },
    })
    if (stored) await reanalyseArticle(database, stored)
  },
  group: () => groupNoted(database),
}

const happening = fc.tuple(
  fc.constantFrom('come', 'come', 'come', 'come', ...Object.keys(HAPPENING)),
  fc.nat(ARTICLES.length - 1),
)

it('groups are those of the statements that are there, whatever has happened', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 6, maxLength: 24, size: 'max' }), async (happenings) => {
      await clear()
      for (const [what, at] of happenings) {
        // Refused: there is nothing to undo, or nobody to merge.
        await HAPPENING[what]?.(at).catch(() => {})
      }
      await groupAll(database)
      const groups = membersOf(await stored())
      expect(groups).toEqual(await expected())
      found += groups.length
    }),
    { numRuns: 25 },
  )
  expect(found).toBeGreaterThan(25)
})

it('whatever the order in which articles come, and how many are grouped at a time', async () => {
  for (const at of ARTICLES.keys()) await come(at)
  await groupAll(database)
  const all = await stored()
  expect(all.length).toBeGreaterThan(2)
  const order = fc.shuffledSubarray([...ARTICLES.keys()], { minLength: ARTICLES.length })
  await fc.assert(
    fc.asyncProperty(order, fc.array(fc.boolean(), { minLength: ARTICLES.length }), async (coming, isGrouped) => {
      await clear()
      for (const at of coming) {
        await come(at)
        if (isGrouped[at]) await groupNoted(database)
      }
      await groupAll(database)
      expect(await stored()).toEqual(all)
    }),
    { numRuns: 8 },
  )
})
