import { ATTRIBUTION_PARTS, type AttributionPart, type AttributionSpans } from '../gold/gold.js'
import { type Covered, coveredBy, sharedSize } from './covered-characters.js'

/** Of the characters that either content covers, so much must both cover. */
const LEAST_SHARE = 0.8

/** Indexes of an annotated attribution and of the found one that counts as the same. */
export type LinkedPair = readonly [gold: number, found: number]

/**
 * Pairs annotated and found attributions that agree as a whole: the cues share a character, or neither has one; so do the sources;
 * and the contents are nearly the same. Each annotated one, in order, takes the best that is left.
 */
export function linkedPairs(gold: readonly AttributionSpans[], found: readonly AttributionSpans[]): LinkedPair[] {
  const left = new Map(found.map((attribution, index) => [index, coveredParts(attribution)]))
  const pairs: LinkedPair[] = []
  for (const [goldIndex, attribution] of gold.entries()) {
    const wanted = coveredParts(attribution)
    let best: number | null = null
    let bestShare = 0
    for (const [index, parts] of left) {
      if (!touches(wanted.source, parts.source) || !touches(wanted.cue, parts.cue)) continue
      const share = shareOf(wanted.content, parts.content)
      if (share >= LEAST_SHARE && share > bestShare) {
        best = index
        bestShare = share
      }
    }
    if (best === null) continue
    left.delete(best)
    pairs.push([goldIndex, best])
  }
  return pairs
}

const coveredParts = (attribution: AttributionSpans): Record<AttributionPart, Covered> => {
  const [source, cue, content] = ATTRIBUTION_PARTS.map((role) => coveredBy(attribution[role])) as [
    Covered,
    Covered,
    Covered,
  ]
  return { source, cue, content }
}

/** True where they share a character, and where both are empty. */
const touches = (a: Covered, b: Covered): boolean =>
  a.size === 0 || b.size === 0 ? a.size === b.size : sharedSize(a, b) > 0

/** The characters of both, as a share of the characters of either. */
const shareOf = (a: Covered, b: Covered): number => {
  const shared = sharedSize(a, b)
  const either = a.size + b.size - shared
  return either === 0 ? 0 : shared / either
}
