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

/** Whether statements are left to group. */
export async function isAnyNoted({ query }: Database): Promise<boolean> {
  const text = 'SELECT EXISTS (SELECT FROM "Ungrouped") AS "isAny"'
  const [row] = await query<{ isAny: boolean }>({ text, values: [], name: undefined })
  return row?.isAny ?? false
}

async function takeNoted(transaction: Prisma.TransactionClient): Promise<readonly string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    DELETE FROM "Ungrouped" WHERE "statementId" IN (SELECT "statementId" FROM "Ungrouped" ORDER BY "statementId" LIMIT ${AT_A_TIME})
    RETURNING "statementId" AS "id"`
  return rows.map(({ id }) => id)
}

async function regroup(transaction: Prisma.TransactionClient, noted: readonly string[]): Promise<void> {
  const present = await readStatements(transaction, noted)
  const before = await placesOf(transaction, noted)
  await storeFingerprints(transaction, noted, present)
  const candidates = await readStatements(transaction, await findCandidates(transaction, present))
  const partners = joinedTo(present, candidates)
  const joined = await placesOf(transaction, partners)
  const touched = await membersOf(transaction, [...before, ...joined])
  const known = new Map([...present, ...candidates].map((statement) => [statement.id, statement]))
  const wanted = [...new Set([...present.map(({ id }) => id), ...partners, ...touched])]
  const others = await readStatements(
    transaction,
    wanted.filter((id) => !known.has(id)),
  )
  for (const statement of others) known.set(statement.id, statement)
  const statements = wanted.flatMap((id) => known.get(id) ?? [])
  const left = before.flatMap(({ utteranceId }) => utteranceId ?? [])
  await storeGroups(transaction, statements, groupStatements(statements), left)
}

/** Where a statement stood when it was last grouped. */
interface Place {
  readonly component: string
  readonly utteranceId: string | null
}

/** The places of statements, each once; those that were alone have none. */
async function placesOf(transaction: Prisma.TransactionClient, ids: readonly string[]): Promise<readonly Place[]> {
  if (ids.length === 0) return []
  return transaction.$queryRaw<Place[]>`
    SELECT DISTINCT "component", "utteranceId" FROM "Wording"
    WHERE "statementId" = ANY (${[...ids]}::text[]) AND "component" IS NOT NULL`
}

async function membersOf(transaction: Prisma.TransactionClient, places: readonly Place[]): Promise<readonly string[]> {
  const components = [...new Set(places.map(({ component }) => component))]
  if (components.length === 0) return []
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "statementId" AS "id" FROM "Wording" WHERE "component" = ANY (${components}::text[])`
  return rows.map(({ id }) => id)
}
