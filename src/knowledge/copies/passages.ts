import { SHINGLE, shinglesOf } from './sketch.js'
import type { Words } from './words.js'

/** A run of words that two texts share: where it begins in either, counted in words, and how many words it has. */
export interface Run {
  readonly inA: number
  readonly inB: number
  readonly length: number
}

/** Runs that stand in both texts in the same order, with hardly anything between them. */
export type Passage = readonly [Run, ...Run[]]

/** Places at which the first text has a shingle that are tried: it may repeat itself. */
const MOST_PLACES = 8

/** Words between two runs of a passage, in either text: what editors put in, leave out or change within a sentence. */
export const LONGEST_GAP = 4

/** Words between two runs where both texts name the same names, numbers and quotations there: a clause in other words. */
const LONGEST_REPHRASED = 12

/** Words between two runs, in either text: the longest that editors change within a story. More is a paragraph of one text's own. */
export const LONGEST_CHANGE = 30

/** What two texts share. */
export interface Passages {
  /** In the order of the second text. */
  readonly passages: readonly Passage[]
  /** How often, between two runs, both tell of something else: another name, number or quotation. */
  readonly contradictions: number
}

/** The passages that two texts share. Linear time. */
export function passagesOf(a: Words, b: Words): Passages {
  const passages: [Run, ...Run[]][] = []
  let contradictions = 0
  for (const run of runsOf(a, b)) {
    const passage = passages.at(-1)
    const between = passage ? gapBetween(a, b, passage.at(-1) as Run, run) : 'LONG'
    if (between === 'CONTRADICTORY') contradictions++
    if (passage && between === 'SHORT') passage.push(...wordsBetween(a, b, passage.at(-1) as Run, run), run)
    else passages.push([run])
  }
  return { passages, contradictions }
}

/** The runs of SHINGLE words or more that two texts share, in the order of the second: at each place the longest. */
function runsOf(a: Words, b: Words): Run[] {
  const { lastAt, before } = placesOf(shinglesOf(a))
  const shingles = shinglesOf(b)
  const runs: Run[] = []
  for (let at = 0; at < shingles.length; ) {
    let longest: Run | undefined
    let place = lastAt.get(shingles[at] as number) ?? -1
    for (let tried = 0; place >= 0 && tried < MOST_PLACES; tried++) {
      const length = commonLength(a, place, b, at)
      if (length >= Math.max(SHINGLE, longest?.length ?? 0)) longest = { inA: place, inB: at, length }
      place = before[place] as number
    }
    if (longest) runs.push(longest)
    at += longest?.length ?? 1
  }
  return runs
}

/** Where each shingle stands: its last place, and for each place the one before with the same shingle, or -1. */
function placesOf(shingles: Int32Array): { readonly lastAt: ReadonlyMap<number, number>; readonly before: Int32Array } {
  const lastAt = new Map<number, number>()
  const before = shingles.map((shingle, at) => {
    const place = lastAt.get(shingle) ?? -1
    lastAt.set(shingle, at)
    return place
  })
  return { lastAt, before }
}

function commonLength(a: Words, inA: number, b: Words, inB: number): number {
  const most = Math.min(a.hashes.length - inA, b.hashes.length - inB)
  let length = 0
  while (length < most && a.hashes[inA + length] === b.hashes[inB + length]) length++
  return length
}

/** What stands between two runs: little enough that the second goes on from the first, too much, or what tells of something else. */
function gapBetween(a: Words, b: Words, before: Run, run: Run): 'SHORT' | 'LONG' | 'CONTRADICTORY' {
  const fromA = before.inA + before.length
  const fromB = before.inB + before.length
  const gaps = [run.inA - fromA, run.inB - fromB]
  if (gaps.some((gap) => gap < 0 || gap > LONGEST_CHANGE)) return 'LONG'
  const [toldA, toldB] = [told(a, fromA, run.inA), told(b, fromB, run.inB)]
  if (toldA !== toldB && toldA !== '' && toldB !== '') return 'CONTRADICTORY'
  const longest = toldA === toldB ? LONGEST_REPHRASED : LONGEST_GAP
  return gaps.some((gap) => gap > longest) ? 'LONG' : 'SHORT'
}

/** The words that stand in both texts between two runs, in the same order, each as a run. */
function wordsBetween(a: Words, b: Words, before: Run, run: Run): Run[] {
  const words: Run[] = []
  let inB = before.inB + before.length
  for (let inA = before.inA + before.length; inA < run.inA; inA++) {
    const place = b.hashes.subarray(inB, run.inB).indexOf(a.hashes[inA] as number)
    if (place < 0) continue
    words.push({ inA, inB: inB + place, length: 1 })
    inB += place + 1
  }
  return words
}

/** The names, numbers and quotations in a stretch of a text, in their order. */
const told = ({ hashes, telling }: Words, from: number, to: number): string =>
  hashes
    .subarray(from, to)
    .filter((_, at) => telling[from + at] === 1)
    .join(' ')
