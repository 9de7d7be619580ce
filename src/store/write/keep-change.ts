import { randomBytes } from 'node:crypto'
import type { Prisma } from '../prisma/client.js'

/** A change that ingestion makes. `before` and `after` hold the changed fields under the names of the input. */
export interface IngestionChange {
  readonly action: 'UPDATE' | 'RESTORE'
  /** The article. */
  readonly targetId: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

/**
 * Records a change that ingestion makes in the history.
 * @param by the name of the key
 * @param at the time of the transaction, taken under the write lock
 */
export async function keepChange(
  transaction: Prisma.TransactionClient,
  by: string,
  at: Date,
  { action, targetId, before, after }: IngestionChange,
): Promise<void> {
  const id = `change_${randomBytes(10).toString('hex')}`
  const changed = { before: before as Prisma.InputJsonObject, after: after as Prisma.InputJsonObject }
  await transaction.change.create({ data: { id, at, by, action, targetId, ...changed } })
}
