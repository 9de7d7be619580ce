import { withoutMark } from './decode-text.js'
import type { Format } from './formats.js'
import { isTable } from './records/read-csv.js'
import { hasLines } from './records/read-json.js'

/** In bytes: as much of a file as tells its format. */
const START_BYTES = 65_536

const NEWLINE = 0x0a
const GZIP = [0x1f, 0x8b]

/** Detects an unknown format by the first bytes, and returns the whole stream. */
export async function sniff(
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
  // What is compressed is an archive: nothing else is read that is.
  const format = known ?? (GZIP.every((byte, at) => bytes[at] === byte) ? 'warc' : formatIn(start))
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

/** How files begin that are no text to read as it is. */
const SIGNATURES: readonly (readonly [RegExp, Format])[] = [
  [/^%PDF-/, 'pdf'],
  [/^WARC\/\d/, 'warc'],
  [/^From \S+ +.*\d\d?:\d\d.*\n/, 'mailbox'],
  [/^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|X-[\w-]+): /i, 'mail'],
]

/** The format of a text by its beginning. A text may begin with a bracket: "[Update] …". */
function formatIn(start: string): Format {
  const [, told] = SIGNATURES.find(([shape]) => shape.test(start)) ?? []
  if (told !== undefined) return told
  const [character] = start.trimStart()
  if (character === '{' || /^\s*\[\s*(?:[{\]]|$)/.test(start)) return 'json'
  if (character === '<') return 'html'
  return isTable(start) ? 'csv' : 'text'
}
