import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { PrismaClient } from '../prisma/client.js'
import type { Tables } from '../tables.js'
import { lockFolder } from './folder-lock.js'
import { migrate, migrateServer } from './migrations/migrate.js'
import { Pglite } from './pglite/pglite.js'
import { openPglitePool } from './pglite/pglite-pool.js'
import { CONTROL, openPostgresPool, READS, WRITES } from './postgres-pool.js'
import { statementRunner } from './prepared-statements.js'
import type { RunStatement } from './sql-statement.js'

/** The value of `dataFolder` for a database in memory, which is lost when the process ends. */
export const MEMORY = 'memory:'

export interface Database {
  /** For writes. */
  readonly prisma: PrismaClient
  /** For reads, on the same connections. */
  readonly kysely: Kysely<Tables>
  /** Runs one SQL statement that reads. A named statement is prepared once per connection. */
  readonly query: RunStatement
  readonly kind: 'pglite' | 'postgresql'
  /** Tells whether the database is read-only, within two seconds. @throws if it does not answer, with the reason */
  ping(): Promise<boolean>
  close(): Promise<void>
}

export interface DatabaseSettings {
  /** postgresql://… of a server; undefined: PGlite runs in this process. */
  readonly url?: string | undefined
  /** Where PGlite keeps its files, or "memory:". Ignored if `url` is given. */
  readonly dataFolder: string
  /** Called with every SQL statement that Prisma or Kysely sends once the database is open. */
  readonly onQuery?: ((sql: string) => void) | undefined
  /** A PGlite in memory to use instead of a new one. It is not closed, because tests reuse it. */
  readonly pglite?: Pglite | undefined
}

/**
 * Opens the database and runs its migrations. A PGlite folder is locked for this process until `close`.
 * @throws DatabaseError if the server cannot be reached or another process holds the folder
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return settings.url === undefined ? openPglite(settings) : openServer(settings.url, settings.onQuery)
}

async function openServer(url: string, onQuery: DatabaseSettings['onQuery']): Promise<Database> {
  const pool = await openPostgresPool(url, WRITES, onQuery)
  await migrateServer(url)
  // Separate pools: reads never wait for an ingestion, and health checks and cancellations wait for neither.
  const reads = await openPostgresPool(url, READS, onQuery)
  const control = await openPostgresPool(url, CONTROL)
  const query = statementRunner(reads, (process) => control.query('SELECT pg_cancel_backend($1)', [process]))
  return databaseOn(pool, 'postgresql', query, statementRunner(control), async () => {
    await Promise.all([reads.end(), control.end()])
  })
}

async function openPglite({ dataFolder, onQuery, pglite: given }: DatabaseSettings): Promise<Database> {
  if (dataFolder === MEMORY) {
    const pglite = given ?? (await Pglite.start(undefined))
    await migratePglite(pglite)
    const pool = openPglitePool(pglite, onQuery)
    return databaseOn(pool, 'pglite', statementRunner(pool), statementRunner(pool), async () => {
      if (!given) await pglite.close()
    })
  }
  const folder = resolve(dataFolder)
  await mkdir(folder, { recursive: true })
  const unlock = await lockFolder(folder)
  try {
    const pglite = await Pglite.start(`${folder}/database`)
    await migratePglite(pglite)
    const pool = openPglitePool(pglite, onQuery)
    return databaseOn(pool, 'pglite', statementRunner(pool), statementRunner(pool), async () => {
      await pglite.close()
      await unlock()
    })
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Migrations use their own pool, so that `onQuery` is not called for their SQL. */
async function migratePglite(pglite: Pglite): Promise<void> {
  const pool = openPglitePool(pglite)
  await migrate(pool)
  await pool.end()
}

/** Time within which the database must answer to count as ready, in milliseconds. */
const PING_MILLISECONDS = 2_000

/** Also reads a table, because a locked table blocks every client. */
const PING = `SELECT current_setting('transaction_read_only') = 'on' AS "isReadOnly", EXISTS (SELECT FROM "Article")`

/** @param control pool for what must not wait for reads and writes; undefined if the database has one connection */
function databaseOn(
  pool: pg.Pool,
  kind: Database['kind'],
  query: RunStatement,
  control: RunStatement,
  shut: () => Promise<void>,
): Database {
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  let closing: Promise<void> | undefined
  return {
    prisma,
    kysely,
    query,
    kind,
    ping: async () => {
      const deadline = performance.now() + PING_MILLISECONDS
      const client = { aborted: false, deadline, onAbort: () => () => {} }
      const [row] = await control<{ isReadOnly: boolean }>({ text: PING, values: [], name: undefined, client })
      return row?.isReadOnly ?? false
    },
    close: () => {
      closing ??= (async () => {
        await prisma.$disconnect()
        await pool.end()
        await shut()
      })()
      return closing
    },
  }
}
