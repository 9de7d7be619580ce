import { groupPropositions } from '../../knowledge/claims/group-propositions.js'
import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import type { Prisma } from '../prisma/client.js'
import { addPropositions, readJoined, readJoints, removeUnsaid } from './link-propositions.js'
import { storeClaims } from './store-claims.js'
import { type Asserted, readAsserted, readPropositions } from './stored-proposition.js'

/** How many statements are taken in one transaction: those of ten articles. Others wait for the write lock meanwhile. */
const AT_A_TIME = 100

/**
 * Tells the claims of statements that came, changed or went since they were told last, with all that is joined to them or was. Whatever the
 * order in which that happens, in the end the claims are those of the statements that are there.
 * @returns how many it took; 0 when nothing is left
 */
export function groupNotedClaims(database: Database): Promise<number> {
  return withWriteLock(database, async (transaction) => {
    const noted = await takeNoted(transaction)
    if (noted.length > 0) await regroup(transaction, noted)
    return noted.length
  })
}

/** A statement that came, changed or went, and what it said when it was looked at last. */
interface Noted {
  readonly id: string
  readonly propositionId: string | null
  readonly component: string | null
  readonly claimId: string | null
}

const takeNoted = (transaction: Prisma.TransactionClient): Promise<readonly Noted[]> =>
  transaction.$queryRaw<Noted[]>`
    WITH "taken" AS (
      DELETE FROM "Unclaimed" WHERE "statementId" IN (SELECT "statementId" FROM "Unclaimed" ORDER BY "statementId" LIMIT ${AT_A_TIME})
      RETURNING "statementId"
    )
    SELECT t."statementId" AS "id", a."propositionId", p."component", p."claimId"
    FROM "taken" t LEFT JOIN "Assertion" a USING ("statementId") LEFT JOIN "Proposition" p ON p."id" = a."propositionId"`

async function regroup(transaction: Prisma.TransactionClient, noted: readonly Noted[]): Promise<void> {
  const asserted = await readAsserted(
    transaction,
    noted.map(({ id }) => id),
  )
  await storeAssertions(transaction, noted, asserted)
  await addPropositions(transaction, [...new Map(asserted.map((each) => [each.id, each])).values()])
  await removeUnsaid(
    transaction,
    noted.flatMap(({ propositionId }) => propositionId ?? []),
  )
  const ids = await readJoined(
    transaction,
    asserted.map(({ id }) => id),
    noted.flatMap(({ component }) => component ?? []),
  )
  const components = groupPropositions(await readPropositions(transaction, ids), await readJoints(transaction, ids))
  await storeClaims(
    transaction,
    components,
    noted.flatMap(({ claimId }) => claimId ?? []),
  )
}

async function storeAssertions(
  transaction: Prisma.TransactionClient,
  noted: readonly Noted[],
  asserted: readonly Asserted[],
): Promise<void> {
  const known = noted.filter(({ propositionId }) => propositionId !== null).map(({ id }) => id)
  if (known.length > 0) {
    await transaction.$executeRaw`DELETE FROM "Assertion" WHERE "statementId" = ANY (${known}::text[])`
  }
  const rows = asserted.map(({ statementId, id }) => ({ statementId, propositionId: id }))
  await transaction.$executeRaw`
    INSERT INTO "Assertion" SELECT * FROM json_populate_recordset(NULL::"Assertion", ${JSON.stringify(rows)}::json)`
}
