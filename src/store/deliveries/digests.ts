import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { badInput } from '../../query/bad-input.js'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'
import type { DigestPeriod } from '../prisma/enums.js'
import { takeMatchLock } from '../searches/match-lock.js'
import { dropJobOf, instantOf, jobOf, STATE, type StoredDelivery } from './state.js'

/** How many digests a saved search may have: more is what a mailing list is for. */
const MOST = 20

/** In hours. */
const PERIODS: Readonly<Record<DigestPeriod, number>> = { HOURLY: 1, DAILY: 24, WEEKLY: 168 }

/** A digest as it is shown. */
export interface StoredDigest extends StoredDelivery {
  readonly to: string
  readonly every: DigestPeriod
  readonly nextAt: string
}

/** A digest to be sent. */
export interface DueDigest {
  readonly id: string
  readonly to: string
  readonly every: DigestPeriod
  /** The number of the last event that it told. */
  readonly sent: number
  readonly search: { readonly id: string; readonly name: string; readonly where: unknown }
}

/**
 * Adds a digest of what comes to match from now on.
 * @returns its id; null if there is no such search
 * @throws GraphQLError BAD_USER_INPUT if the search has too many
 */
export function addDigest(
  { prisma }: Database,
  digest: { readonly searchId: string; readonly to: string; readonly every: DigestPeriod; readonly by: string },
): Promise<string | null> {
  const { searchId, every } = digest
  const id = `digest_${randomBytes(10).toString('hex')}`
  const nextAt = new Date(Date.now() + PERIODS[every] * 3_600_000)
  return prisma.$transaction(async (transaction) => {
    await takeMatchLock(transaction)
    const search = await transaction.savedSearch.findUnique({ where: { id: searchId }, select: { events: true } })
    if (search === null) return null
    const count = await transaction.digest.count({ where: { searchId } })
    if (count >= MOST) throw badInput('input.savedSearchId', searchId, `one with fewer than ${MOST} digests`)
    await transaction.digest.create({ data: { ...digest, id, nextAt, sent: search.events } })
    return id
  })
}

/** The digests of a saved search, or the one with this id; the first made first. */
export const digestsOf = (
  database: Database,
  { searchId, id }: { readonly searchId?: string; readonly id?: string },
): Promise<readonly StoredDigest[]> =>
  runSql(
    database,
    sql`select d."id", d."searchId" as "savedSearchId", d."to", d."every", ${instantOf(sql`d."nextAt"`)} as "nextAt", d."by",
        ${instantOf(sql`d."createdAt"`)} as "createdAt", s."events" - d."sent" as "waiting", ${STATE}
      from "Digest" d join "SavedSearch" s on s."id" = d."searchId" ${jobOf('SEND_DIGEST', sql`d`)}
      where d."searchId" = coalesce(${searchId ?? null}::text, d."searchId") and d."id" = coalesce(${id ?? null}::text, d."id")
      order by d."createdAt", d."id"`,
  )

/** Takes a digest out, with the job that may be under way. @returns whether there was one */
export const deleteDigest = ({ prisma }: Database, id: string): Promise<boolean> =>
  prisma.$transaction(async (transaction) => {
    await dropJobOf(transaction, 'SEND_DIGEST', id)
    const { count } = await transaction.digest.deleteMany({ where: { id } })
    return count > 0
  })

/** The digest with this id; null if it is gone. */
export const dueDigest = ({ prisma }: Database, id: string): Promise<DueDigest | null> =>
  prisma.digest.findUnique({
    where: { id },
    select: { id: true, to: true, every: true, sent: true, search: { select: { id: true, name: true, where: true } } },
  })

/** Notes what was told, and when it is due next: whole periods after it was due, so that it keeps its time of day. */
export async function noteSent({ prisma }: Database, { id, every }: DueDigest, upTo: number): Promise<void> {
  const hours = PERIODS[every]
  await prisma.$executeRaw`
    UPDATE "Digest" SET "sent" = ${upTo}::int, "nextAt" = "nextAt"
      + (floor(extract(epoch FROM greatest(now(), "nextAt") - "nextAt") / (${hours}::int * 3600)) + 1) * ${hours}::int * interval '1 hour'
    WHERE "id" = ${id} AND "sent" <= ${upTo}::int AND "nextAt" <= now()`
}
