import pg from 'pg'
import { DatabaseError } from './database-error.js'
import { listening, prepareConnection, VALUE_TYPES } from './pool-client.js'

const ACCEPTED = 'DATABASE_URL takes postgresql://USER:PASSWORD@HOST:5432/DATABASE (PostgreSQL 15 or later).'
const CONNECT_MILLISECONDS = 10_000

/**
 * What each connection is told. Prisma reads timestamps as UTC whatever their offset says. Compiling a read to machine
 * code takes ten times as long as running it (478 ms against 46 for a filter with alternatives). Indexes lie in memory
 * or on disks that read anywhere equally fast: the planner's default is a spinning disk's.
 */
const SESSION = "SET TIME ZONE 'UTC'; SET jit = off; SET random_page_cost = 1.1"

/**
 * A pool of connections to the PostgreSQL server at `url`, tried once.
 * @param limit in milliseconds, after which the server cancels a statement; 0 for never
 * @throws DatabaseError where the URL is malformed or nothing answers; the message never holds the password.
 */
export async function openPostgresPool(url: string, onQuery?: (sql: string) => void, limit = 0): Promise<pg.Pool> {
  const place = describeUrl(url)
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    application_name: 'dictum',
    types: VALUE_TYPES,
    ...(onQuery && { Client: listening(pg.Client, onQuery) }),
    onConnect: (client) => prepareConnection(client, `${SESSION}; SET statement_timeout = ${limit}`),
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  try {
    const client = await pool.connect()
    client.release()
    return pool
  } catch (error) {
    await pool.end()
    throw new DatabaseError(`Cannot open the database at ${place}: ${explain(error)}.\n${ACCEPTED}`)
  }
}

/** Where a database URL points, without its password. Throws DatabaseError where it is no URL of PostgreSQL. */
export function describeUrl(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    // The value is not repeated: a malformed URL may hold the password anywhere.
    throw new DatabaseError(`DATABASE_URL is not a URL.\n${ACCEPTED}`)
  }
  if (parsed.protocol !== 'postgresql:' && parsed.protocol !== 'postgres:') {
    throw new DatabaseError(`DATABASE_URL starts with ${parsed.protocol}//, which is not PostgreSQL.\n${ACCEPTED}`)
  }
  const schema = parsed.searchParams.get('schema')
  if (schema !== null && schema !== 'public') {
    throw new DatabaseError(
      `DATABASE_URL asks for ?schema=${schema}; Dictum's tables live in "public" of a database of their own.\n${ACCEPTED}`,
    )
  }
  const user = parsed.username === '' ? '' : `${parsed.username}@`
  return `postgresql://${user}${parsed.host || parsed.searchParams.get('host') || 'localhost'}${parsed.pathname}`
}

function explain(error: unknown): string {
  // "localhost" resolves to two addresses; when both refuse, Node gives an AggregateError without a message.
  if (error instanceof AggregateError) return error.errors.map(explain).join('; ')
  if (!(error instanceof Error)) return String(error)
  return error.message.replace(/\.$/, '')
}
