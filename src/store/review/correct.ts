import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import type { Prisma } from '../prisma/client.js'
import { type Editing, keepChange, type NewChange } from '../write/keep-change.js'
import { CorrectionError } from './correction-error.js'

export type { Editing, NewChange } from '../write/keep-change.js'

/** A correction in progress: its transaction, and how to record changes. */
export interface Correction {
  readonly transaction: Prisma.TransactionClient
  /** Records a change in the history. */
  keep(change: NewChange, why?: string): Promise<void>
}

/** In characters: a remark, not an article. */
const LONGEST_WHY = 1_000

/**
 * Makes a correction in one transaction, under the write lock: never while another correction is made or an article is stored.
 * @throws CorrectionError if it cannot be made; then nothing has changed
 */
export function correct<Result>(
  database: Database,
  { by, why }: Editing,
  make: (correction: Correction) => Promise<Result>,
): Promise<Result> {
  if (why !== null && why.length > LONGEST_WHY) {
    throw new CorrectionError('BAD_USER_INPUT', 'why', `${why.length} characters`, `at most ${LONGEST_WHY} characters`)
  }
  return withWriteLock(database, async (transaction) => {
    const at = new Date()
    const keep: Correction['keep'] = (change, ownWhy) => keepChange(transaction, { by, why: ownWhy ?? why }, at, change)
    return make({ transaction, keep })
  })
}

/**
 * Refuses to change a row that has changed since the editor saw it.
 * @throws CorrectionError CONFLICT
 */
export function checkVersion(seen: number, version: number): void {
  if (seen === version) return
  throw new CorrectionError(
    'CONFLICT',
    'version',
    seen,
    `${version}, the version of now: somebody has changed it since you saw it. Look at it again, then decide`,
  )
}
