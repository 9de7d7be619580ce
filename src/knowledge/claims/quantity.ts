import { APPROXIMATE, HIGHEST, LOWER_BOUNDS, LOWEST, UPPER_BOUNDS } from '../../languages/en/claims/quantities.js'
import type { Word } from '../utterances/words.js'

/** What a number may be: from and to, both included. */
export interface Quantity {
  readonly from: number
  readonly to: number
}

/** How far a number may be off that is said to be about so much, as a share of it. Chosen: “nearly 5,000” for 4,900, not for 4,000. */
const ABOUT = 0.1

/** What is more than a number begins so far above it, as a share of it: nobody counts so finely. */
const NEXT = 1e-9

/** A number with the words before it that make it a bound, and how many words these are. */
export interface Read {
  readonly quantity: Quantity
  /** Words before the number that belong to it. */
  readonly before: number
  /** Words from the number on: three for “20 and 25” behind “between”. */
  readonly length: number
}

/** Reads the number at a place. */
export function quantityAt(words: readonly Word[], at: number): Read {
  const number = Number(words[at]?.stem)
  const upper = words[at + 2]
  const joint = words[at + 1]?.stem
  if (upper?.kind === 'NUMBER' && (joint === 'to' || (joint === 'and' && words[at - 1]?.stem === 'between'))) {
    const before = words[at - 1]?.stem === 'between' || words[at - 1]?.stem === 'from' ? 1 : 0
    return { quantity: { from: number, to: Number(upper.stem) }, before, length: 3 }
  }
  for (const [phrases, quantity] of boundsOf(number)) {
    const phrase = phrases.find((each) => each.every((stem, place) => words[at - each.length + place]?.word === stem))
    if (phrase) return { quantity, before: phrase.length, length: 1 }
  }
  return { quantity: { from: number, to: number }, before: 0, length: 1 }
}

/** The longer phrases first: “no more than” is no “more than”. */
const boundsOf = (number: number): readonly (readonly [readonly (readonly string[])[], Quantity])[] => [
  [HIGHEST, { from: 0, to: number }],
  [LOWEST, { from: number, to: Number.POSITIVE_INFINITY }],
  [LOWER_BOUNDS, { from: number * (1 + NEXT), to: Number.POSITIVE_INFINITY }],
  [UPPER_BOUNDS, { from: 0, to: number * (1 - NEXT) }],
  [APPROXIMATE, { from: number * (1 - ABOUT), to: number * (1 + ABOUT) }],
]

/** Whether whatever is the one is the other. */
export const isWithin = (one: Quantity, other: Quantity): boolean => other.from <= one.from && one.to <= other.to
