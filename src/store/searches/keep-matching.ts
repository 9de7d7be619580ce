import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../database/database.js'
import { matchNoted } from './match-noted.js'

/** How long nothing is looked for after nothing was found, in milliseconds: whoever follows a search waits that much longer at most. */
const PAUSE_MILLISECONDS = 200

/** The same after something failed: the database may be gone for a while, and a mistake of ours must not fill the log. */
const PAUSE_AFTER_FAILURE_MILLISECONDS = 10_000

/**
 * Compares saved searches with statements beside other work as these come, change or go, and also what other processes left.
 * @param log receives what went wrong; it is tried again
 * @returns a function that ends it, after what is under way. What is left is for whoever comes next
 */
export function keepMatching(database: Database, log: (line: string) => void): () => Promise<void> {
  const stopping = new AbortController()
  const running = matchUntil(stopping.signal, database, log)
  return () => {
    stopping.abort()
    return running
  }
}

async function matchUntil(signal: AbortSignal, database: Database, log: (line: string) => void): Promise<void> {
  while (!signal.aborted) {
    let wait = PAUSE_MILLISECONDS
    try {
      while (!signal.aborted && (await matchNoted(database)));
    } catch (error) {
      log(`Saved searches could not be compared: ${error instanceof Error ? error.stack : error}`)
      wait = PAUSE_AFTER_FAILURE_MILLISECONDS
    }
    await pause(wait, undefined, { signal }).catch(() => {})
  }
}

/** Compares all that came, changed or went. */
export async function matchAll(database: Database): Promise<void> {
  while (await matchNoted(database));
}
