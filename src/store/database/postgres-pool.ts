import pg from 'pg'
import { READ_MILLISECONDS } from './client.js'
import { DatabaseError } from './database-error.js'
import { listening, prepareConnection, VALUE_TYPES } from './pool-client.js'

const ACCEPTED = 'DATABASE_URL takes postgresql://USER:PASSWORD@HOST:5432/DATABASE (PostgreSQL 15 or later).'
const CONNECT_MILLISECONDS = 10_000

/**
 * Session settings. UTC, because Prisma ignores the offset of timestamps. No JIT: compiling a read takes ten times as long
 * as running it (478 ms against 46 for a filter with alternatives). random_page_cost: indexes are in memory or on SSDs;
 * the default is for spinning disks.
 */
const SESSION = "SET TIME ZONE 'UTC'; SET jit = off; SET random_page_cost = 1.1"

/** The size of a pool, and the time limits that the server enforces, in milliseconds. */
interface Use {
  readonly max: number
  /** For one SQL statement; 0: no limit. */
  readonly statement: number
  /** For waiting for a lock. */
  readonly lock: number
}

/**
 * Articles and corrections wait for the write lock, usually briefly; after half of a request's time the wait fails.
 * No statement limit, because ANALYZE on all tables may take long.
 */
export const WRITES: Use = { max: 10, statement: 0, lock: 5_000 }

/** A read waits for locks only while its table is being rebuilt. A stuck read must not hold its connection for long. */
export const READS: Use = { max: 20, statement: READ_MILLISECONDS, lock: 2_000 }

/** Health checks, and canceling SQL statements whose client has left. */
export const CONTROL: Use = { max: 2, statement: 2_000, lock: 1_000 }

/**
 * Opens a pool of connections to the PostgreSQL server at `url` and tests it with one connection.
 * @throws DatabaseError if the URL is malformed or the server does not answer; the message never contains the password
 */
export async function openPostgresPool(url: string, use: Use, onQuery?: (sql: string) => void): Promise<pg.Pool> {
  const session = `${SESSION}; SET statement_timeout = ${use.statement}; SET lock_timeout = ${use.lock}`
  const place = describeUrl(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: use.max,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    application_name: 'dictum',
    types: VALUE_TYPES,
    ...(onQuery && { Client: listening(pg.Client, onQuery) }),
    onConnect: (client) => prepareConnection(client, session),
  })
  // The pool replaces a broken connection by itself; if it was in use, its query fails too. Without a listener, the 'error'
  // event would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const client = await pool.connect()
    client.release()
    return pool
  } catch (error) {
    await pool.end()
    throw new DatabaseError(`Cannot open the database at ${place}: ${explain(error)}.\n${ACCEPTED}`)
  }
}

/** The host and database of a URL, without its password. @throws DatabaseError if it is not a PostgreSQL URL */
export function describeUrl(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    // The message omits the value: a malformed URL may contain the password anywhere.
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
  // "localhost" resolves to two addresses; if both refuse, Node throws an AggregateError without a message.
  if (error instanceof AggregateError) return error.errors.map(explain).join('; ')
  if (!(error instanceof Error)) return String(error)
  return error.message.replace(/\.$/, '')
}
