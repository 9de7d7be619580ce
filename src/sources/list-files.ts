import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { formatOf, KNOWN_EXTENSIONS } from './formats.js'
import { InvalidInputError } from './invalid-input.js'

/**
 * The files for a path of the command line: the path itself, or for a folder all files with a known extension in it, at
 * any depth, in the order of their names. "-", the standard input, is returned as it is.
 * @throws InvalidInputError if there is nothing to read
 */
export async function listFiles(path: string): Promise<readonly string[]> {
  if (path === '-') return [path]
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'a path where nothing is' : `a path that cannot be read (${error.code})`
    throw new InvalidInputError('file', reason, 'a file, a folder, or - for the standard input')
  })
  if (!found.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && formatOf(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name))
  if (files.length > 0) return files.sort()
  throw new InvalidInputError('file', 'a folder without articles', `files named ${KNOWN_EXTENSIONS.join(', ')}`)
}
