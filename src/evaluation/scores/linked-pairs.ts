import { ATTRIBUTION_PARTS, type AttributionPart, type AttributionSpans } from '../gold/gold.js'
import { type Covered, coveredBy, sharedShare, sharedSize } from './covered-characters.js'

/** The least share of characters covered by both contents, among those covered by either. */
const LEAST_SHARE = 0.8

/** The indexes of an annotated attribution and of the found one that matches it. */
export type LinkedPair = readonly [gold: number, found: number]

/**
 * Pairs annotated and found attributions that match as a whole: their cues share a character or are both missing, likewise
 * their sources, and their contents are nearly the same. Each annotated one, in order, gets the best one left.
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
      const share = sharedShare(wanted.content, parts.content)
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

/** Whether they share a character or are both empty. */
const touches = (a: Covered, b: Covered): boolean =>
  a.size === 0 || b.size === 0 ? a.size === b.size : sharedSize(a, b) > 0
