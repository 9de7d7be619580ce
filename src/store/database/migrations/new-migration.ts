import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { MIGRATIONS_FOLDER, readMigrations } from './migrate.js'
import { startSchemaEngine } from './schema-engine.js'

const SCHEMA_FILE = fileURLToPath(new URL('../../../../prisma/schema.prisma', import.meta.url))

/**
 * Writes the migration from the state of prisma/migrations to prisma/schema.prisma. Needs no database: the migrations
 * are replayed on one in memory.
 * @param name a few words ("add topics")
 * @param now the time in its folder's name
 * @returns the path of the new migration.sql; null if the schema has not changed
 */
export async function newMigration(name: string, now: Date): Promise<string | null> {
  const sql = await pendingSql()
  if (sql === null) return null
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = `${MIGRATIONS_FOLDER}/${stamp}_${name.trim().toLowerCase().replace(/\W+/g, '_')}`
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/migration.sql`, sql)
  await writeFile(`${MIGRATIONS_FOLDER}/migration_lock.toml`, 'provider = "postgresql"\n')
  return `${folder}/migration.sql`
}

/** The SQL that is missing in the migrations; null if they match the schema. */
export async function pendingSql(): Promise<string | null> {
  const schema = await readFile(SCHEMA_FILE, 'utf8')
  const pglite = await PGlite.create({ extensions: { pg_trgm, unaccent } })
  // Prisma's own PostgreSQL adapter, which the service uses, cannot introspect a database: it lacks the type "char".
  const adapter = new PrismaPGlite(pglite)
  // The migrations are replayed on the shadow database; this one is empty and can be used for that.
  adapter.connectToShadowDb = () => adapter.connect()
  try {
    const engine = await startSchemaEngine(adapter, schema)
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout === null || stdout.includes('This is an empty migration') ? null : stdout
  } finally {
    await pglite.close()
  }
}
