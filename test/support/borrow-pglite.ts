import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { migrate } from '../../src/store/database/migrations/migrate.js'
import { Pglite } from '../../src/store/database/pglite/pglite.js'
import { openPglitePool } from '../../src/store/database/pglite/pglite-pool.js'
import { migrationsHash } from './migrations-hash.js'

/** A migrated, empty PGlite for exclusive use until it is given back. */
interface Borrowed {
  readonly pglite: Pglite
  giveBack(): Promise<void>
}

/** A PGlite, and the shape of its tables before its first use. */
interface EmptyPglite {
  readonly pglite: Pglite
  readonly shape: string
}

/** PGlites not in use: starting one takes seconds, emptying one only some hundredths of a second. */
const idle: EmptyPglite[] = []

export async function borrowPglite(): Promise<Borrowed> {
  const emptyPglite = idle.pop() ?? (await start())
  return { pglite: emptyPglite.pglite, giveBack: () => giveBack(emptyPglite) }
}

async function start(): Promise<EmptyPglite> {
  const pglite = await Pglite.start(undefined, await migratedDump())
  return { pglite, shape: await onPool(pglite, shapeOf) }
}

/** Empties a PGlite for the next test; one whose tables were changed, or whose thread has ended, is not used again. */
async function giveBack({ pglite, shape }: EmptyPglite): Promise<void> {
  const isAsBefore = await onPool(pglite, async (pool) => {
    await empty(pool)
    return (await shapeOf(pool)) === shape
  }).catch(() => false)
  if (isAsBefore) idle.push({ pglite, shape })
  else await pglite.close().catch(() => {})
}

async function onPool<Result>(pglite: Pglite, run: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = openPglitePool(pglite)
  try {
    return await run(pool)
  } finally {
    await pool.end()
  }
}

/** Removes all rows, except those of the table of migrations, and all session state. */
async function empty(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(`SELECT string_agg(format('%I', tablename), ', ') AS tables FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`)
  await pool.query(`TRUNCATE ${rows[0].tables} RESTART IDENTITY`)
  // Statistics left by ANALYZE would change the query plans of the next test.
  await pool.query('DELETE FROM pg_statistic WHERE starelid >= 16384')
  await pool.query('DISCARD ALL')
}

/** A hash of all tables, columns, indexes, functions, triggers and settings; equal if nothing was changed. */
async function shapeOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query(`SELECT md5(string_agg(part, ' ' ORDER BY part)) AS shape FROM (
    SELECT format('%s %s %s %s', oid, relname, relnatts, relhastriggers) AS part FROM pg_class WHERE oid >= 16384
    UNION ALL SELECT format('%s %s %s', attrelid, attname, atttypid) FROM pg_attribute WHERE attrelid >= 16384 AND attnum > 0
    UNION ALL SELECT format('%s %s', oid, md5(prosrc)) FROM pg_proc WHERE oid >= 16384
    UNION ALL SELECT format('%s %s %s', oid, tgname, tgenabled) FROM pg_trigger
    UNION ALL SELECT format('%s %s', oid, conname) FROM pg_constraint
    UNION ALL SELECT setconfig::text FROM pg_db_role_setting) parts`)
  return rows[0].shape
}

/** A dump of a migrated PGlite, made once per state of the migrations; reading it takes a tenth of the time. */
async function migratedDump(): Promise<Blob> {
  const path = join(tmpdir(), `dictum-test-${await migrationsHash()}.tar`)
  const found = await readFile(path).catch(() => undefined)
  if (found !== undefined) return new Blob([found])

  const pglite = await Pglite.start(undefined)
  await onPool(pglite, migrate)
  const dump = await pglite.dump()
  await pglite.close()
  // Several test files may do this at the same time; each moves a complete dump into place.
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()))
  await rename(draft, path)
  return dump
}
