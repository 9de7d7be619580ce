import { CALENDAR_WORDS, OPENING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { ARTICLES_OF_PLACES, OPENING_PLACE_WORDS, PLACE_NOUNS } from '../../../languages/en/names/places.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { A_PLACE, nobody } from '../find.js'
import { isCapital, isFree, sentenceEnd } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import type { NameRule } from '../rule.js'

/** Maximum number of tokens of a place's name. */
const MOST_TOKENS = 8

/**
 * Capitalised words that end in a noun of places.
 *
 *     Sweden played at the Valley Road Stadium, near Lake Balaton.
 *                          ^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^
 * Never: "the stadium", a bare "City", "Hall" after a given name.
 * Source: src/languages/en/names/places.ts, PLACE_NOUNS.
 */
export const placeByNoun: NameRule = (search, at) => {
  const first = search.tokens[at]
  if (!isFree(search, at) || !isCapital(first) || first === undefined || OPENING_WORDS.has(first.lower)) return null
  if (CALENDAR_WORDS.has(first.lower) || TITLES.longestAt(search.tokens, at, at + 2, () => true)) return null
  if (search.titleCase[search.sentenceOf[at] ?? -1]) return null
  // "Downing Street" is a government.
  if (COUNTRY_PHRASES.longestAt(search.tokens, at, at + 4, ({ form }) => form === 'GOVERNMENT') !== null) return null
  const limit = Math.min(sentenceEnd(search, at), at + MOST_TOKENS)
  let end = at
  for (let i = at; i < limit && isFree(search, i); i++) {
    const token = tokenAt(search.tokens, i)
    if (token.lower === '-' && !token.spaced) continue
    if (!isCapital(token)) break
    if (i > at && PLACE_NOUNS.has(token.lower)) end = i + 1
  }
  // "Ana Los Robles": in the middle of a name "Los" opens no place.
  const inName = ARTICLES_OF_PLACES.has(first.lower) && isMidRun(search, at)
  if (OPENING_PLACE_WORDS.has(first.lower) && isCapital(search.tokens[at + 1]) && !inName) end = Math.max(end, at + 2)
  return end > at ? nobody(at, end, A_PLACE) : null
}
