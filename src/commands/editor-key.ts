import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Settings, SettingsError } from '../settings.js'
import { MEMORY } from '../store/database.js'

export interface EditorKey {
  readonly key: string
  /** Where it is kept, in words for the person who starts the service; the key itself where it is kept nowhere. */
  readonly kept: string
}

/**
 * The key that writes need: the environment's, or the one of the data folder, which is made at the first start in a
 * file that its owner alone may read.
 * @throws SettingsError where that file holds no key
 */
export async function editorKey({ editorKey, dataFolder }: Settings): Promise<EditorKey> {
  if (editorKey !== undefined) return { key: editorKey, kept: 'the one of DICTUM_EDITOR_KEY' }
  const made = randomBytes(24).toString('base64url')
  if (dataFolder === MEMORY) return { key: made, kept: `${made} (until the service ends)` }
  const file = join(dataFolder, 'editor-key')
  await mkdir(dataFolder, { recursive: true })
  try {
    await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
    return { key: made, kept: `in ${file} (made just now)` }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const key = (await readFile(file, 'utf8')).trim()
  if (/^\S+$/.test(key)) return { key, kept: `in ${file}` }
  throw new SettingsError(`${file} holds no editor key: one word is expected. Remove the file to have a key made.`)
}
