import { sql } from 'kysely'
import type { Sql } from '../../query/compile/sql.js'
import type { Database } from '../database/database.js'
import { retryJob } from '../jobs/decide-jobs.js'
import type { Prisma } from '../prisma/client.js'
import type { JobKind } from '../prisma/enums.js'

/** The kinds of job that deliver. */
export type DeliveryKind = Extract<JobKind, 'DELIVER_WEBHOOK' | 'SEND_DIGEST'>

/** What webhooks and digests have in common. Times are in the API's format. */
export interface StoredDelivery {
  readonly id: string
  readonly savedSearchId: string
  /** The name of the key with which it was made. */
  readonly by: string
  readonly createdAt: string
  /** How many events are still to be told. */
  readonly waiting: number
  /** Why it failed last; null where it did not, since it last succeeded. */
  readonly failure: string | null
  /** When it is tried again; null where nothing failed, or it is dead. */
  readonly retryAt: string | null
  /** Since when nothing is tried any more; null where it is. */
  readonly deadSince: string | null
}

/** A time in the API's format. */
export const instantOf = (time: Sql): Sql => sql`to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** How it went, by the job "j" that `jobOf` joins. */
export const STATE: Sql = sql`j."lastError" as "failure", ${instantOf(sql`j."setAsideAt"`)} as "deadSince",
  case when j."setAsideAt" is null and j."lastError" is not null then ${instantOf(sql`j."dueAt"`)} end as "retryAt"`

/** @param of the table's alias */
export const jobOf = (kind: DeliveryKind, of: Sql): Sql =>
  sql`left join "Job" j on j."kind" = ${kind}::"JobKind" and j."key" = ${of}."id"`

/** Has what failed, or is dead, tried at once. Nothing was lost meanwhile. */
export async function resume(database: Database, kind: DeliveryKind, id: string): Promise<void> {
  const job = await database.prisma.job.findUnique({ where: { kind_key: { kind, key: id } }, select: { id: true } })
  if (job !== null) await retryJob(database, job.id)
}

/** Takes the job of what is deleted out, so that none is left that was set aside. */
export const dropJobOf = (transaction: Prisma.TransactionClient, kind: DeliveryKind, id: string): Promise<unknown> =>
  transaction.job.deleteMany({ where: { kind, key: id } })
