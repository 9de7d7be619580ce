import { groupStatements, joinedTo } from '../../knowledge/utterances/group-statements.js'
import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import type { Prisma } from '../prisma/client.js'
import { findCandidates, storeFingerprints } from './look-up.js'
import { storeGroups } from './store-groups.js'
import { readStatements } from './stored-statement.js'

/** How many statements are grouped in one transaction: those of ten articles. Others wait for the write lock meanwhile. */
const AT_A_TIME = 100

/**
 * Groups statements that came, changed or went since they were grouped last, with all that are joined to them or were. Whatever the order
 * in which that happens, in the end the groups are those of the statements that are there.
 * @returns how many it took; 0 when nothing is left
 */
export function groupNoted(database: Database): Promise<number> {
  return withWriteLock(database, async (transaction) => {
    const noted = await takeNoted(transaction)
    if (noted.length > 0) await regroup(transaction, noted)
    return noted.length
  })
}

/** A statement that came, changed or went, and where it stood when it was grouped last. */
interface Noted {
  readonly id: string
  /** Whether it was looked at before. */
  readonly isKnown: boolean
  /** Null where it was alone. */
  readonly component: string | null
  readonly utteranceId: string | null
}

const takeNoted = (transaction: Prisma.TransactionClient): Promise<readonly Noted[]> =>
  transaction.$queryRaw<Noted[]>`
    WITH "taken" AS (
      DELETE FROM "Ungrouped" WHERE "statementId" IN (SELECT "statementId" FROM "Ungrouped" ORDER BY "statementId" LIMIT ${AT_A_TIME})
      RETURNING "statementId"
    )
    SELECT "statementId" AS "id", w."articleId" IS NOT NULL AS "isKnown", w."component", w."utteranceId"
    FROM "taken" LEFT JOIN "Wording" w USING ("statementId")`

async function regroup(transaction: Prisma.TransactionClient, noted: readonly Noted[]): Promise<void> {
  const present = await readStatements(
    transaction,
    noted.map(({ id }) => id),
  )
  const outdated = noted.filter(({ isKnown }) => isKnown).map(({ id }) => id)
  await storeFingerprints(transaction, outdated, present)
  const candidates = await readStatements(transaction, await findCandidates(transaction, present))
  const partners = joinedTo(present, candidates)
  const touched = await membersOf(
    transaction,
    noted.flatMap(({ component }) => component ?? []),
    partners,
  )
  const known = new Map([...present, ...candidates].map((statement) => [statement.id, statement]))
  const wanted = [...new Set([...present.map(({ id }) => id), ...partners, ...touched])]
  const others = await readStatements(
    transaction,
    wanted.filter((id) => !known.has(id)),
  )
  for (const statement of others) known.set(statement.id, statement)
  const statements = wanted.flatMap((id) => known.get(id) ?? [])
  // What is alone now and was alone before has nothing to store.
  const components = groupStatements(statements).filter(({ ids }) => ids.length > 1 || touched.has(ids[0] as string))
  const left = noted.flatMap(({ utteranceId }) => utteranceId ?? [])
  if (components.length + left.length > 0) await storeGroups(transaction, statements, components, left)
}

/** The statements of components as they were grouped last: of these, and of those in which some statements stood. */
async function membersOf(
  transaction: Prisma.TransactionClient,
  components: readonly string[],
  statements: readonly string[],
): Promise<ReadonlySet<string>> {
  if (components.length + statements.length === 0) return new Set()
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "statementId" AS "id" FROM "Wording" WHERE "component" = ANY (${[...components]}::text[]) OR "component" = ANY (ARRAY(
      SELECT "component" FROM "Wording" WHERE "statementId" = ANY (${[...statements]}::text[])))`
  return new Set(rows.map(({ id }) => id))
}
