import type { Database } from './database.js'
import type { Prisma } from './prisma/client.js'

/** Any number of Dictum's own. Articles are linked one after another: two at once could each make a person anew. */
const LINK_LOCK = 4_742_886_002

/** In milliseconds: how long a change may wait for a connection (for its turn: the pool's limit for locks), and take. */
const PATIENCE = { maxWait: 5_000, timeout: 120_000 }

/** Runs what links or corrects in a transaction, and waits until nobody else does. */
export function linkingInTurn<Result>(
  { prisma }: Database,
  run: (transaction: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LINK_LOCK}::bigint)`
    return run(transaction)
  }, PATIENCE)
}
