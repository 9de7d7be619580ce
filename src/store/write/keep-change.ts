import { randomBytes } from 'node:crypto'
import { Prisma } from '../prisma/client.js'

/** Who changes something, and why. */
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

/** Records a change in the history. @param at the time of the transaction, taken under the write lock */
export async function keepChange(
  transaction: Prisma.TransactionClient,
  { by, why }: Editing,
  at: Date,
  { action, targetId, before, after, moved }: NewChange,
): Promise<void> {
  await transaction.change.create({
    data: {
      id: `change_${randomBytes(10).toString('hex')}`,
      at,
      by,
      why,
      action,
      targetId,
      before: before as Prisma.InputJsonObject,
      after: after as Prisma.InputJsonObject,
      moved: (moved as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull,
    },
  })
}
