import type { SegmentedText } from '../../text/segment-text.js'
import { tokenAt } from '../../text/token-at.js'
import type { Token } from '../../text/tokens.js'

/** Maximum number of tokens after which a quotation left open at the end of its paragraph may still close. */
const REACH = 600
const DOUBLE_MARK = /^["“”„«»]$/

/**
 * Per token: the index of the quotation that contains it, or -1. If a quotation is left open at the end of its paragraph and a later
 * paragraph has an unmatched closing mark, all text between belongs to it: some sites print each sentence as a paragraph. Linear time.
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

/** The index of an unmatched closing mark before the next quotation; `at` itself if there is none. */
function strayClose(tokens: readonly Token[], at: number, next: number): number {
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokenAt(tokens, i)
    if (token.start >= next) return at
    if (DOUBLE_MARK.test(token.lower) && !token.spaced) return i
  }
  return at
}
