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

/** The value of `dataFolder` that keeps nothing. */
export const MEMORY = 'memory:'

export interface Database {
  /** For writes. */
  readonly prisma: PrismaClient
  /** For reads, on the same connections. */
  readonly kysely: Kysely<Tables>
  /** Runs one statement that reads; one that has a name is parsed once on each connection. */
  readonly query: RunStatement
  readonly kind: 'pglite' | 'postgresql'
  /** Asks whether the database can only be read, within two seconds. @throws what keeps it from answering */
  ping(): Promise<boolean>
  close(): Promise<void>
}

export interface DatabaseSettings {
  /** postgresql://… of a server; without it PGlite runs in this process. */
  readonly url?: string | undefined
  /** Where PGlite keeps its files, or "memory:". Not read where there is a `url`. */
  readonly dataFolder: string
  /** Hears every SQL statement that Prisma or Kysely sends, once the database is open. */
  readonly onQuery?: ((sql: string) => void) | undefined
  /** A PGlite in memory to use instead of a new one; it stays open: tests use one again and again. */
  readonly pglite?: Pglite | undefined
}

/**
 * Opens the database and brings it up to date: nothing else is needed before the first query.
 * A PGlite folder belongs to one process: it is locked until `close`.
 * @throws DatabaseError where the server cannot be reached or another process holds the folder.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return settings.url === undefined ? openPglite(settings) : openServer(settings.url, settings.onQuery)
}

async function openServer(url: string, onQuery: DatabaseSettings['onQuery']): Promise<Database> {
  const pool = await openPostgresPool(url, WRITES, onQuery)
  await migrateServer(url)
  // Connections of their own: what reads never waits behind an ingestion, nor health and cancellations behind either.
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

/** Migrations have a pool of their own, so that `onQuery` hears only what is asked of the open database. */
async function migratePglite(pglite: Pglite): Promise<void> {
  const pool = openPglitePool(pglite)
  await migrate(pool)
  await pool.end()
}

/** Within which the database must answer to count as ready, in milliseconds. */
const PING_MILLISECONDS = 2_000

/** A table is read, too: one that is locked keeps every client waiting. */
const PING = `SELECT current_setting('transaction_read_only') = 'on' AS "isReadOnly", EXISTS (SELECT FROM "Article")`

/** @param control runs what must not wait behind reads and writes, where the database has connections for that */
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
