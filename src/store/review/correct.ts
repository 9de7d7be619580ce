import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import { Prisma } from '../prisma/client.js'
import { CorrectionError } from './correction-error.js'

/** Who makes a correction, and why. */
export interface Editing {
  /** The name of the key. */
  readonly by: string
  readonly why: string | null
}

/** A row of the history. `before` and `after` hold the changed fields under the names of the input. */
export interface NewChange {
  readonly action: Prisma.ChangeCreateManyInput['action']
  readonly targetId: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
  readonly moved?: object
}

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
    const keep: Correction['keep'] = async (change, ownWhy) => {
      await transaction.change.create({
        data: {
          id: `change_${randomBytes(10).toString('hex')}`,
          at,
          by,
          why: ownWhy ?? why,
          action: change.action,
          targetId: change.targetId,
          before: change.before as Prisma.InputJsonObject,
          after: change.after as Prisma.InputJsonObject,
          moved: (change.moved as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull,
        },
      })
    }
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
