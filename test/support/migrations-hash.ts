import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { readMigrations } from '../../src/store/database/migrations/migrate.js'

/** Names a state of the migrations and the version of PGlite: what was made of the same two can be used again. */
export async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(await readMigrations()))
  hash.update(await readFile('node_modules/@electric-sql/pglite/package.json'))
  return hash.digest('hex').slice(0, 20)
}
