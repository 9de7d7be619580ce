import { InvalidInputError } from './invalid-input.js'

/** Larger files, in bytes, are not read whole: an article in them would be too long anyway. JSON lines and CSV may be larger. */
export const MAX_FILE_BYTES = 20_000_000
export const AT_MOST = `at most ${MAX_FILE_BYTES} bytes`

/** @throws InvalidInputError if a file is longer */
export async function readWhole(chunks: AsyncIterable<Uint8Array>, accepted = AT_MOST): Promise<Uint8Array> {
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
