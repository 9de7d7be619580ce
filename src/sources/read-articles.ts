import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ArticleToIngest } from './article-to-ingest.js'
import { decodeText, withoutMark } from './decode-text.js'
import { isFeed, readFeed } from './feed/read-feed.js'
import { checkFormat, type Format, formatOf } from './formats.js'
import { decodePage } from './html/decode-page.js'
import { readHtml } from './html/read-html.js'
import { InvalidInputError } from './invalid-input.js'
import { listFiles } from './list-files.js'
import { type JsonLine, parseJsonLine } from './read-json-line.js'
import { decodeLine, readLines } from './read-lines.js'
import { readPlainText } from './read-plain-text.js'
import { isTable, readCsv } from './records/read-csv.js'
import { shorten } from './records/read-field.js'
import { hasLines, parseJson } from './records/read-json.js'
import { readRecord } from './records/read-record.js'
import { RecordNotes } from './records/record-notes.js'
import { isRecord, recordsIn } from './records/records-in.js'

/**
 * An article, the error in its place, or, once a path is read, a sentence on what it holds besides. `source` is the file, with the line
 * ("news.jsonl:12"), the item of a feed or the article ("news.json#3") in it, or the address; `isListed` where a sitemap led to it.
 */
export type ReadOutcome =
  | { readonly source: string; readonly article: ArticleToIngest; readonly line?: JsonLine; readonly isListed?: true }
  | { readonly source: string; readonly error: InvalidInputError }
  | { readonly source: string; readonly notice: string }

/** Where a page was found on the web. */
export interface Found {
  readonly address: string
  /** The encoding that its server tells. */
  readonly charset: string | undefined
}

/** Larger files, in bytes, are not read whole: an article in them would be too long anyway. JSON lines and CSV may be larger. */
const MAX_FILE_BYTES = 20_000_000
const AT_MOST = `at most ${MAX_FILE_BYTES} bytes`

/** In bytes: as much of a file as tells its format. */
const START_BYTES = 65_536

const NEWLINE = 0x0a

/**
 * Reads the articles of files, folders and "-" (the standard input), one at a time. The format is `format` if given, else
 * determined by the file's extension, else by its first character. Bad content is yielded as an outcome, not thrown.
 */
export async function* readArticles(paths: readonly string[], format?: Format): AsyncGenerator<ReadOutcome> {
  for (const path of paths) {
    const notes = new RecordNotes()
    try {
      for (const file of await listFiles(path)) yield* readFile(file, format ?? formatOf(file), notes)
    } catch (error) {
      yield { source: path, error: asInvalidInput(error) }
    }
    for (const notice of notes.sentences()) yield { source: nameOf(path), notice }
  }
}

/**
 * Reads the articles of one file that somebody sends, as they arrive. The format is that of the extension in its name, else `format`,
 * else determined by its first line. Bad content is yielded as an outcome, not thrown; so is a stream that breaks off.
 */
export async function* readSentFile(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  format?: Format,
): AsyncGenerator<ReadOutcome> {
  const notes = new RecordNotes()
  try {
    checkFormat(name)
    yield* readStream(name, bytes, formatOf(name) ?? format, notes)
  } catch (error) {
    yield { source: name, error: asInvalidInput(error) }
  }
  for (const notice of notes.sentences()) yield { source: name, notice }
}

/** Reads the articles of what an address holds, which is their source. Bad content is yielded as an outcome, not thrown. */
export async function* readFound(found: Found, bytes: Uint8Array, format?: Format): AsyncGenerator<ReadOutcome> {
  const { address: source } = found
  const notes = new RecordNotes()
  try {
    yield* readStream(source, Readable.from([bytes]), format, notes, found)
  } catch (error) {
    yield { source, error: asInvalidInput(error) }
  }
  for (const notice of notes.sentences()) yield { source, notice }
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)

async function* readFile(path: string, known: Format | undefined, notes: RecordNotes): AsyncGenerator<ReadOutcome> {
  const source = nameOf(path)
  try {
    if (path !== '-') checkFormat(path)
    yield* readStream(source, path === '-' ? process.stdin : createReadStream(path), known, notes)
  } catch (error) {
    yield { source, error: asInvalidInput(error) }
  }
}

/** Reads the articles of a stream. @throws what keeps it from being read on */
async function* readStream(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  known: Format | undefined,
  notes: RecordNotes,
  found?: Found,
): AsyncGenerator<ReadOutcome> {
  const { format, start, chunks } = await sniff(stream, known)
  if (format === 'jsonl') yield* readJsonLines(source, chunks, notes)
  else if (format === 'json') yield* readJsonFile(source, chunks, notes)
  else if (format === 'csv') yield* readTable(source, chunks, start, notes)
  else if (format === 'html') yield* readPage(source, decodePage(await readWhole(chunks), found?.charset), found)
  else yield { source, article: { ...readPlainText(decodeText(await readWhole(chunks))), url: found?.address } }
}

