import type { Prisma } from '../prisma/client.js'
import type { BundleRow, CheckedBundle } from './checked-bundle.js'
import { PART_NAMES, PARTS, REFERENCES } from './parts.js'

/** Parts that may hold an actor once per statement; two actors of the line may have been merged into one here. */
const ONE_FOR_EACH = new Set(['speakers', 'addressees', 'about'])

/** The rows of a bundle, with the canonical actors of this database in place of actors merged here. One SQL statement. */
export async function resolveMergedRows(
  transaction: Prisma.TransactionClient,
  { article, parts }: CheckedBundle,
): Promise<CheckedBundle> {
  const merged = await transaction.actor.findMany({
    where: { id: { in: parts.actors.map(({ id }) => String(id)) }, mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  })
  if (merged.length === 0) return { article, parts }
  const into = new Map<unknown, unknown>(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  const isActors = (column: string): boolean => REFERENCES[column] === 'actors' || REFERENCES[column] === 'people'
  const withCanonicalActors = (row: BundleRow): BundleRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, isActors(column) ? (into.get(value) ?? value) : value]),
    )
  const mapped = PART_NAMES.map((name) => {
    const rows = parts[name].map(withCanonicalActors)
    return [name, ONE_FOR_EACH.has(name) ? oneForEach(rows, PARTS[name].by) : rows]
  })
  return { article, parts: Object.fromEntries(mapped) as CheckedBundle['parts'] }
}

/** Keeps the first row for each pair of owner and actor. */
function oneForEach(rows: readonly BundleRow[], owner: string): BundleRow[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const key = `${row[owner]} ${row.actorId}`
    return !seen.has(key) && seen.add(key)
  })
}
