import type { Words } from './words.js'

/** Words of a shingle: fewer are stock phrases, more are broken by each change. */
export const SHINGLE = 5

/**
 * Shingles of which one is sampled, at least. Texts that share a run of SHINGLE + WINDOW - 1 = 12 words, wherever, are sampled at
 * the same place in it.
 */
const WINDOW = 8

/** The hash of the shingle that begins at each word. */
export function shinglesOf({ hashes }: Words): Int32Array {
  const shingles = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1))
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0
    for (let word = at; word < at + SHINGLE; word++)
      hash = Math.imul(hash ^ (hashes[word] as number), 0x5bd1e995) + word - at
    shingles[at] = scattered(hash)
  }
  return shingles
}

/**
 * The sketch of a text: of every WINDOW shingles the least one, each once, in ascending order (winnowing; Schleimer, Wilkerson and
 * Aiken 2003). It depends on the text alone; two in nine shingles are in it.
 */
export function sketchOf(words: Words): number[] {
  const shingles = shinglesOf(words)
  const sampled = new Set<number>()
  let least = -1
  for (let end = Math.min(WINDOW, shingles.length); end > 0 && end <= shingles.length; end++) {
    const start = Math.max(0, end - WINDOW)
    if (least >= start) {
      if (isLess(shingles, end - 1, least)) least = end - 1
    } else {
      least = start
      for (let at = start + 1; at < end; at++) if (isLess(shingles, at, least)) least = at
    }
    sampled.add(shingles[least] as number)
  }
  return [...sampled].sort((a, b) => a - b)
}

/** Of equal ones the last counts, so that a repetition is sampled less often. */
const isLess = (shingles: Int32Array, at: number, than: number): boolean =>
  (shingles[at] as number) <= (shingles[than] as number)

/** Spreads a hash over all 32 bits (the last step of MurmurHash3). */
function scattered(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
