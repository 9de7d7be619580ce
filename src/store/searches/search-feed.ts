import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'

/** As those of keys: 192 bits cannot be guessed, so that an unsalted fast hash is safe, and an index can find it. */
const SECRET_BYTES = 24

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A saved search, as its feed tells of it. */
export interface SearchOfFeed {
  readonly id: string
  readonly name: string
  readonly where: StatementFilter
  /** As ISO 8601 has it. */
  readonly createdAt: string
}

/**
 * Gives a saved search's feed a new secret, which is returned here only; the one before leads nowhere from now on.
 * @returns null if there is no such search
 */
export async function renewFeed({ prisma }: Database, id: string): Promise<string | null> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  const { count } = await prisma.savedSearch.updateMany({ where: { id }, data: { feedHash: hashOf(secret) } })
  return count > 0 ? secret : null
}

/** The saved search whose feed has this secret; null if there is none, or the key that saved it was revoked. */
export async function searchOfFeed(database: Database, secret: string): Promise<SearchOfFeed | null> {
  const [search] = await runSql<SearchOfFeed>(
    database,
    sql`select "id", "name", "where", to_char("createdAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"
      from "SavedSearch" s where "feedHash" = ${hashOf(secret)}
      and not exists (select from "Key" k where k."name" = s."by" and k."revokedAt" is not null)`,
  )
  return search ?? null
}
