import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { groupPropositions } from '../../../src/knowledge/claims/group-propositions.js'
import { relationOf } from '../../../src/knowledge/claims/relation.js'
import { articleId } from '../../../src/knowledge/ids.js'
import { groupNotedClaims } from '../../../src/store/claims/group-noted-claims.js'
import { readAsserted } from '../../../src/store/claims/stored-proposition.js'
import type { Database } from '../../../src/store/database/database.js'
import { groupAll } from '../../../src/store/grouping/keep-grouping.js'
import { mergeActors, unmergeActors } from '../../../src/store/review/actors/merge-actors.js'
import { renameActor } from '../../../src/store/review/actors/rename-actor.js'
import { deleteArticle } from '../../../src/store/review/articles/delete-article.js'
import { editStatement } from '../../../src/store/review/statements/edit-statement.js'
import { reviewStatement } from '../../../src/store/review/statements/review-statement.js'
import { undoChange } from '../../../src/store/review/undo/undo-change.js'
import type { Act } from '../../../src/vocabulary/acts.js'
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

/** What somebody says in an article of a day; nobody where it is an official. */
type Said = readonly [content: string, by: string | undefined, day: number, act?: Act]

/** What is claimed, denied, told more of, or said of others. The second actor is the first under another name. */
const SAID: readonly Said[] = [
  ['that the Velmar bridge will reopen in October', 'Ola Brand', 1],
  ['that in October the Velmar bridge will reopen', 'Ida Holm', 2],
  ['that the Velmar bridge will not reopen in October', 'O. Brand', 9],
  ['that the Velmar bridge will reopen in October to lorries', undefined, 3],
  ['that the Velmar bridge will reopen in November', 'Ola Brand', 2],
  ['having taken bribes from a building firm', 'Ola Brand', 2, 'DENY'],
  ['that Ola Brand took bribes from a building firm', 'Ida Holm', 1],
  ['that Brand took bribes from a building company', undefined, 4],
  ['that Ida Brand took bribes from a building firm', undefined, 4],
  ['that more than 40 miners died in Torsk', 'Ida Holm', 4],
  ['that 43 miners died in Torsk', 'O. Brand', 5],
  ['the mayor to reopen the Velmar bridge in October', 'Ida Holm', 5, 'URGE'],
  ['that the Velmar bridge will reopen in October', 'Ida Holm', 7],
  ['that it rained', 'Ola Brand', 2],
]

/** Two of them to an article. */
const ARTICLES: readonly HandMade[] = SAID.map((said, at) => {
  const both = [said, SAID[(at * 5 + 3) % SAID.length] as Said]
  const lines = both.map(([content, by], line) => `${by ?? 'An official'} spoke in line ${line} ${content}.`)
  return {
    text: [`Report ${at}`, ...lines].join('\n\n'),
    publisher: `Paper ${at % 3}`,
    publishedAt: `2024-05-0${said[2]}T0${at % 10}:00:00Z`,
    actors: ['Ola Brand', 'O. Brand', 'Ida Holm'].map((name) => ({ kind: 'PERSON', name })),
    statements: both.map(([content, by, , act = 'SAY'], line) => ({
      act,
      cueWords: `spoke in line ${line}`,
      says: content,
      ...(by !== undefined && { by }),
    })),
  }
})

/** The stored claims with what says or denies each, and the links of their propositions. */
async function stored(): Promise<unknown> {
  const claims = await database.prisma.$queryRaw<object[]>`
    SELECT c."text", c."firstReportedAt", c."statementCount",
      (SELECT json_agg(json_build_array(a."statementId", p."denies") ORDER BY a."statementId")
        FROM "Proposition" p JOIN "Assertion" a ON a."propositionId" = p."id" WHERE p."claimId" = c."id") AS "of"
    FROM "Claim" c ORDER BY c."text" COLLATE "C", c."firstReportedAt", 4::text`
  const links = await database.prisma.$queryRaw`
    SELECT * FROM "PropositionLink" ORDER BY "propositionId", "otherId"`
  const propositions = await database.prisma
    .$queryRaw`SELECT "id", "component", "denies" FROM "Proposition" ORDER BY "id"`
  return { claims: claims.map((claim) => JSON.stringify(claim)).sort(), links, propositions }
}

