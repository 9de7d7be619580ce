import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import { Prisma } from '../prisma/client.js'
import { nextTime } from '../write/keep-change.js'
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
  readonly before: object
  readonly after: object
  readonly moved?: object
  /** The id of the change that this one takes back. */
  readonly undoes?: string | undefined
}

/** A correction in progress: its transaction and time, and how to record changes. */
export interface Correction {
  readonly transaction: Prisma.TransactionClient
  /** Later than that of any correction before; all changes of one correction have the same. */
  readonly at: Date
  /** Records a change in the history. @returns its id */
  keep(change: NewChange, why?: string): Promise<string>
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
    const at = await nextTime(transaction)
    const ids = changeIds()
    const keep: Correction['keep'] = async (change, ownWhy) => {
      const id = ids.next().value
      await transaction.change.create({
        data: {
          id,
          at,
          by,
          why: ownWhy ?? why,
          action: change.action,
          targetId: change.targetId,
          before: change.before as Prisma.InputJsonObject,
          after: { ...change.after, ...(change.undoes && { undoes: change.undoes }) } as Prisma.InputJsonObject,
          moved: (change.moved as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull,
        },
      })
      return id
    }
    return make({ transaction, at, keep })
  })
}

/** Ids for the changes of one correction, whose order is that in which they are made. */
function* changeIds(): Generator<string, never> {
  const own = randomBytes(8).toString('hex')
  for (let count = 0; ; count++) yield `change_${own}${count.toString(16).padStart(4, '0')}`
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
