import { createReadStream } from 'node:fs'
import type { ArticleToIngest } from './article-to-ingest.js'
import { decodeText } from './decode-text.js'
import { readHtml } from './html/read-html.js'
import { InvalidInputError } from './invalid-input.js'
import { type Format, formatOf, listFiles } from './list-files.js'
import { type JsonLine, parseJsonLine, readJsonLine } from './read-json-line.js'
import { decodeLine, readLines } from './read-lines.js'
import { readPlainText } from './read-plain-text.js'

/** An article, or the error in its place. `source` is the file and line ("news.jsonl:12"). */
export type ReadOutcome =
  | { readonly source: string; readonly article: ArticleToIngest; readonly line?: JsonLine }
  | { readonly source: string; readonly error: InvalidInputError }

/** Larger files, in bytes, are not read: an article in them would be too long anyway. */
const MAX_FILE_BYTES = 20_000_000

/**
 * Reads the articles of files, folders and "-" (the standard input), one at a time. The format is `format` if given, else
 * determined by the file's extension, else by its first character. Bad content is yielded as an outcome, not thrown.
 */
export async function* readArticles(paths: readonly string[], format?: Format): AsyncGenerator<ReadOutcome> {
  for (const path of paths) {
    try {
      for (const file of await listFiles(path)) yield* readFile(file, format ?? formatOf(file))
    } catch (error) {
      yield { source: path, error: asInvalidInput(error) }
    }
  }
}

async function* readFile(path: string, known: Format | undefined): AsyncGenerator<ReadOutcome> {
  const source = path === '-' ? 'standard input' : path
  try {
    const stream = path === '-' ? process.stdin : createReadStream(path)
    const { format, chunks } = await sniff(stream, known)
    if (format === 'jsonl') yield* readJsonLines(source, chunks)
    else yield { source, article: (format === 'html' ? readHtml : readPlainText)(decodeText(await readWhole(chunks))) }
  } catch (error) {
    yield { source, error: asInvalidInput(error) }
  }
}

async function* readJsonLines(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadOutcome> {
  for await (const read of readLines(chunks)) {
    const place = `${source}:${read.number}`
    try {
      const line = parseJsonLine(decodeLine(read))
      yield { source: place, article: readJsonLine(line), line }
    } catch (error) {
      yield { source: place, error: asInvalidInput(error) }
    }
  }
}

/** Detects an unknown format by the first bytes, and returns the whole stream. */
async function sniff(
  stream: AsyncIterable<Uint8Array>,
  known: Format | undefined,
): Promise<{ format: Format; chunks: AsyncIterable<Uint8Array> }> {
  if (known !== undefined) return { format: known, chunks: stream }
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (!first.done) yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  const start = first.done ? '' : Buffer.from(first.value.subarray(0, 1_000)).toString('utf8')
  const [character] = start.replace(/^\uFEFF/, '').trimStart()
  const format = character === '{' ? 'jsonl' : character === '<' ? 'html' : 'text'
  return { format, chunks: chunks() }
}

async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MAX_FILE_BYTES) {
      throw new InvalidInputError('file', `more than ${MAX_FILE_BYTES} bytes`, `at most ${MAX_FILE_BYTES} bytes`)
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
