import type { AttributionSpans, Range } from '../gold/gold.js'
import { type Covered, coveredBy, sharedShare } from './covered-characters.js'

/** The least share of characters in both contents, among those in either, with which a statement counts as found. */
const LEAST_SHARE = 0.5

/** Characters that do not count at the edges of a content. */
const EDGE = ' \t\r\n.,;:!?"\'“”‘’()[]-–—…'

/** Words that do not count at the start of a content. */
const LEADING_WORD = /^(?:that|to)(?![\p{L}\p{N}_])\s*/iu
/** Code points in which a leading word and the white space behind it are looked for. */
const LEADING_LENGTH = 8

/** The indexes of an annotated statement and of the found one that is the same. */
export interface StatementPair {
  readonly gold: number
  readonly found: number
  /** The characters in both contents divided by those in either. */
  readonly share: number
}

/**
 * Pairs annotated and found statements, those with the most alike contents first, each at most once. Their cues share a character,
 * or one of the two has none.
 * @param characters the text's code points
 */
export function statementPairs(
  characters: readonly string[],
  gold: readonly AttributionSpans[],
  found: readonly AttributionSpans[],
): StatementPair[] {
  const parts = ({ cue, content }: AttributionSpans): Parts => ({
    cue,
    content: countedCharacters(characters, content),
  })
  const others = found.map(parts)
  const alike = gold
    .map(parts)
    .flatMap((one, index) => others.map((other, found) => ({ gold: index, found, share: shareOf(one, other) })))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || b.gold - a.gold || b.found - a.found)
  const pairs: StatementPair[] = []
  const [paired, taken] = [new Set<number>(), new Set<number>()]
  for (const pair of alike) {
    if (paired.has(pair.gold) || taken.has(pair.found)) continue
    paired.add(pair.gold)
    taken.add(pair.found)
    pairs.push(pair)
  }
  return pairs
}

interface Parts {
  readonly cue: readonly Range[]
  readonly content: Covered
}

/** How alike the contents are; 0 where the cues are different ones. */
function shareOf(a: Parts, b: Parts): number {
  const overlap = a.cue.some(([start, end]) => b.cue.some(([from, to]) => start < to && from < end))
  return overlap || a.cue.length === 0 || b.cue.length === 0 ? sharedShare(a.content, b.content) : 0
}

/** The characters of a content that count. */
function countedCharacters(characters: readonly string[], content: readonly Range[]): Covered {
  const at = content.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index))
  const counts = (index: number): boolean => !EDGE.includes(characters[index] ?? '')
  const inner = at.slice(Math.max(0, at.findIndex(counts)), at.findLastIndex(counts) + 1)
  const opening = inner.slice(0, LEADING_LENGTH).map((index) => characters[index])
  const leading = LEADING_WORD.exec(opening.join(''))?.[0].length ?? 0
  return coveredBy(inner.slice(leading).map((index) => [index, index + 1]))
}
