import type { Prisma } from '../prisma/client.js'

/** An arbitrary advisory lock number. Events are numbered by one at a time, so that whoever reads up to the last one misses none. */
const MATCH_LOCK = 4_742_886_003

/** Takes the lock of saved searches for the rest of a transaction. Whoever needs the write lock, too, takes that first. */
export const takeMatchLock = (transaction: Prisma.TransactionClient): Promise<unknown> =>
  transaction.$executeRaw`SELECT pg_advisory_xact_lock(${MATCH_LOCK}::bigint)`
