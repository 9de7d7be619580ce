import { existsSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/store/database/database.js'
import { migrationsHash } from './migrations-hash.js'

/** An empty database for one test, which several processes may open one after another. */
export interface TestPlace {
  readonly url: string | undefined
  readonly dataFolder: string
  /** The environment variables that make a program use it. */
  readonly environment: Readonly<Record<string, string>>
  remove(): Promise<void>
}

/** A folder with a migrated, empty PGlite: copying one takes a tenth of the time of making one. */
export async function makeFolder(): Promise<TestPlace> {
  const place = await makeUnusedFolder()
  await cp(await migratedFolder(), place.dataFolder, { recursive: true })
  return place
}

/** An empty folder for PGlite. */
export async function makeUnusedFolder(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'dictum-test-'))
  return {
    url: undefined,
    dataFolder: folder,
    environment: { DATABASE_URL: '', DICTUM_DATA: folder },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Made once for these migrations, and kept from run to run. */
async function migratedFolder(): Promise<string> {
  const folder = join(tmpdir(), `dictum-test-folder-${await migrationsHash()}`)
  if (existsSync(folder)) return folder
  const draft = await mkdtemp(`${folder}.`)
  await (await openDatabase({ url: undefined, dataFolder: draft })).close()
  // Another run may have been faster; its folder serves as well.
  await rename(draft, folder).catch((error) => {
    if (!existsSync(folder)) throw error
  })
  return folder
}
