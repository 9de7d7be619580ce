import { decodeText } from './decode-text.js'
import { InvalidInputError } from './invalid-input.js'

export interface Line {
  /** From 1. */
  readonly number: number
  /** Null if it is longer than is accepted. */
  readonly bytes: Uint8Array | null
}

/**
 * The longest accepted line, in bytes: as long as the longest file of another format. The longest accepted article with all that is
 * found in it takes a tenth of it. Of a longer line nothing is kept, so that it cannot fill the memory.
 */
const MAX_LINE_BYTES = 20_000_000

const NEWLINE = 0x0a

/**
 * Splits a stream of bytes at newlines, with one line in memory at a time; blank lines are skipped but counted. Node's
 * readline would also split at U+2028, which JSON allows inside a string.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0
  let pending: Uint8Array[] = []
  let length = 0
  const add = (piece: Uint8Array): void => {
    length += piece.length
    if (length <= MAX_LINE_BYTES) pending.push(piece)
    else pending = []
  }
  const take = (): Line => {
    const bytes = length > MAX_LINE_BYTES ? null : Buffer.concat(pending)
    number += 1
    pending = []
    length = 0
    return { number, bytes }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end))
      start = end + 1
      const line = take()
      if (!isBlank(line)) yield line
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  const line = take()
  if (!isBlank(line)) yield line
}

/** @throws InvalidInputError if the line is too long, or no text in UTF-8 */
export function decodeLine({ bytes }: Pick<Line, 'bytes'>): string {
  if (bytes !== null) return decodeText(bytes)
  throw new InvalidInputError('line', `more than ${MAX_LINE_BYTES} bytes`, `at most ${MAX_LINE_BYTES} bytes`)
}

/** Only spaces, tabs and carriage returns. */
const isBlank = ({ bytes }: Line): boolean =>
  bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false
