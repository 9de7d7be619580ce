import { decodeText } from '../decode-text.js'
import { InvalidInputError } from '../invalid-input.js'
import { parseJsonLine } from '../read-json-line.js'
import { decodeLine, readLines } from '../read-lines.js'
import { asInvalidInput, type ReadOutcome } from '../read-outcome.js'
import { AT_MOST, readWhole } from '../read-whole.js'
import { isNinjs, readNinjs } from './ninjs.js'
import { readCsv } from './read-csv.js'
import { shorten } from './read-field.js'
import { parseJson } from './read-json.js'
import { readRecord } from './read-record.js'
import type { RecordNotes } from './record-notes.js'
import { isRecord, recordsIn } from './records-in.js'

export async function* readJsonLines(
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

export async function* readJsonFile(
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

export async function* readTable(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  notes: RecordNotes,
  start: string,
): AsyncGenerator<ReadOutcome> {
  for await (const row of readCsv(chunks, start)) {
    const place = `${source}:${row.line}`
    yield 'error' in row ? { source: place, error: row.error } : readOne(row.record, place, notes)
  }
}

function* readList(records: readonly unknown[], source: string, notes: RecordNotes): Generator<ReadOutcome> {
  for (const [at, record] of records.entries()) yield readOne(record, `${source}#${at + 1}`, notes)
}

function readOne(record: unknown, source: string, notes: RecordNotes): ReadOutcome {
  try {
    if (!isRecord(record)) throw new InvalidInputError('article', shorten(record), 'an object, such as {"text": "…"}')
    const item = isNinjs(record) ? readNinjs(record) : { record }
    if ('leftOut' in item) return { source, notice: `This item is ${item.leftOut}.` }
    const read = readRecord(item.record)
    notes.add(read, source)
    return { source, article: read.article, line: record }
  } catch (error) {
    return { source, error: asInvalidInput(error) }
  }
}