async function* readJsonLines(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  notes: RecordNotes,
): AsyncGenerator<ReadOutcome> {
  for await (const read of readLines(chunks)) {
    const place = `${source}:${read.number}`
    try {
      const line = parseJsonLine(decodeLine(read))
      const records = recordsIn(line)
      if (records === null) yield readOne(line, place, notes)
      else yield* readList(records, place, notes)
    } catch (error) {
      yield { source: place, error: asInvalidInput(error) }
    }
  }
}

async function* readJsonFile(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  notes: RecordNotes,
): AsyncGenerator<ReadOutcome> {
  const accepted = `${AT_MOST}; more articles as JSON lines or CSV, which are read one by one`
  const value = parseJson(decodeText(await readWhole(chunks, accepted)))
  const records = recordsIn(value)
  if (records === null) yield readOne(value, source, notes)
  else yield* readList(records, source, notes)
}

async function* readTable(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  start: string,
  notes: RecordNotes,
): AsyncGenerator<ReadOutcome> {
  for await (const row of readCsv(chunks, start)) {
    const place = `${source}:${row.line}`
    yield 'error' in row ? { source: place, error: row.error } : readOne(row.record, place, notes)
  }
}

/** The article of a page, or those of a feed, which are named by their numbers. */
function* readPage(source: string, page: string, found?: Found): Generator<ReadOutcome> {
  if (!isFeed(page)) return yield { source, article: readHtml(page, found?.address) }
  for (const [index, read] of readFeed(page).entries()) {
    const place = `${source}:${index + 1}`
    try {
      yield { source: place, article: read() }
    } catch (error) {
      yield { source: place, error: asInvalidInput(error) }
    }
  }
}

function* readList(records: readonly unknown[], source: string, notes: RecordNotes): Generator<ReadOutcome> {
  for (const [at, record] of records.entries()) yield readOne(record, `${source}#${at + 1}`, notes)
}

function readOne(record: unknown, source: string, notes: RecordNotes): ReadOutcome {
  try {
    if (!isRecord(record)) throw new InvalidInputError('article', shorten(record), 'an object, such as {"text": "…"}')
    const read = readRecord(record)
    notes.add(read, source)
    return { source, article: read.article, line: record }
  } catch (error) {
    return { source, error: asInvalidInput(error) }
  }
}

/** Detects an unknown format by the first bytes, and returns the whole stream. */
async function sniff(
  stream: AsyncIterable<Uint8Array>,
  known: Format | undefined,
): Promise<{ format: Format; start: string; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await firstLine(iterator)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield first
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  const bytes = Buffer.from(first.subarray(0, START_BYTES))
  // Without zeros and the mark that is no UTF-8, UTF-16 shows its first character too.
  const start = withoutMark(bytes.toString('utf8').replaceAll('\0', '')).replace(/^\uFFFD\uFFFD/, '')
  const format = known ?? formatIn(start)
  return { format: format === 'json' && hasLines(start) ? 'jsonl' : format, start, chunks: chunks() }
}

/** A line with words on it and its end. */
const WHOLE_LINE = /\S[^\n]*\n/

/** Takes from a stream until its first line is whole, which tells the format, or as much as tells it: a network cuts anywhere. */
async function firstLine(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    parts.push(next.value)
    length += next.value.length
    if (length >= START_BYTES) break
    if (next.value.includes(NEWLINE) && WHOLE_LINE.test(Buffer.concat(parts).toString('latin1'))) break
  }
  return Buffer.concat(parts)
}

/** The format of a text by its beginning. A text may begin with a bracket: "[Update] …". */
function formatIn(start: string): Format {
  const [character] = start.trimStart()
  if (character === '{' || /^\s*\[\s*(?:[{\]]|$)/.test(start)) return 'json'
  if (character === '<') return 'html'
  return isTable(start) ? 'csv' : 'text'
}

async function readWhole(chunks: AsyncIterable<Uint8Array>, accepted = AT_MOST): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MAX_FILE_BYTES) {
      throw new InvalidInputError('file', `more than ${MAX_FILE_BYTES} bytes`, accepted)
    }
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** File system errors become outcomes too; any other error is an internal one and is thrown. */
export function asInvalidInput(error: unknown): InvalidInputError {
  if (error instanceof InvalidInputError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code !== undefined) return new InvalidInputError('file', `what cannot be read (${message})`, 'a readable file')
  throw error
}
