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

/** The passages that two texts share, in the order of the second. Linear time. */
export function passagesOf(a: Words, b: Words): Passage[] {
  const passages: [Run, ...Run[]][] = []
  for (const run of runsOf(a, b)) {
    const passage = passages.at(-1)
    const before = passage?.at(-1)
    if (passage && before && goesOn(a, b, before, run)) passage.push(run)
    else passages.push([run])
  }
  return passages
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

/** Whether a run goes on from the one before. Where both texts tell of something else between them, such as numbers, it does not. */
function goesOn(a: Words, b: Words, before: Run, run: Run): boolean {
  const fromA = before.inA + before.length
  const fromB = before.inB + before.length
  const gaps = [run.inA - fromA, run.inB - fromB]
  if (gaps.some((gap) => gap < 0 || gap > LONGEST_GAP)) return false
  return !(tells(a, fromA, run.inA) && tells(b, fromB, run.inB))
}

const tells = ({ telling }: Words, from: number, to: number): boolean => telling.subarray(from, to).includes(1)
