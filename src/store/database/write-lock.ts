import type { Prisma } from '../prisma/client.js'
import type { Database } from './database.js'
import { outageOf } from './outage.js'

/** An arbitrary advisory lock number. Only one article is linked at a time: two could each create the same person. */
const LINK_LOCK = 4_742_886_002

/** In milliseconds: how long a write may wait for a connection, and take. (The pool limits the wait for the lock.) */
const PATIENCE = { maxWait: 5_000, timeout: 120_000 }

/** Time limit of each SQL statement. None for PGlite: it cannot cancel any, and the check costs time. */
const STATEMENT_TIMEOUT = { postgresql: '10s', pglite: '0' }

/**
 * Takes the write lock and runs `run` in a transaction. If waiting or an SQL statement takes too long, the transaction is
 * rolled back.
 */
export async function withWriteLock<Result>(
  { prisma, kind }: Database,
  run: (transaction: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await prisma.$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LINK_LOCK}::bigint),
        set_config('statement_timeout', ${STATEMENT_TIMEOUT[kind]}, true)`
      return run(transaction)
    }, PATIENCE)
    failed.delete(prisma)
    return result
  } catch (error) {
    const reason = outageOf(error)
    if (reason !== undefined) failed.set(prisma, { reason, at: performance.now() })
    throw error
  }
}

/** The last write, if it failed because of the database. */
const failed = new WeakMap<object, { readonly reason: string; readonly at: number }>()

/** For how long a failed write is reported, in milliseconds, unless another write succeeds. */
const TELLING_MILLISECONDS = 60_000

/** Why the last write failed, as the end of a sentence "The database …"; undefined if none failed recently. */
export function lastWriteFailure({ prisma }: Pick<Database, 'prisma'>): string | undefined {
  const last = failed.get(prisma)
  return last && performance.now() - last.at < TELLING_MILLISECONDS ? last.reason : undefined
}
