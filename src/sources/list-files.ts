import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { InvalidInputError } from './invalid-input.js'

export type Format = 'text' | 'html' | 'jsonl' | 'json' | 'csv'

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'csv',
}

/** Files that hold articles in a form that is not read, by extension: their words would be stored with the marks between them. */
const NOT_READ: Readonly<Record<string, string>> = {
  '.doc': 'a Word document',
  '.docx': 'a Word document',
  '.odt': 'an OpenDocument text',
  '.rtf': 'a document in RTF',
  '.pdf': 'a PDF',
  '.epub': 'a book in EPUB',
  '.xls': 'an Excel workbook',
  '.xlsx': 'an Excel workbook',
  '.ods': 'an OpenDocument spreadsheet',
  '.parquet': 'a table in Parquet',
  '.eml': 'an e-mail',
  '.mbox': 'a mailbox',
  '.tex': 'a document in TeX',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
  '.yaml': 'data in YAML',
  '.yml': 'data in YAML',
  '.zip': 'an archive',
  '.gz': 'a compressed file',
}

/** The extensions that are read in a folder. */
export const KNOWN_EXTENSIONS: readonly string[] = Object.keys(FORMATS)

const extensionOf = (path: string): string => extname(path).toLowerCase()

/** The format by a file's extension; undefined if only its content can tell. */
export const formatOf = (path: string): Format | undefined => FORMATS[extensionOf(path)]

/** @throws InvalidInputError if a file is known by its extension to be in a form that is not read */
export function checkFormat(path: string): void {
  const received = NOT_READ[extensionOf(path)]
  if (received === undefined) return
  throw new InvalidInputError('file', received, `its text as a file named ${KNOWN_EXTENSIONS.join(', ')}`)
}

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
