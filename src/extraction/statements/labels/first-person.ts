import { FIRST_PERSON_WORDS } from '../../../languages/en/grammar/pronouns.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Document } from '../document.js'

/** True where somebody speaks of themselves outside quotations: "I", "we", "our"; "US" in capitals is a country. */
export function speaksOfSelf({ reading }: Document, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) {
    const { lower, shape } = tokenAt(reading.tokens, at)
    if (reading.quotationOf[at] !== -1 || !FIRST_PERSON_WORDS.has(lower)) continue
    if (lower !== 'us' || shape !== 'upper') return true
  }
  return false
}
