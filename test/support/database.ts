import { createHash, randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, MEMORY, openDatabase } from '../../src/store/database/database.js'
import { migrate, readMigrations } from '../../src/store/database/migrations/migrate.js'
import { Pglite } from '../../src/store/database/pglite/pglite.js'
import { openPglitePool } from '../../src/store/database/pglite/pglite-pool.js'
import { makePlace } from './place.js'

/**
 * A migrated, empty database that nobody else uses: on the server of DATABASE_URL where that is set, else PGlite in
 * memory. `close()` also drops it. `onQuery` hears every SQL statement from now on.
 */
export async function openTestDatabase(onQuery?: (sql: string) => void): Promise<Database> {
  if (!process.env.DATABASE_URL) return openDatabase({ dataFolder: MEMORY, dump: await migratedDump(), onQuery })
  const place = await makePlace()
  const database = await openDatabase({ ...place, onQuery })
  const close = async (): Promise<void> => {
    await database.close()
    await place.remove()
  }
  return { ...database, close }
}

/** A dump of a migrated PGlite: made once for these migrations, then read in a tenth of the time. */
async function migratedDump(): Promise<Blob> {
  const identity = createHash('sha256').update(JSON.stringify(await readMigrations()))
  identity.update(await readFile('node_modules/@electric-sql/pglite/package.json'))
  const path = join(tmpdir(), `dictum-test-${identity.digest('hex').slice(0, 20)}.tar`)
  const found = await readFile(path).catch(() => undefined)
  if (found !== undefined) return new Blob([found])

  const pglite = await Pglite.start(undefined)
  const pool = openPglitePool(pglite)
  await migrate(pool)
  await pool.end()
  const dump = await pglite.dump()
  await pglite.close()
  // Several test files may do this at once; each moves a whole dump into place.
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()))
  await rename(draft, path)
  return dump
}
