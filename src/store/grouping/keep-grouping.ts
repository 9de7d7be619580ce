import { setTimeout as pause } from 'node:timers/promises'
import { groupNotedClaims } from '../claims/group-noted-claims.js'
import type { Database } from '../database/database.js'
import { groupNoted } from '../utterances/group-noted.js'

/** How long statements may wait until they are grouped, in milliseconds. */
const PAUSE_MILLISECONDS = 1_000

/** After a failure: a database that is away comes back, and a mistake of ours must not fill the log. */
const PAUSE_AFTER_FAILURE_MILLISECONDS = 60_000

/**
 * Groups statements, to utterances and to claims, beside other work as they come, change or go, and also what other processes left.
 * @param log receives what went wrong; it is tried again
 * @returns a function that ends it, after the transaction under way. What is left is for whoever comes next
 */
export function keepGrouping(database: Database, log: (line: string) => void): () => Promise<void> {
  const stopping = new AbortController()
  const running = groupUntil(stopping.signal, database, log)
  return () => {
    stopping.abort()
    return running
  }
}

async function groupUntil(signal: AbortSignal, database: Database, log: (line: string) => void): Promise<void> {
  while (!signal.aborted) {
    let wait = PAUSE_MILLISECONDS
    try {
      while (!signal.aborted && (await isAnyNoted(database))) await groupBoth(database)
    } catch (error) {
      log(`Statements could not be grouped: ${error instanceof Error ? error.stack : error}`)
      wait = PAUSE_AFTER_FAILURE_MILLISECONDS
    }
    await pause(wait, undefined, { signal }).catch(() => {})
  }
}

/** Whether statements are left to group, by what was said once or by what is claimed. */
async function isAnyNoted({ query }: Database): Promise<boolean> {
  const text = 'SELECT EXISTS (SELECT FROM "Ungrouped") OR EXISTS (SELECT FROM "Unclaimed") AS "isAny"'
  const [row] = await query<{ isAny: boolean }>({ text, values: [], name: undefined })
  return row?.isAny ?? false
}

/** @returns how many notes it took; 0 when nothing is left */
const groupBoth = async (database: Database): Promise<number> =>
  (await groupNoted(database)) + (await groupNotedClaims(database))

/** Passes on what some work gives, and keeps grouping meanwhile; after it groups all that is left, unless it is aborted. */
export async function* groupBeside<Outcome>(
  work: AsyncIterable<Outcome>,
  database: Database,
  { log, signal }: { readonly log: (line: string) => void; readonly signal: AbortSignal },
): AsyncGenerator<Outcome> {
  const stop = keepGrouping(database, log)
  try {
    yield* work
  } finally {
    await stop()
  }
  await groupAll(database, signal)
}

/** Groups all that came, changed or went. @param signal once aborted, it ends after the transaction under way */
export async function groupAll(database: Database, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await groupBoth(database)) > 0);
}
