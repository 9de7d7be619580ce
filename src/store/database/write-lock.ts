import type { Prisma } from '../prisma/client.js'
import type { Database } from './database.js'
import { outageOf } from './outage.js'

/** Any number of Dictum's own. Articles are linked one after another: two at once could each make a person anew. */
const LINK_LOCK = 4_742_886_002

/** In milliseconds: how long a change may wait for a connection (for its turn: the pool's limit for locks), and take. */
const PATIENCE = { maxWait: 5_000, timeout: 120_000 }

/** For each of its statements, as PostgreSQL has it. PGlite cannot stop any, and loses time with looking whether it should. */
const STATEMENT_TIMEOUT = { postgresql: '10s', pglite: '0' }

/**
 * Runs what links or corrects in a transaction, and waits until nobody else does. Where that, or a statement, takes too long,
 * nothing of it is done.
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

/** The last change, where the database failed it. */
const failed = new WeakMap<object, { readonly reason: string; readonly at: number }>()

/** A failed change says something of the database for so long, in milliseconds: nobody may come with another one. */
const TELLING_MILLISECONDS = 60_000

/** What lately kept the database from a change, as the end of a sentence "The database …"; undefined where nothing did. */
export function lastWriteFailure({ prisma }: Pick<Database, 'prisma'>): string | undefined {
  const last = failed.get(prisma)
  return last && performance.now() - last.at < TELLING_MILLISECONDS ? last.reason : undefined
}