/** The statements of each claim, with whether they deny it, by the pure functions alone. */
async function expected(): Promise<string[]> {
  const ids = (await database.prisma.statement.findMany({ select: { id: true } })).map(({ id }) => id)
  const asserted = await readAsserted(database.prisma, ids)
  const propositions = [...new Map(asserted.map((each) => [each.id, each])).values()]
  const links = propositions.flatMap((one) =>
    propositions
      .filter(({ id }) => id > one.id)
      .map((other) => ({ a: one.id, b: other.id, ...relationOf(one.proposition, other.proposition) })),
  )
  return groupPropositions(propositions, links)
    .flatMap(({ groups }) => groups)
    .map(({ sides }) =>
      JSON.stringify(
        sides
          .flatMap(({ id, denies }) =>
            asserted
              .filter((each) => each.id === id)
              .map(({ statementId }): [string, boolean] => [statementId, denies]),
          )
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .sort()
}

const told = async (): Promise<string[]> =>
  ((await stored()) as { claims: string[] }).claims.map((claim) => JSON.stringify(JSON.parse(claim).of)).sort()

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
  deny: async (at) => {
    const { id, version, act } = (await statementOf(at)) ?? {}
    if (id && version) {
      const edit = { act: act === 'DENY' ? 'SAY' : 'DENY' } as const
      await editStatement({ database, extractor: rulesExtractor }, { id, version }, edit, EDITING)
    }
  },
  rename: async () => {
    const id = await personId('Ida Holm')
    if (id) await renameActor(database, id, 'Ola Brand Holm', EDITING)
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
  group: () => groupNotedClaims(database),
}

const happening = fc.tuple(
  fc.constantFrom('come', 'come', 'come', 'come', ...Object.keys(HAPPENING)),
  fc.nat(ARTICLES.length - 1),
)

it('claims are those of the statements that are there, whatever has happened', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 6, maxLength: 24, size: 'max' }), async (happenings) => {
      await clear()
      for (const [what, at] of happenings) {
        // Refused: there is nothing to undo, or nobody to merge.
        await HAPPENING[what]?.(at).catch(() => {})
      }
      await groupAll(database)
      const claims = await told()
      expect(claims).toEqual(await expected())
      found += claims.length
    }),
    { numRuns: 12 },
  )
  expect(found).toBeGreaterThan(12)
})

it('whatever the order in which articles come, and how many are taken at a time', async () => {
  for (const at of ARTICLES.keys()) await come(at)
  await groupAll(database)
  const all = await stored()
  const order = fc.shuffledSubarray([...ARTICLES.keys()], { minLength: ARTICLES.length })
  await fc.assert(
    fc.asyncProperty(order, fc.array(fc.boolean(), { minLength: ARTICLES.length }), async (coming, isGrouped) => {
      await clear()
      for (const at of coming) {
        await come(at)
        if (isGrouped[at]) await groupNotedClaims(database)
      }
      await groupAll(database)
      expect(await stored()).toEqual(all)
    }),
    { numRuns: 5 },
  )
  expect(
    (all as { claims: string[] }).claims
      .map((claim) => JSON.parse(claim))
      .map(({ text, statementCount }) => [text, statementCount])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ).toEqual([
    ['43 miners died in Torsk', 2],
    ['Brand took bribes from a building company', 2],
    ['Ida Brand took bribes from a building firm', 2],
    ['Ola Brand took bribes from a building firm', 4],
    ['more than 40 miners died in Torsk', 2],
    ['the Velmar bridge will reopen in November', 2],
    ['the Velmar bridge will reopen in October', 8],
    ['the Velmar bridge will reopen in October to lorries', 2],
  ])
})

it('leaves nothing behind when the last article is gone', async () => {
  for (const at of ARTICLES.keys()) await come(at)
  await groupAll(database)
  for (const at of ARTICLES.keys()) await go(at)
  await groupAll(database)
  expect(await stored()).toEqual({ claims: [], links: [], propositions: [] })
})
