import type { Database } from './database.js'

/**
 * From so many articles on, statistics are kept. Of smaller tables PostgreSQL plans well unasked; counted while small, it
 * would read them whole at every check of a foreign key, and a session keeps such a plan while they grow.
 */
const WORTH_COUNTING = 100

/**
 * Counts what the tables hold for the planner, where they hold enough. PGlite never does so by itself, and a server only
 * after a while: until then plans for freshly loaded tables are slower by an order of magnitude.
 */
export async function refreshStatistics({ prisma }: Database): Promise<void> {
  if ((await prisma.article.count()) >= WORTH_COUNTING) await prisma.$executeRaw`ANALYZE`
}

/** Articles saved by this process. */
const saved = new WeakMap<Database, number>()

/** Refreshes the statistics each time the articles that this process has saved have doubled. */
export async function countSaved(database: Database): Promise<void> {
  const count = (saved.get(database) ?? 0) + 1
  saved.set(database, count)
  const doublings = Math.log2(count / WORTH_COUNTING)
  if (doublings >= 0 && Number.isInteger(doublings)) await refreshStatistics(database)
}
