import { sql } from 'kysely'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'

/** How many actors are looked up in one transaction: each may have thousands of articles. */
const AT_A_TIME = 50

/**
 * Notes the articles of actors that changed: where they speak, are spoken to, are mentioned …, or where somebody is who holds a title
 * with them.
 * @returns whether there were any
 */
export async function expandActors(database: Database): Promise<boolean> {
  const [row] = await runSql<{ isAny: boolean }>(database, sql`select true as "isAny" from "UnmatchedActor" limit 1`)
  if (!row) return false
  // Negative numbers are compared after all others, the first noted first.
  await database.prisma.$executeRaw`
    WITH taken AS (
      DELETE FROM "UnmatchedActor" WHERE "actorId" IN (SELECT DISTINCT "actorId" FROM "UnmatchedActor" LIMIT ${AT_A_TIME}::int)
      RETURNING "actorId"
    ), actors ("id") AS (
      SELECT "actorId" FROM taken UNION SELECT a."personId" FROM taken JOIN "Affiliation" a ON a."ofId" = taken."actorId"
    ), articles ("id") AS (
      SELECT m."articleId" FROM actors JOIN "Mention" m ON m."actorId" = actors."id"
      UNION SELECT s."articleId" FROM actors JOIN "Statement" s ON s."speakerId" = actors."id"
      UNION SELECT s."articleId" FROM actors JOIN "Statement" s ON s."speakerAffiliationId" = actors."id"
      UNION SELECT s."articleId" FROM actors JOIN "Statement" s ON s."reportedById" = actors."id"
      UNION SELECT s."articleId" FROM actors JOIN "Speaker" k ON k."actorId" = actors."id" JOIN "Statement" s ON s."id" = k."statementId"
      UNION SELECT d."articleId" FROM actors JOIN "Addressee" d ON d."actorId" = actors."id"
      UNION SELECT s."articleId" FROM actors JOIN "StatementAbout" b ON b."actorId" = actors."id" JOIN "Statement" s ON s."id" = b."statementId"
    )
    INSERT INTO "Unmatched" SELECT "id", -(pg_current_xact_id()::text::bigint) FROM articles ON CONFLICT DO NOTHING`
  return true
}
