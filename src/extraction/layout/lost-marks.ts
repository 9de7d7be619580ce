import { INVERTING_VERBS } from '../../languages/en/speech/reporting-verbs.js'
import { partitionPoint } from '../../text/partition-point.js'
import type { Quotation } from '../../text/quotations.js'
import type { SegmentedText } from '../../text/segment-text.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'

/** Most tokens of a name between a comma and its verb: “It is cold, former mayor Jane Doe said. */
const LONGEST_SOURCE = 5

/**
 * The quotations of a text; one that is never closed ends before the words that attribute it, as the closing mark was forgotten
 * there.
 *
 *     “It is cold, said Jane Doe. The mayor …    “It is cold, Doe said.
 *     ^^^^^^^^^^^^^                               ^^^^^^^^^^^^^
 *
 * Not: “I left, he said so, and … (the next paragraph carries the quotation on).
 */
export function withLostMarks({ tokens, quotations }: SegmentedText): readonly Quotation[] {
  return quotations.flatMap((quotation, index) => {
    if (quotation.inner.start === quotation.start && !quotation.continues) return withoutAttribution(tokens, quotation)
    if (quotation.closed || quotations[index + 1]?.continues) return quotation
    const end = attributedAt(tokens, quotation)
    return end === null ? quotation : { ...quotation, end, inner: { start: quotation.inner.start, end } }
  })
}

/** Doe said, it is cold.”: where the opening mark was forgotten, a quotation begins after its attribution, if that can be told. */
function withoutAttribution(tokens: readonly Token[], quotation: Quotation): Quotation[] {
  const first = partitionPoint(tokens, (token) => token.start < quotation.start)
  for (let at = first; tokenAt(tokens, at).start < quotation.end; at++) {
    if (!INVERTING_VERBS.has(tokenAt(tokens, at).lower)) continue
    const next = tokenAt(tokens, at + 2)
    if (!/^[,:]$/.test(tokenAt(tokens, at + 1).lower) || next.start >= quotation.inner.end) return []
    return [{ ...quotation, start: next.start, inner: { start: next.start, end: quotation.inner.end } }]
  }
  return [quotation]
}

/** The end of the comma before an attribution inside a quotation. */
function attributedAt(tokens: readonly Token[], { start, end }: Quotation): number | null {
  for (let at = partitionPoint(tokens, (token) => token.start <= start); tokenAt(tokens, at).start < end; at++) {
    const comma = tokenAt(tokens, at)
    if (comma.lower === ',' && isAttribution(tokens, at + 1)) return comma.end
  }
  return null
}

/** "said Jane", "said the mayor"; "Jane Doe said.", "he said on". */
function isAttribution(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1)
  if (INVERTING_VERBS.has(tokenAt(tokens, at).lower))
    return next.shape === 'capital' || next.pos === 'DET' || next.pos === 'PRON'
  for (let verb = at + 1; verb <= at + LONGEST_SOURCE; verb++) {
    const { lower, pos } = tokenAt(tokens, verb)
    if (INVERTING_VERBS.has(lower)) return /^(?:PUNCT|ADP|NOUN|PROPN)$/.test(tokenAt(tokens, verb + 1).pos)
    if (pos === 'PUNCT' || pos === 'VERB') return false
  }
  return false
}
