import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { decodeText } from './decode-text.js'
import { isFeed, readFeed } from './feed/read-feed.js'
import { checkFormat, type Format, formatOf } from './formats.js'
import { decodePage } from './html/decode-page.js'
import { readHtml } from './html/read-html.js'
import { listFiles } from './list-files.js'
import { readMailbox, readMailFile } from './mail/read-mails.js'
import { readPdf } from './pdf/read-pdf.js'
import { asInvalidInput, type ReadOutcome } from './read-outcome.js'
import { readPlainText } from './read-plain-text.js'
import { readWhole } from './read-whole.js'
import { readJsonFile, readJsonLines, readTable } from './records/read-records.js'
import { RecordNotes } from './records/record-notes.js'
import { sniff } from './sniff-format.js'
import { readWarc } from './warc/read-warc.js'

/** Where a page was found on the web. */
export interface Found {
  readonly address: string
  /** The encoding that its server tells. */
  readonly charset: string | undefined
}

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

/** The formats that hold one article after another, or are not read whole. */
const STREAMED: Readonly<Partial<Record<Format, StreamReader>>> = {
  jsonl: readJsonLines,
  json: readJsonFile,
  csv: readTable,
  mail: readMailFile,
  mailbox: readMailbox,
  warc: readWarc,
}

/** @param start the beginning of the file, as text */
type StreamReader = (
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  notes: RecordNotes,
  start: string,
) => AsyncIterable<ReadOutcome>

/** Reads the articles of a stream. @throws what keeps it from being read on */
async function* readStream(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  known: Format | undefined,
  notes: RecordNotes,
  found?: Found,
): AsyncGenerator<ReadOutcome> {
  const { format, start, chunks } = await sniff(stream, known)
  const read = STREAMED[format]
  if (read !== undefined) yield* read(source, chunks, notes, start)
  else if (format === 'pdf')
    yield { source, article: { ...(await readPdf(await readWhole(chunks), source, notes)), url: found?.address } }
  else if (format === 'html') yield* readPage(source, decodePage(await readWhole(chunks), found?.charset), found)
  else yield { source, article: { ...readPlainText(decodeText(await readWhole(chunks))), url: found?.address } }
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
