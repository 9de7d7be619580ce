import type { Database } from './database.js'

/**
 * Counts what the tables hold for the planner. PGlite never does so by itself, and a server only after a while: until then
 * plans for freshly loaded tables are slower by an order of magnitude.
 */
export async function refreshStatistics({ prisma }: Database): Promise<void> {
  await prisma.$executeRaw`ANALYZE`
}
