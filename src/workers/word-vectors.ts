import { readFile } from 'node:fs/promises'
import type { Column } from '../extraction/reader/token-features.js'
import type { TokenRange } from '../text/tokens/token-range.js'

/** Vectors of the words that news uses, a byte a dimension. */
export interface WordVectors {
  readonly dimensions: number
  /** The words, in lower case, with their rows. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** The vectors of a window's tokens, one after another. @param words the column of words: 2 + the row; 0 and 1 have no vector */
  readonly rows: (words: Column, window: TokenRange) => Float32Array
}

const DIMENSIONS = 100
/** Each row begins with its scale, a 32-bit float. */
const ROW_BYTES = 4 + DIMENSIONS

/** Reads words.txt and vectors.bin, which training/vectors.js writes. */
export async function openWordVectors(folder: URL): Promise<WordVectors> {
  const [words, bytes] = await Promise.all([
    readFile(new URL('words.txt', folder), 'utf8'),
    readFile(new URL('vectors.bin', folder)),
  ])
  const vocabulary = new Map(
    words
      .trimEnd()
      .split('\n')
      .map((word, row) => [word, row]),
  )
  // Plain views: a buffer's own methods check each byte that they read.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows = (column: Column, { first, last }: TokenRange): Float32Array => {
    const found = new Float32Array((last - first + 1) * DIMENSIONS)
    for (let at = first; at <= last; at++) {
      const row = (column[at] ?? 0) - 2
      if (row < 0) continue
      const start = row * ROW_BYTES
      const scale = view.getFloat32(start, true)
      const from = start + ROW_BYTES - DIMENSIONS
      const to = (at - first) * DIMENSIONS
      for (let i = 0; i < DIMENSIONS; i++) found[to + i] = (signed[from + i] ?? 0) * scale
    }
    return found
  }
  return { dimensions: DIMENSIONS, vocabulary, rows }
}
