import { CALENDAR_WORDS, GROUP_WORDS, OPENING_WORDS } from '../../../languages/en/names/common-words.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, sentenceEnd } from '../name-search.js'

/** Maximum number of words of a name. */
const MOST_WORDS = 5

/** The end of the run of capitals from `at` that may be a name; `at` itself if none starts there. */
export function nameEnd(search: NameSearch, at: number): number {
  const token = search.tokens[at]
  if (!isFree(search, at) || !isCapital(token) || token === undefined || isDecorated(search, at)) return at
  if (OPENING_WORDS.has(token.lower) || CALENDAR_WORDS.has(token.lower) || GIVEN_NAMES.has(token.lower)) return at
  if (GROUP_WORDS.has(token.lower)) return at
  if (/^(?:DET|PRON|AUX|ADP|SCONJ|CCONJ)$/.test(token.pos) || isMidRun(search, at)) return at
  if (TITLES.longestAt(search.tokens, at, at + 3, () => true) !== null) return at
  const limit = sentenceEnd(search, at)
  let end = at + 1
  for (let words = 1; end < limit && isFree(search, end); ) {
    const next = tokenAt(search.tokens, end)
    if (next.lower === '-' && !next.spaced && isCapital(search.tokens[end + 1])) end += 2
    else if (isCapital(next) && words < MOST_WORDS && !CALENDAR_WORDS.has(next.lower)) {
      if (TITLES.longestAt(search.tokens, end, end + 3, () => true) !== null) break
      end++
      words++
    } else break
  }
  return end
}

/** True inside a run of capitals. A name starts only at the first one, or after a word that is capitalized as the sentence's first ("Then Acme"). */
export function isMidRun(search: NameSearch, at: number): boolean {
  const before = search.tokens[at - 1]
  if (before === undefined || search.sentenceOf[at - 1] !== search.sentenceOf[at]) return false
  if (before.lower === '-') return search.tokens[at]?.spaced === false
  return isCapital(before) && isFree(search, at - 1) && !OPENING_WORDS.has(before.lower)
}
