import type { SegmentedText } from '../../text/segment-text.js'
import { tokenAt } from '../../text/token-at.js'
import type { Token } from '../../text/tokens.js'

/** Tokens within which a quotation that its paragraph leaves open may close. */
const REACH = 600
const DOUBLE_MARK = /^["“”„«»]$/

/**
 * Per token: the index of the quotation that it stands in, or -1. A quotation that its paragraph leaves open and that a stray
 * closing mark ends in a later one holds everything between: some sites print one sentence a paragraph. Linear time.
 */
export function quotationsByToken({ tokens, quotations }: SegmentedText): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  let at = 0
  quotations.forEach(({ inner, closed }, index) => {
    while (tokenAt(tokens, at).start < inner.start) at++
    for (; tokenAt(tokens, at).start < inner.end; at++) found[at] = index
    if (closed) return
    const end = strayClose(tokens, at, quotations[index + 1]?.start ?? Number.POSITIVE_INFINITY)
    if (end > at) found.fill(index, at, end)
  })
  return found
}

/** The index of the closing mark before the next quotation; `at` itself where there is none. */
function strayClose(tokens: readonly Token[], at: number, next: number): number {
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokenAt(tokens, i)
    if (token.start >= next) return at
    if (DOUBLE_MARK.test(token.lower) && !token.spaced) return i
  }
  return at
}
