import { sql } from 'kysely'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'
import type { Prisma } from '../prisma/client.js'
import { type Evaluation, evaluate } from './evaluate.js'
import { expandActors } from './expand-actors.js'
import { followedSearches } from './followed.js'
import { takeMatchLock } from './match-lock.js'

/** How many articles are compared at once: some hundred statements. */
const AT_A_TIME = 20

/** In milliseconds: how long what was compared may take to be stored. */
const PATIENCE = { maxWait: 5_000, timeout: 60_000 }

/** That an article's statements may match otherwise: one row of "Unmatched". */
interface Note {
  readonly articleId: string
  /** A number of up to 64 bits. */
  readonly transaction: string
}

/**
 * Compares saved searches with the statements of some noted articles, and stores what differs from what was told as events, in one
 * transaction that takes the notes away. Several processes may do so at once: what another has compared meanwhile is left to it.
 * @returns whether there was anything to do
 */
export async function matchNoted(database: Database): Promise<boolean> {
  if (await expandActors(database)) return true
  // Notes are read before the searches, and these before the statements: whatever changes in between is noted again.
  const notes = await someNotes(database)
  if (notes.length === 0) return false
  const articleIds = [...new Set(notes.map(({ articleId }) => articleId))]
  const searches = await followedSearches(database)
  const evaluation = searches.length === 0 ? NOTHING : await evaluate(database, searches, articleIds)
  const compared = searches.map(({ id }) => id).filter((id) => !evaluation.failures.has(id))
  await database.prisma.$transaction(async (transaction) => {
    await takeMatchLock(transaction)
    if (!(await takeNotes(transaction, notes))) return
    await tell(transaction, { articleIds, compared, matching: evaluation.matching })
    for (const [id, failure] of evaluation.failures) {
      await transaction.savedSearch.updateMany({ where: { id }, data: { failure } })
    }
  }, PATIENCE)
  return true
}

const NOTHING: Evaluation = { matching: [], failures: new Map() }

/** All notes of the articles that changed last: those of an actor that changed come after what is new. */
const someNotes = (database: Database): Promise<readonly Note[]> =>
  runSql<Note>(
    database,
    sql`select "articleId", "transaction"::text from "Unmatched" where "articleId" in (
      select "articleId" from "Unmatched" group by "articleId" order by max("transaction") desc limit ${AT_A_TIME}::int)`,
  )

/** Takes notes away. @returns false if another process has taken one of them, and compared what it is of */
async function takeNotes(transaction: Prisma.TransactionClient, notes: readonly Note[]): Promise<boolean> {
  const articleIds = notes.map((note) => note.articleId)
  const transactions = notes.map((note) => note.transaction)
  const [row] = await transaction.$queryRaw<{ areAll: boolean }[]>`
    SELECT count(*) = ${notes.length}::int AS "areAll" FROM "Unmatched"
    JOIN unnest(${articleIds}::text[], ${transactions}::text[]) AS n ("articleId", "number")
      ON "Unmatched"."articleId" = n."articleId" AND "transaction" = n."number"::bigint`
  if (!row?.areAll) return false
  await transaction.$executeRaw`DELETE FROM "Unmatched"
    USING unnest(${articleIds}::text[], ${transactions}::text[]) AS n ("articleId", "number")
    WHERE "Unmatched"."articleId" = n."articleId" AND "transaction" = n."number"::bigint`
  return true
}

interface Compared extends Pick<Evaluation, 'matching'> {
  readonly articleIds: readonly string[]
  /** The searches that were compared. */
  readonly compared: readonly string[]
}

/** Stores what matches now, and the difference to what matched before as events: first what goes, then what comes, in reading order. */
async function tell(
  transaction: Prisma.TransactionClient,
  { articleIds, compared, matching }: Compared,
): Promise<void> {
  const [searches, statements, articles] = [
    matching.map(({ searchId }) => searchId),
    matching.map(({ statementId }) => statementId),
    matching.map(({ articleId }) => articleId),
  ]
  await transaction.$executeRaw`
    WITH present AS (
      SELECT p.* FROM unnest(${searches}::text[], ${statements}::text[], ${articles}::text[])
        WITH ORDINALITY AS p ("searchId", "statementId", "articleId", "place")
      JOIN "SavedSearch" s ON s."id" = p."searchId"
    ), gone AS (
      DELETE FROM "Match" m WHERE m."articleId" = ANY (${[...articleIds]}::text[]) AND m."searchId" = ANY (${[...compared]}::text[])
        AND NOT EXISTS (SELECT FROM present p WHERE p."searchId" = m."searchId" AND p."statementId" = m."statementId")
      RETURNING m."searchId", m."statementId"
    ), come AS (
      INSERT INTO "Match" ("searchId", "statementId", "articleId") SELECT "searchId", "statementId", "articleId" FROM present
      ON CONFLICT DO NOTHING RETURNING "searchId", "statementId"
    ), differing AS (
      SELECT "searchId", "statementId", 'REMOVED'::"MatchKind" AS "kind", 0 AS "place" FROM gone
      UNION ALL
      SELECT "searchId", "statementId", 'ADDED', p."place" FROM come JOIN present p USING ("searchId", "statementId")
    ), counted AS (
      UPDATE "SavedSearch" s SET "events" = s."events" + d."count"
      FROM (SELECT "searchId", count(*)::int AS "count" FROM differing GROUP BY 1) d WHERE s."id" = d."searchId"
      RETURNING s."id", s."events" - d."count" AS "before"
    )
    INSERT INTO "MatchEvent" ("searchId", "number", "kind", "statementId", "at")
    SELECT d."searchId", c."before" + row_number() OVER (PARTITION BY d."searchId" ORDER BY d."place", d."statementId"),
      d."kind", d."statementId", now()
    FROM differing d JOIN counted c ON c."id" = d."searchId"`
}
