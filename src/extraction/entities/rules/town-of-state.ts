import { PLACE_PHRASES, US_STATE_NAMES } from '../../../languages/en/names/places.js'
import { nobody } from '../find.js'
import { isCapital, isFree } from '../name-search.js'
import type { NameRule } from '../rule.js'

/**
 * A town before its state or country: "Salem, Oregon".
 *
 *     The baker from Salem, Oregon, was praised.
 *                    ^^^^^
 * Never: "Smith, Georgia said".
 * Source: AP style book, "datelines".
 */
export const townOfState: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at]) || tokens[at - 1]?.pos !== 'ADP') return null
  let end = at + 1
  while (end < at + 3 && isCapital(tokens[end]) && isFree(search, end)) end++
  if (tokens[end]?.lower !== ',' || !isCapital(tokens[end + 1])) return null
  const state = PLACE_PHRASES.longestAt(
    tokens,
    end + 1,
    end + 4,
    (phrase) => US_STATE_NAMES.has(phrase.toLowerCase()) || phrase.endsWith('.'),
  )
  return state === null ? null : nobody(at, end, 'a town')
}
