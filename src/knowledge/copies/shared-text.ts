import type { Span } from '../../text/span.js'
import { LONGEST_CHANGE, LONGEST_GAP, type Passage, type Passages, passagesOf, type Run } from './passages.js'
import type { Words } from './words.js'

/** What one of two texts shares with the other. */
export interface SharedPart {
  /** How many of its words it shares: above 0, to 1. */
  readonly share: number
  /** Where they stand in it. */
  readonly spans: readonly Span[]
}

/** In words, a quotation counted as one. Shorter passages are a standing sentence, a stock phrase or chance. */
const SHORTEST_PASSAGE = 24

/** The least share of one of the texts that makes it a copy, where the other was visibly cut, or something put into it. */
const LEAST_EDITED = 0.5

/** The least share that makes a copy whatever stands around it. Texts on one subject share up to a half as their background. */
const LEAST_WHOLE = 0.55

/**
 * What two texts share, if one of them carries the other, whole or in part; null if they are independent. The order of two texts that
 * repeat themselves may count in how their words are matched: callers keep to one.
 */
export function sharedText(a: Words, b: Words): readonly [SharedPart, SharedPart] | null {
  const found = passagesOf(a, b)
  if (isFormFilledInAgain(found)) return null
  const isReworked = isInterwoven(a, found.passages, inA, inB) || isInterwoven(b, found.passages, inB, inA)
  const passages = isReworked ? found.passages : withoutStockPhrases(a, b, found.passages)
  const [coveredA, coveredB] = [covered(a, passages, inA), covered(b, passages, inB)]
  const edited = blocksOf(passages)
    .filter((block) => isEdited(block, coveredA, coveredB))
    .flat()
  const share = (of: readonly Passage[]): number =>
    Math.max(shareOf(a, covered(a, of, inA)), shareOf(b, covered(b, of, inB)))
  if (share(edited) < LEAST_EDITED && share(passages) < (isReworked ? LEAST_EDITED : LEAST_WHOLE)) return null
  return [
    { share: shareOf(a, coveredA), spans: spansOf(a, passages, inA) },
    { share: shareOf(b, coveredB), spans: spansOf(b, passages, inB) },
  ]
}

/** Shared words for each name, number or quotation in place of another one: a report of results or a warning of weather has fewer. */
const WORDS_TO_CONTRADICTION = 30

const isFormFilledInAgain = ({ passages, contradictions }: Passages): boolean =>
  contradictions * WORDS_TO_CONTRADICTION > passages.reduce((sum, passage) => sum + lengthOf(passage), 0)

type Place = (run: Run) => number
const inA: Place = (run) => run.inA
const inB: Place = (run) => run.inB

/** In words. What runs of stock phrases hold together in a shorter text may be chance. */
const SHORTEST_INTERWOVEN = 75

/** Of the runs of an interwoven text, those that may stand in another order: phrases that a story has twice. */
const MOST_OUT_OF_ORDER = 1 / 10

/**
 * Whether a text has no paragraph of its own: shared runs, however short, stand all over it, and in the other's order, as if it was
 * changed line by line.
 */
function isInterwoven({ hashes }: Words, passages: readonly Passage[], place: Place, inOther: Place): boolean {
  if (hashes.length < SHORTEST_INTERWOVEN) return false
  const runs = passages.flat().sort((one, other) => place(one) - place(other))
  const starts = [...runs.map(place), hashes.length]
  const ends = [0, ...runs.map((run) => endOf(run, place))]
  const outOfOrder = runs.filter((run, at) => at > 0 && inOther(run) < inOther(runs[at - 1] as Run))
  return (
    outOfOrder.length <= runs.length * MOST_OUT_OF_ORDER &&
    starts.every((start, at) => start - (ends[at] as number) <= LONGEST_CHANGE)
  )
}

/** The passages that are long enough, and the short ones that adjoin them in one of the texts, such as before a paragraph put in. */
function withoutStockPhrases(a: Words, b: Words, passages: readonly Passage[]): readonly Passage[] {
  const long = passages.filter((passage) => lengthOf(passage) >= SHORTEST_PASSAGE)
  const [longA, longB] = [covered(a, long, inA), covered(b, long, inB)]
  const isFree = (passage: Passage, words: Uint8Array, place: Place, around: number): boolean => {
    const start = Math.max(0, place(firstOf(passage)) - around)
    return !words.subarray(start, endOf(lastOf(passage), place) + around).includes(1)
  }
  return passages.filter(
    (passage) =>
      lengthOf(passage) >= SHORTEST_PASSAGE ||
      // A repetition of words that stand in a long one is none of these.
      (isFree(passage, longA, inA, 0) &&
        isFree(passage, longB, inB, 0) &&
        !(isFree(passage, longA, inA, LONGEST_GAP) && isFree(passage, longB, inB, LONGEST_GAP))),
  )
}

const lengthOf = (passage: Passage): number => passage.reduce((sum, { length }) => sum + length, 0)

const firstOf = (passage: Passage): Run => passage[0]
const lastOf = (passage: Passage): Run => passage.at(-1) as Run
const endOf = (run: Run, place: Place): number => place(run) + run.length

/** A word → 1 where it stands in one of the passages. */
function covered({ hashes }: Words, passages: readonly Passage[], place: Place): Uint8Array {
  const words = new Uint8Array(hashes.length)
  for (const run of passages.flat()) words.fill(1, place(run), endOf(run, place))
  return words
}

function shareOf({ weights }: Words, words: Uint8Array): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return all === 0 ? 0 : weights.reduce((sum, weight, at) => sum + weight * (words[at] as number), 0) / all
}

const spansOf = ({ starts, ends }: Words, passages: readonly Passage[], place: Place): Span[] =>
  passages.map((passage) => ({
    start: starts[place(firstOf(passage))] as number,
    end: ends[endOf(lastOf(passage), place) - 1] as number,
  }))

/** Passages in the same order in both texts, with changes of LONGEST_CHANGE words at most between them. */
type Block = [Passage, ...Passage[]]

function blocksOf(passages: readonly Passage[]): Block[] {
  const blocks: Block[] = []
  for (const passage of passages) {
    const block = blocks.at(-1)
    const before = block && lastOf(block.at(-1) as Passage)
    const isNext = (place: Place): boolean => {
      const gap = before ? place(firstOf(passage)) - endOf(before, place) : -1
      return gap >= 0 && gap <= LONGEST_CHANGE
    }
    if (block && isNext(inA) && isNext(inB)) block.push(passage)
    else blocks.push([passage])
  }
  return blocks
}

/**
 * Whether one of the texts goes on before or after a block where the other does not: it was cut there, or something was put in. Where
 * both go on, each in its own words, or both end, the block may be a standing text.
 */
function isEdited(block: Block, coveredA: Uint8Array, coveredB: Uint8Array): boolean {
  const first = firstOf(block[0])
  const last = lastOf(block.at(-1) as Passage)
  return (
    goesOn(coveredA, first.inA - 1, -1) !== goesOn(coveredB, first.inB - 1, -1) ||
    goesOn(coveredA, endOf(last, inA), 1) !== goesOn(coveredB, endOf(last, inB), 1)
  )
}

/** Whether more than LONGEST_CHANGE words of a text's own stand from a word on. @param step 1 or -1: forwards or backwards */
function goesOn(words: Uint8Array, from: number, step: 1 | -1): boolean {
  let own = 0
  while (own <= LONGEST_CHANGE && words[from + own * step] === 0) own++
  return own > LONGEST_CHANGE
}
