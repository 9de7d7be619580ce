import { extname } from 'node:path'
import { InvalidInputError } from './invalid-input.js'

export type Format = 'text' | 'html' | 'jsonl' | 'json' | 'csv' | 'pdf' | 'mail' | 'mailbox' | 'warc'

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
  '.pdf': 'pdf',
  '.eml': 'mail',
  '.mbox': 'mailbox',
  '.warc': 'warc',
  '.warc.gz': 'warc',
}

/** Files that hold articles in a form that is not read, by extension: their words would be stored with the marks between them. */
const NOT_READ: Readonly<Record<string, string>> = {
  '.doc': 'a Word document',
  '.docx': 'a Word document',
  '.odt': 'an OpenDocument text',
  '.rtf': 'a document in RTF',
  '.epub': 'a book in EPUB',
  '.xls': 'an Excel workbook',
  '.xlsx': 'an Excel workbook',
  '.ods': 'an OpenDocument spreadsheet',
  '.parquet': 'a table in Parquet',
  '.msg': 'an e-mail of Outlook',
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

/** The last part of a name, or the last two of a compressed archive's. */
const extensionOf = (path: string): string =>
  /\.warc\.gz$/i.exec(path)?.[0].toLowerCase() ?? extname(path).toLowerCase()

/** The format by a file's extension; undefined if only its content can tell. */
export const formatOf = (path: string): Format | undefined => FORMATS[extensionOf(path)]

/** Media type → format. Feeds are told from pages by what is in them; those that say little, such as text/plain, are not listed. */
const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'html',
  'application/atom+xml': 'html',
  'application/xml': 'html',
  'text/xml': 'html',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/feed+json': 'json',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/pdf': 'pdf',
  'message/rfc822': 'mail',
  'application/mbox': 'mailbox',
  'application/warc': 'warc',
}

/** The format by a media type, with its parameters or without; undefined if only the content can tell. */
export const formatOfType = (mediaType: string | undefined): Format | undefined =>
  MEDIA_TYPES[mediaType?.split(';')[0]?.trim().toLowerCase() ?? '']

/** @throws InvalidInputError if a file is known by its extension to be in a form that is not read */
export function checkFormat(path: string): void {
  const received = NOT_READ[extensionOf(path)]
  if (received === undefined) return
  throw new InvalidInputError('file', received, `its text as a file named ${KNOWN_EXTENSIONS.join(', ')}`)
}
