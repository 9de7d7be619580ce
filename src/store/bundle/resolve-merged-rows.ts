import type { Prisma } from '../prisma/client.js'
import type { BundleRow, CheckedBundle } from './checked-bundle.js'
import { PART_NAMES, PARTS, REFERENCES } from './parts.js'

/** What must not be there twice, where two actors of a line are one here. */
const ONE_FOR_EACH = new Set(['addressees', 'about'])

/** The rows of an article, leading to whom the actors were merged into here instead of the actors. One SQL statement. */
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
  const standing = (row: BundleRow): BundleRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, isActors(column) ? (into.get(value) ?? value) : value]),
    )
  const mapped = PART_NAMES.map((name) => {
    const rows = parts[name].map(standing)
    return [name, ONE_FOR_EACH.has(name) ? oneForEach(rows, PARTS[name].by) : rows]
  })
  return { article, parts: Object.fromEntries(mapped) as CheckedBundle['parts'] }
}

/** The first row of each actor for each owner. */
function oneForEach(rows: readonly BundleRow[], owner: string): BundleRow[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const key = `${row[owner]} ${row.actorId}`
    return !seen.has(key) && seen.add(key)
  })
}
