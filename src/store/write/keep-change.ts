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
 */
export async function keepChange(
  transaction: Prisma.TransactionClient,
  by: string,
  { action, targetId, before, after }: IngestionChange,
): Promise<void> {
  const at = await nextTime(transaction)
  const id = `change_${randomBytes(10).toString('hex')}`
  const changed = { before: before as Prisma.InputJsonObject, after: after as Prisma.InputJsonObject }
  await transaction.change.create({ data: { id, at, by, action, targetId, ...changed } })
}

/** Now, or a millisecond after the latest change, so that no two corrections have the same time: it tells which changes are one. */
export async function nextTime(transaction: Prisma.TransactionClient): Promise<Date> {
  const latest = await transaction.change.findFirst({ orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { at: true } })
  return new Date(Math.max(Date.now(), latest === null ? 0 : latest.at.getTime() + 1))
}
