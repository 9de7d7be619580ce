import { findAlike, fingerprintsOf } from '../../knowledge/utterances/fingerprints.js'
import type { Prisma } from '../prisma/client.js'
import type { StoredStatement } from './stored-statement.js'

/**
 * Stores by what statements are found: of those that are gone, or not compared any more, nothing.
 * @param ids of all that came, changed or went
 * @param present those of them that are compared
 */
export async function storeFingerprints(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
  present: readonly StoredStatement[],
): Promise<void> {
  const wordings = present.map(({ id, wording }) => ({ statementId: id, sketch: fingerprintsOf(wording).sketch }))
  const prints = present.flatMap(({ id, wording }) =>
    fingerprintsOf(wording).own.map((print) => ({ statementId: id, print })),
  )
  await transaction.$executeRaw`
    WITH "old" AS (DELETE FROM "Wording" WHERE "statementId" = ANY (${[...ids]}::text[])
      AND "statementId" <> ALL (${present.map(({ id }) => id)}::text[]))
    INSERT INTO "Wording" ("statementId", "sketch", "differences")
    SELECT "statementId", "sketch", '{}' FROM json_populate_recordset(NULL::"Wording", ${JSON.stringify(wordings)}::json)
    ON CONFLICT ("statementId") DO UPDATE SET "sketch" = excluded."sketch"`
  await transaction.$executeRaw`DELETE FROM "Fingerprint" WHERE "statementId" = ANY (${[...ids]}::text[])`
  await transaction.$executeRaw`
    INSERT INTO "Fingerprint" ("statementId", "print")
    SELECT "statementId", "print" FROM json_populate_recordset(NULL::"Fingerprint", ${JSON.stringify(prints)}::json)`
}

/**
 * The other statements that may report the same as some of these, by the index, and of those it leads to the ones with a sketch like
 * theirs: their ids.
 */
export async function findCandidates(
  transaction: Prisma.TransactionClient,
  statements: readonly StoredStatement[],
): Promise<readonly string[]> {
  const prints = statements.map(({ wording }) => fingerprintsOf(wording))
  const sought = [...new Set(prints.flatMap((each) => each.sought))]
  if (sought.length === 0) return []
  const near = await transaction.$queryRaw<{ id: string; sketch: number[] }[]>`
    SELECT "statementId" AS "id", "sketch" FROM "Wording" WHERE "statementId" = ANY (ARRAY(
      SELECT "statementId" FROM "Fingerprint" WHERE "print" = ANY (${sought}::int[])))`
  const alikeTo = findAlike(prints.map(({ sketch }) => sketch))
  const own = new Set(statements.map(({ id }) => id))
  return near.filter(({ id, sketch }) => !own.has(id) && alikeTo(sketch).length > 0).map(({ id }) => id)
}
