import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'

/** Maximum length, in tokens, of a dateline such as "PORT-AU-PRINCE, Haiti, April 12, 2024 (Reuters) -". */
const LONGEST_DATELINE = 18

/**
 * The token after a dateline ("VALLETTA, May 9 (Reuters) - "), or `first` where a paragraph begins with none: names, numbers and
 * brackets up to a dash, a word in capitals or an agency in brackets among them.
 */
export function afterDateline(tokens: readonly Token[], first: number, last: number): number {
  const end = Math.min(last - 1, first + LONGEST_DATELINE)
  let agency = false
  let dated = false
  for (let at = first; at <= end; at++) {
    const token = tokenAt(tokens, at)
    const spaced = tokens[at + 1]?.spaced ?? false
    if (/^(?:-|--|–|—)$/.test(token.lower) && (spaced || token.lower !== '-')) {
      const city = tokenAt(tokens, first).shape === 'upper' && tokenAt(tokens, first).lower.length > 2
      // The text after a dateline begins with a capital, a number or a quotation mark.
      if (
        at === first ||
        tokens[at + 1]?.shape === 'lower' ||
        !(agency || (city && (dated || !dashAfter(tokens, at + 1, last))))
      )
        return first
      return at + 1
    }
    if (token.lower === '(') {
      if (at === first) return first
      agency = true
    }
    if (token.lower === ',') dated = true
    if (token.shape === 'lower' || (token.shape === 'other' && !/^(?:[(),./-]|\d+)$/.test(token.lower))) return first
  }
  return first
}

/** "NATO — an alliance — will": what stands between two dashes is an insertion. */
function dashAfter(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at <= last; at++) {
    const token = tokenAt(tokens, at)
    if (/^(?:--|–|—)$/.test(token.lower) || (token.lower === '-' && token.spaced)) return true
  }
  return false
}
