import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Settings, SettingsError } from '../../settings.js'
import { MEMORY } from '../../store/database/database.js'
import { makeSecret } from '../../store/keys.js'

/** One of the service's own keys. */
export interface ServiceKey {
  readonly key: string
  /** Where it is stored, in words for the user who starts the service; the key itself if it is not stored. */
  readonly kept: string
}

/**
 * The service's own key of the role EDITOR: from the environment, or from a file in the data folder, which is made at the
 * first start and readable only by its owner.
 * @throws SettingsError if that file contains no key
 */
export async function editorKey({ editorKey, dataFolder }: Settings): Promise<ServiceKey> {
  if (editorKey !== undefined) return { key: editorKey, kept: 'the one of DICTUM_EDITOR_KEY' }
  return keyOfFolder(dataFolder, EDITOR_KEY_FILE)
}

/**
 * The service's own key of the role ADMIN, from a file made in the same way. Commands use it while the service holds the
 * data folder; undefined with a database server, to which commands connect directly.
 * @throws SettingsError if its file contains no key
 */
export async function adminKey({ databaseUrl, dataFolder }: Settings): Promise<ServiceKey | undefined> {
  return databaseUrl === undefined ? keyOfFolder(dataFolder, ADMIN_KEY_FILE) : undefined
}

const ADMIN_KEY_FILE = 'admin-key'
const EDITOR_KEY_FILE = 'editor-key'

/** A key for a running service. */
export interface FoundKey {
  /** Undefined if there is none that can be read. */
  readonly key: string | undefined
  /** Where it is from, in words for the user. */
  readonly keyFrom: string
}

/** The service's admin key, from its file. */
export const readAdminKey = (dataFolder: string): Promise<FoundKey> => readKey(join(dataFolder, ADMIN_KEY_FILE))

/** Makes the function that finds the service's editor key. @param given the one of DICTUM_EDITOR_KEY */
export const findEditorKey =
  (given: string | undefined) =>
  (dataFolder: string): Promise<FoundKey> =>
    given === undefined
      ? readKey(join(dataFolder, EDITOR_KEY_FILE))
      : Promise.resolve({ key: given, keyFrom: 'the one of DICTUM_EDITOR_KEY' })

async function readKey(file: string): Promise<FoundKey> {
  const key = (await readFile(file, 'utf8').catch(() => '')).trim() || undefined
  return { key, keyFrom: key === undefined ? `none: there is none in ${file}` : `the one in ${file}` }
}

async function keyOfFolder(dataFolder: string, name: string): Promise<ServiceKey> {
  const made = makeSecret()
  if (dataFolder === MEMORY) return { key: made, kept: `${made} (until the service ends)` }
  const file = join(dataFolder, name)
  await mkdir(dataFolder, { recursive: true })
  try {
    await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
    return { key: made, kept: `in ${file} (made just now)` }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const key = (await readFile(file, 'utf8')).trim()
  if (/^\S+$/.test(key)) return { key, kept: `in ${file}` }
  throw new SettingsError(`${file} holds no key: one word is expected. Remove the file to have a key made.`)
}
