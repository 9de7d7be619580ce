export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array
}

const NEWLINE = 0x0a

/**
 * Splits a stream of bytes at newlines, with one line in memory at a time; blank lines are skipped but counted. Node's
 * readline would also split at U+2028, which JSON allows inside a string.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0
  let pending: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      number += 1
      const bytes = Buffer.concat([...pending, chunk.subarray(start, end)])
      pending = []
      start = end + 1
      if (!isBlank(bytes)) yield { number, bytes }
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  const bytes = Buffer.concat(pending)
  if (!isBlank(bytes)) yield { number: number + 1, bytes }
}

/** Only spaces, tabs and carriage returns. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
