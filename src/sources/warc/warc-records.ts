import { InvalidInputError } from '../invalid-input.js'
import { MAX_FILE_BYTES } from '../read-whole.js'
import { ByteReader } from './byte-reader.js'

/** A record of a WARC file (ISO 28500). */
export interface WarcRecord {
  /** From 1. */
  readonly number: number
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  /** Null where it is not wanted, or longer than is accepted. */
  readonly block: Buffer | null
}

/** In bytes: addresses have up to 2,000 in practice. */
const LONGEST_LINE = 16_384
const MOST_HEADERS = 100

/**
 * The records of a WARC file, with one in memory at a time.
 * @param isWanted whether the block of a record with these headers is read; others are passed over
 * @throws InvalidInputError where the file is no WARC, is damaged or ends within a record
 */
export async function* warcRecords(
  bytes: AsyncIterable<Uint8Array>,
  isWanted: (headers: ReadonlyMap<string, string>) => boolean,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(bytes)
  try {
    yield* recordsOf(reader, isWanted)
  } finally {
    await reader.close()
  }
}

async function* recordsOf(
  reader: ByteReader,
  isWanted: (headers: ReadonlyMap<string, string>) => boolean,
): AsyncGenerator<WarcRecord> {
  for (let number = 1; ; number++) {
    const headers = await headersOf(reader, number)
    if (headers === null) {
      if (number > 1) return
      throw refused('nothing')
    }
    const declared = headers.get('content-length') ?? ''
    const length = Number(declared)
    if (!/^\d+$/.test(declared) || !Number.isSafeInteger(length)) throw damaged(number)
    const isRead = isWanted(headers) && length <= MAX_FILE_BYTES
    const block = isRead ? await reader.take(length) : null
    const isWhole = isRead ? block !== null : await reader.skip(length)
    if (!isWhole) throw refused(`a WARC file that ends within its record ${number}`)
    yield { number, headers, block }
  }
}

/** The headers of the next record; null at the end of the file. */
async function headersOf(reader: ByteReader, number: number): Promise<ReadonlyMap<string, string> | null> {
  let line = await reader.line(LONGEST_LINE)
  // Two line breaks end a record; some programs write more, or fewer.
  while (line === '') line = await reader.line(LONGEST_LINE)
  if (line === null) return null
  if (!/^WARC\/\d/.test(line)) throw number === 1 ? refused('what does not begin as WARC files do') : damaged(number)
  const headers = new Map<string, string>()
  let name = ''
  for (let count = 0; count < MOST_HEADERS; count++) {
    const header = await reader.line(LONGEST_LINE)
    if (header === null) throw refused(`a WARC file that ends within its record ${number}`)
    if (header === '') return headers
    const [, named, value] = /^([^\s:]+):\s*(.*)$/.exec(header) ?? []
    if (named !== undefined) name = named.toLowerCase()
    // A line that begins with a space goes on with the one before.
    headers.set(name, value ?? `${headers.get(name) ?? ''} ${header.trim()}`)
  }
  throw damaged(number)
}

const damaged = (number: number): InvalidInputError => refused(`a WARC file that is damaged in its record ${number}`)

const refused = (received: string): InvalidInputError =>
  new InvalidInputError('file', received, 'a whole file of WARC 1.0 or 1.1, or one compressed by gzip')
