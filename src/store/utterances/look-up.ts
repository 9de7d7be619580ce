import { findAlike, fingerprintsOf } from '../../knowledge/utterances/fingerprints.js'
import type { Prisma } from '../prisma/client.js'
import type { StoredStatement } from './stored-statement.js'

/**
 * Stores by what statements are found.
 * @param outdated ids of those of which it is stored as it was before they changed or went
 */
export async function storeFingerprints(
  transaction: Prisma.TransactionClient,
  outdated: readonly string[],
  statements: readonly StoredStatement[],
): Promise<void> {
  const wordings = statements.map(({ id, articleId, wording }) => ({
    statementId: id,
    articleId,
    sketch: `\\x${Buffer.from(Int32Array.from(fingerprintsOf(wording).sketch).buffer).toString('hex')}`,
  }))
  const prints = statements.flatMap(({ id, wording }) =>
    fingerprintsOf(wording).own.map((print) => ({ statementId: id, print })),
  )
  if (outdated.length > 0) {
    await transaction.$executeRaw`
      WITH "gone" AS (DELETE FROM "Wording" WHERE "statementId" = ANY (${[...outdated]}::text[])
        AND "statementId" <> ALL (${statements.map(({ id }) => id)}::text[]))
      DELETE FROM "Fingerprint" WHERE "statementId" = ANY (${[...outdated]}::text[])`
  }
  await transaction.$executeRaw`
    INSERT INTO "Wording" ("statementId", "articleId", "sketch", "differences")
    SELECT "statementId", "articleId", "sketch", '{}' FROM json_populate_recordset(NULL::"Wording", ${JSON.stringify(wordings)}::json)
    ON CONFLICT ("statementId") DO UPDATE SET "sketch" = excluded."sketch"`
  await transaction.$executeRaw`
    INSERT INTO "Fingerprint" ("statementId", "print")
    SELECT "statementId", "print" FROM json_populate_recordset(NULL::"Fingerprint", ${JSON.stringify(prints)}::json)`
}

/**
 * The other statements that may report the same as some of these, by the index: of those it leads to, the ones in other articles that have
 * a sketch like theirs. An interview has hundreds of one speaker, which need not be read.
 * @returns their ids
 */
export async function findCandidates(
  transaction: Prisma.TransactionClient,
  statements: readonly StoredStatement[],
): Promise<readonly string[]> {
  const prints = statements.map(({ wording }) => fingerprintsOf(wording))
  const sought = [...new Set(prints.flatMap((each) => each.sought))]
  if (sought.length === 0) return []
  const near = await transaction.$queryRaw<{ id: string; articleId: string; sketch: Uint8Array }[]>`
    SELECT "statementId" AS "id", "articleId", "sketch"
    FROM (SELECT DISTINCT "statementId" FROM "Fingerprint" WHERE "print" = ANY (${sought}::int[])) found JOIN "Wording" USING ("statementId")`
  const alikeTo = findAlike(prints.map(({ sketch }) => sketch))
  const own = new Set(statements.map(({ id }) => id))
  return near
    .filter(
      ({ id, articleId, sketch }) =>
        !own.has(id) &&
        alikeTo([...new Int32Array(Uint8Array.from(sketch).buffer)]).some(
          (place) => statements[place]?.articleId !== articleId,
        ),
    )
    .map(({ id }) => id)
}
