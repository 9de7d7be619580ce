import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { describeUrl } from '../postgres-pool.js'
import { startSchemaEngine } from './schema-engine.js'
import { wholeScripts } from './whole-scripts.js'

/** The folder with the migrations: the path is the same from src/store and from dist/store. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url))

/** An arbitrary advisory lock number: it keeps two services that start at the same time from migrating together. */
const MIGRATION_LOCK = 4_742_886_001

/**
 * Applies the migrations that the database behind `pool` does not have yet, in order, with Prisma's own engine.
 * @returns the names of those applied; empty if there was nothing to do
 */
export async function migrate(pool: pg.Pool): Promise<readonly string[]> {
  const migrations = await readMigrations()
  if (await isUpToDate(pool, migrations)) return []
  await forgetUnfinished(pool)
  const engine = await startSchemaEngine(wholeScripts(new PrismaPg(pool)))
  try {
    const result = await engine.applyMigrations({
      migrationsList: migrations,
      filters: { externalTables: [], externalEnums: [] },
    })
    return result.appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** Like `migrate`, on a server that other processes may be migrating too: they wait for each other. */
export async function migrateServer(url: string): Promise<readonly string[]> {
  describeUrl(url)
  // A separate pool: the engine's session state must not leak into the service's connections.
  const pool = new pg.Pool({ connectionString: url, application_name: 'dictum migrate' })
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    return await migrate(pool)
  } finally {
    // Closing the connection releases the lock.
    client.release(true)
    await pool.end()
  }
}

/** Reads prisma/migrations in the engine's input format. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS_FOLDER, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(`${MIGRATIONS_FOLDER}/migration_lock.toml`, 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map(readMigration)),
  }
}

async function readMigration(name: string): Promise<MigrationDirectory> {
  const value = await readFile(`${MIGRATIONS_FOLDER}/${name}/migration.sql`, 'utf8')
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
}

/**
 * Lets migrations begin anew that a process began and did not finish: nothing of them is there, as their scripts are run and recorded as
 * finished in one transaction. The engine would refuse to go on (P3009). Nobody else is migrating meanwhile.
 */
async function forgetUnfinished(pool: pg.Pool): Promise<void> {
  if (!(await isRecorded(pool))) return
  await pool.query(
    'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  )
}

/** Whether any migration was ever begun. */
async function isRecorded(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query(`SELECT to_regclass('public._prisma_migrations') AS found`)
  return rows[0].found !== null
}

/** Whether every migration is recorded as finished: then starting the engine, which takes 250 ms, can be skipped. */
async function isUpToDate(pool: pg.Pool, migrations: MigrationList): Promise<boolean> {
  if (!(await isRecorded(pool))) return false
  const applied = await pool.query(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const names = new Set(applied.rows.map((row) => row.migration_name))
  return migrations.migrationDirectories.every(({ path }) => names.has(path))
}
