import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { decodeText } from '../decode-text.js'
import { InvalidInputError } from '../invalid-input.js'
import { FIELD_NAMES, foldName, haveText, PARTS, TEXT_NAMES } from './field-names.js'
import type { Rec } from './read-record.js'

/** A row of a table, or the error in its place. */
export type Row = { readonly line: number } & ({ readonly record: Rec } | { readonly error: InvalidInputError })

/** In bytes: a longer row is the rest of a file after a quotation mark that nothing closes. */
const MAX_ROW_BYTES = 20_000_000

const DELIMITERS = [',', ';', '\t']

/**
 * Reads the rows of CSV (RFC 4180) with a header, one at a time. Between values stands what the header has most: commas, semicolons or
 * tabs.
 * @param start the beginning of the file
 * @throws InvalidInputError if the header names no text, or quotation marks are not closed
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, start: string): AsyncGenerator<Row> {
  const options = {
    delimiter: delimiterOf(start),
    bom: true,
    encoding: null,
    info: true,
    max_record_size: MAX_ROW_BYTES,
  }
  const parser = parse({ ...options, relax_column_count: true, skip_empty_lines: true })
  // Errors reach whoever reads the rows.
  pipeline(Readable.from(chunks), parser, () => {})
  let names: readonly string[] | undefined
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Buffer[]; info: { lines: number } }>) {
      if (names === undefined) names = namesIn(record)
      else yield { line, ...readRow(names, record) }
      line = info.lines + 1
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new InvalidInputError(
      'row',
      `what is no CSV (${error.message})`,
      'values whose quotation marks are doubled and closed',
    )
  }
}

function namesIn(header: readonly Buffer[]): readonly string[] {
  const names = header.map((cell) => decodeText(cell).trim())
  if (haveText(names)) return names
  throw new InvalidInputError('header', `the columns ${names.join(', ').slice(0, 200)}`, `a column with ${TEXT_NAMES}`)
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
