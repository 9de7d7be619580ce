import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { lockFolder } from './folder-lock.js'
import { migrate, migrateServer } from './migrate.js'
import { openPglitePool, startPglite } from './pglite-pool.js'
import { openPostgresPool } from './postgres-pool.js'
import { PrismaClient } from './prisma/client.js'
import type { Tables } from './tables.js'

/** The value of `dataFolder` that keeps nothing. */
export const MEMORY = 'memory:'

export interface Database {
  /** For writes. */
  readonly prisma: PrismaClient
  /** For reads, on the same connections. */
  readonly kysely: Kysely<Tables>
  readonly kind: 'pglite' | 'postgresql'
  /** Resolves where the database answers, and rejects where it does not. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseSettings {
  /** postgresql://… of a server; without it PGlite runs in this process. */
  readonly url?: string | undefined
  /** Where PGlite keeps its files, or "memory:". Not read where there is a `url`. */
  readonly dataFolder: string
  /** Hears every SQL statement that Prisma or Kysely sends, once the database is open. */
  readonly onQuery?: ((sql: string) => void) | undefined
  /** A dump of another PGlite to start from, in memory: tests start in a tenth of the time. */
  readonly dump?: Blob | undefined
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
  const pool = await openPostgresPool(url, onQuery)
  await migrateServer(url)
  return databaseOn(pool, 'postgresql', async () => {})
}

async function openPglite({ dataFolder, onQuery, dump }: DatabaseSettings): Promise<Database> {
  if (dataFolder === MEMORY) {
    const pglite = await startPglite(undefined, dump)
    await migratePglite(pglite)
    return databaseOn(openPglitePool(pglite, onQuery), 'pglite', () => pglite.close())
  }
  const folder = resolve(dataFolder)
  await mkdir(folder, { recursive: true })
  const unlock = await lockFolder(folder)
  try {
    const pglite = await startPglite(`${folder}/database`)
    await migratePglite(pglite)
    return databaseOn(openPglitePool(pglite, onQuery), 'pglite', async () => {
      await pglite.close()
      await unlock()
    })
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Migrations have a pool of their own, so that `onQuery` hears only what is asked of the open database. */
async function migratePglite(pglite: PGlite): Promise<void> {
  const pool = openPglitePool(pglite)
  await migrate(pool)
  await pool.end()
}

function databaseOn(pool: pg.Pool, kind: Database['kind'], shut: () => Promise<void>): Database {
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  let closing: Promise<void> | undefined
  return {
    prisma,
    kysely,
    kind,
    ping: async () => {
      await pool.query('SELECT 1')
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
