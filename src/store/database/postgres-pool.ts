import pg from 'pg'
import { READ_MILLISECONDS } from './client.js'
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

/** What a pool's connections are for: how many there are, and the milliseconds after which the server ends what they do. */
interface Use {
  readonly max: number
  /** For one statement; 0 for any time. */
  readonly statement: number
  /** For a lock that somebody else holds. */
  readonly lock: number
}

/**
 * An article and a correction take their turn, which is short; who has waited for half of a request's time is told. Counting
 * all tables (ANALYZE) may take long.
 */
export const WRITES: Use = { max: 10, statement: 0, lock: 5_000 }

/** A read waits for nobody but whoever rebuilds its table. One that is stuck is not to keep others from a connection. */
export const READS: Use = { max: 20, statement: READ_MILLISECONDS, lock: 2_000 }

/** Health checks, and telling the server to stop what nobody waits for. */
export const CONTROL: Use = { max: 2, statement: 2_000, lock: 1_000 }

/**
 * A pool of connections to the PostgreSQL server at `url`, tried once.
 * @throws DatabaseError where the URL is malformed or nothing answers; the message never holds the password.
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
  // A connection that breaks is replaced, whether it is idle (the pool hears of it) or at work, when its query fails, too. An
  // 'error' event that nobody listens to would end the process.
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
