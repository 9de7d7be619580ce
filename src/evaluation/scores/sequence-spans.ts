import { ATTRIBUTION_PARTS, type AttributionPart, type AttributionSpans, type Range } from '../gold/gold.js'

/** Ranges of tokens within one sequence; may contain duplicates. */
export type TokenSpans = Readonly<Record<AttributionPart, readonly Range[]>>

/** The spans of BIO labels: a "B-" and the following "I-" of the same role. An "I-" without a "B-" is ignored. */
export function labelledSpans(labels: readonly string[]): TokenSpans {
  const spans = noSpans()
  for (const role of ATTRIBUTION_PARTS) {
    for (let start = labels.indexOf(`B-${role}`); start !== -1; start = labels.indexOf(`B-${role}`, start + 1)) {
      let end = start + 1
      while (labels[end] === `I-${role}`) end += 1
      spans[role].push([start, end])
    }
  }
  return spans
}

/** The found spans as ranges of tokens: the tokens wholly inside a span or, if there are none, those that it touches. */
export function foundSpans(tokens: readonly Range[], found: readonly AttributionSpans[]): TokenSpans {
  const spans = noSpans()
  for (const attribution of found) {
    for (const role of ATTRIBUTION_PARTS) {
      for (const [start, end] of attribution[role]) {
        const span =
          reach(tokens, (token) => token[0] >= start && token[1] <= end) ??
          reach(tokens, (token) => token[0] < end && token[1] > start)
        if (span) spans[role].push(span)
      }
    }
  }
  return spans
}

/** The range from the first to the last token that fits. */
function reach(tokens: readonly Range[], fits: (token: Range) => boolean): Range | null {
  const first = tokens.findIndex(fits)
  return first === -1 ? null : [first, tokens.findLastIndex(fits) + 1]
}

const noSpans = (): Record<AttributionPart, Range[]> => ({ source: [], cue: [], content: [] })
