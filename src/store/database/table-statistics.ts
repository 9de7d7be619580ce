import type { Database } from './database.js'

/**
 * Articles from which on ANALYZE runs. PostgreSQL plans well for smaller tables without statistics. With statistics of a
 * small table, it would check foreign keys by a sequential scan, and sessions keep that plan while the table grows.
 */
const WORTH_COUNTING = 100

/**
 * Updates the planner's statistics if there are enough articles. PGlite never does so by itself, and a server only after
 * a while: until then queries on freshly loaded tables are slower by an order of magnitude.
 */
export async function refreshStatistics({ prisma }: Database): Promise<void> {
  if ((await prisma.article.count()) >= WORTH_COUNTING) await prisma.$executeRaw`ANALYZE`
}

/** Number of articles saved by this process. */
const saved = new WeakMap<Database, number>()

/** Counts a saved article, and updates the statistics each time the number of saved articles has doubled. */
export async function countSaved(database: Database): Promise<void> {
  const count = (saved.get(database) ?? 0) + 1
  saved.set(database, count)
  const doublings = Math.log2(count / WORTH_COUNTING)
  if (doublings >= 0 && Number.isInteger(doublings)) await refreshStatistics(database)
}
