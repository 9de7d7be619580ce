import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { badInput } from '../../query/bad-input.js'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'
import { takeMatchLock } from '../searches/match-lock.js'
import { dropJobOf, instantOf, jobOf, STATE, type StoredDelivery } from './state.js'

/** How many webhooks a key may give a saved search: each is a row to look at whenever workers look for jobs. */
const MOST = 20

/** In bytes, of a secret's 24 to 64 that the specification allows: as long as the hash. */
const SECRET_BYTES = 32

/** In milliseconds: for so long messages are signed with the secret of before, too. A day, in which somebody puts the new one in place. */
const FORMER_MILLISECONDS = 24 * 3_600_000

/** A webhook as it is shown. */
export interface StoredWebhook extends StoredDelivery {
  readonly url: string
  /** The number of the last event that was delivered. */
  readonly delivered: number
}

/** A webhook as messages are sent to it. */
export interface Destination {
  readonly id: string
  readonly searchId: string
  readonly url: string
  readonly secret: string
  /** The secret of before, while messages are signed with it, too. */
  readonly formerSecret: string | null
  readonly delivered: number
  readonly by: string
  /** Whether that key was revoked. */
  readonly isRevoked: boolean
}

const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`

/**
 * Adds a webhook, to which the events from now on are sent. The lock keeps events out meanwhile, so that each is before it or after.
 * @returns its id and its secret; null if there is no such search
 * @throws GraphQLError BAD_USER_INPUT if the search has too many
 */
export function addWebhook(
  { prisma }: Database,
  { searchId, url, by }: { readonly searchId: string; readonly url: string; readonly by: string },
): Promise<{ readonly id: string; readonly secret: string } | null> {
  const [id, secret] = [`webhook_${randomBytes(10).toString('hex')}`, newSecret()]
  return prisma.$transaction(async (transaction) => {
    await takeMatchLock(transaction)
    const search = await transaction.savedSearch.findUnique({ where: { id: searchId }, select: { events: true } })
    if (search === null) return null
    const count = await transaction.webhook.count({ where: { searchId, by } })
    if (count >= MOST)
      throw badInput('input.savedSearchId', searchId, `one with fewer than ${MOST} webhooks of the key`)
    await transaction.webhook.create({ data: { id, searchId, url, secret, by, delivered: search.events } })
    return { id, secret }
  })
}

/**
 * The webhooks of a saved search, the first made first.
 * @param by the name of the key that made them; null: of any
 */
export const webhooksOf = (
  database: Database,
  { searchId, id, by }: { readonly searchId?: string; readonly id?: string; readonly by: string | null },
): Promise<readonly StoredWebhook[]> =>
  runSql(
    database,
    sql`select w."id", w."searchId" as "savedSearchId", w."url", w."by", ${instantOf(sql`w."createdAt"`)} as "createdAt", w."delivered",
        s."events" - w."delivered" as "waiting", ${STATE}
      from "Webhook" w join "SavedSearch" s on s."id" = w."searchId" ${jobOf('DELIVER_WEBHOOK', sql`w`)}
      where w."searchId" = coalesce(${searchId ?? null}::text, w."searchId") and w."id" = coalesce(${id ?? null}::text, w."id")
        and w."by" = coalesce(${by}::text, w."by")
      order by w."createdAt", w."id"`,
  )

/** Makes a new secret. For a day, messages are signed with the one of before, too. @returns null if there is no such webhook */
export async function renewSecret({ prisma }: Database, id: string): Promise<string | null> {
  const secret = newSecret()
  const formerUntil = new Date(Date.now() + FORMER_MILLISECONDS)
  const count = await prisma.$executeRaw`
    UPDATE "Webhook" SET "formerSecret" = "secret", "formerUntil" = ${formerUntil}::timestamptz, "secret" = ${secret} WHERE "id" = ${id}`
  return count > 0 ? secret : null
}

/** Takes a webhook out, with the job that may be under way. */
export const deleteWebhook = ({ prisma }: Database, id: string): Promise<void> =>
  prisma.$transaction(async (transaction) => {
    await dropJobOf(transaction, 'DELIVER_WEBHOOK', id)
    await transaction.webhook.deleteMany({ where: { id } })
  })

/** The webhook with this id; undefined if it is gone. */
export async function destination(database: Database, id: string): Promise<Destination | undefined> {
  const rows = await runSql<Destination>(
    database,
    sql`select "id", "searchId", "url", "secret", case when "formerUntil" > now() then "formerSecret" end as "formerSecret", "delivered", "by",
        exists (select from "Key" k where k."name" = "by" and k."revokedAt" is not null) as "isRevoked"
      from "Webhook" where "id" = ${id}`,
  )
  return rows[0]
}

/** Notes that an event was delivered. @returns false if the webhook is gone, or another worker was there before */
export async function noteDelivered({ prisma }: Database, id: string, number: number): Promise<boolean> {
  const { count } = await prisma.webhook.updateMany({
    where: { id, delivered: number - 1 },
    data: { delivered: number },
  })
  return count > 0
}
