import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { decodeText } from '../decode-text.js'
import { InvalidInputError } from '../invalid-input.js'
import { FIELD_NAMES, foldName, haveText, PARTS, TEXT_NAMES } from './field-names.js'
import type { Rec } from './records-in.js'

/** A row of a table, or the error in its place. */
export type Row = { readonly line: number } & ({ readonly record: Rec } | { readonly error: InvalidInputError })

/** In bytes: a longer row is the rest of a file after a quotation mark that nothing closes. */
const MAX_ROW_BYTES = 20_000_000

const DELIMITERS = [',', ';', '\t']

/**
 * Reads the rows of CSV (RFC 4180) with a header, one at a time. Between values stands what the header has most: commas, semicolons or
 * tabs. Quotation marks within a value that has none around it are its own.
 * @param start the beginning of the file
 * @throws InvalidInputError if the header names no text, or a quotation mark is not closed
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, start: string): AsyncGenerator<Row> {
  // Values come as bytes, so that those in another encoding are told, row by row.
  const options = { delimiter: delimiterOf(start), encoding: null, info: true, max_record_size: MAX_ROW_BYTES }
  const parser = parse({ ...options, relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
  // Errors reach whoever reads the rows.
  pipeline(Readable.from(unmarked(chunks)), parser, () => {})
  let names: readonly string[] | undefined
  let read = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Buffer[]; info: { lines: number } }>) {
      if (names === undefined) names = namesIn(record)
      else if (record.some((cell) => cell.toString().trim() !== ''))
        yield { line: info.lines - breaksIn(record), ...readRow(names, record) }
      read = info.lines
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const received = `a quotation mark that nothing closes (from line ${read + 1} on)`
    throw new InvalidInputError('row', received, 'quotation marks around whole values, doubled within them')
  }
  if (names === undefined) namesIn([])
}

const MARK = Buffer.from('\uFEFF')

/** A stream without a byte order mark at its beginning. */
async function* unmarked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const chunk of chunks) {
    yield isFirst && MARK.equals(chunk.subarray(0, MARK.length)) ? chunk.subarray(MARK.length) : chunk
    isFirst = false
  }
}

/** How many line breaks stand within the values of a row. */
const breaksIn = (row: readonly Buffer[]): number => row.join('').split('\n').length - 1

function namesIn(header: readonly Buffer[]): readonly string[] {
  const names = header.map((cell) => decodeText(cell).trim())
  if (haveText(names)) return names
  const received = names.length === 0 ? 'nothing' : `the columns ${names.join(', ').slice(0, 200)}`
  throw new InvalidInputError('header', received, `a column with ${TEXT_NAMES}`)
}

function readRow(names: readonly string[], row: readonly Buffer[]): { record: Rec } | { error: InvalidInputError } {
  const cells = row.slice(names.length).every(({ length }) => length === 0) ? row.slice(0, names.length) : row
  if (cells.length !== names.length) {
    const accepted = `${names.length}, as many as the header has`
    return { error: new InvalidInputError('row', `${cells.length} values`, accepted) }
  }
  try {
    return { record: Object.fromEntries(names.map((name, at) => [name, decodeText(cells[at] as Buffer)])) }
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    return { error }
  }
}

const headerOf = (start: string): string => /^[^\r\n]*/.exec(start.replace(/^\uFEFF/, ''))?.[0] ?? ''

function delimiterOf(start: string): string {
  const header = headerOf(start).replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string
}

/** Whether a text begins like a table of articles: its first line names the text and at least one other part, and nothing else is in it. */
export function isTable(start: string): boolean {
  const names = headerOf(start)
    .split(delimiterOf(start))
    .map((cell) => cell.replace(/^"(.*)"$/, '$1').trim())
  const folded = new Set(names.map(foldName))
  const named = PARTS.filter((part) => FIELD_NAMES[part].some((name) => folded.has(foldName(name))))
  return haveText(names) && named.length > 1 && names.every((name) => /^[\p{L}\p{N} _.-]{0,40}$/u.test(name))
}
