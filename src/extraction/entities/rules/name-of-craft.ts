import { SHIP_PREFIXES, STORM_NOUNS, THING_WORDS } from '../../../languages/en/names/common-words.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { ORGANIZATION_NOUNS } from '../../../languages/en/names/organizations.js'
import { PLACE_NOUNS } from '../../../languages/en/names/places.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { A_CRAFT, nobody } from '../find.js'
import { isCapital, isFree, type NameSearch, nameText } from '../name-search.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words of a ship's name. */
const LONGEST_NAME = 3

/**
 * Ships and storms, which are called as people are.
 *
 *     The HMS Jane Doe rode out Hurricane Moxon.
 *         ^^^^^^^^^^^^          ^^^^^^^^^^^^^^^
 * Never: "the MV company", "the hurricane".
 * Source: src/languages/en/names/common-words.ts.
 */
export const nameOfCraft: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at]) || !isCapital(tokens[at + 1])) return null
  if (STORM_NOUNS.has(tokenAt(tokens, at).lower))
    return isCommon(tokenAt(tokens, at + 1).lower) ? null : nobody(at, at + 2, A_CRAFT)
  return SHIP_PREFIXES.has(nameText(search, at, at + 1)) ? nobody(at, shipEnd(search, at + 1), A_CRAFT) : null
}

/** "Hurricane [Center]": the name of what deals with storms goes on. */
const isCommon = (word: string): boolean =>
  ORGANIZATION_NOUNS.has(word) || PLACE_NOUNS.has(word) || (THING_WORDS.has(word) && !GIVEN_NAMES.has(word))

function shipEnd(search: NameSearch, at: number): number {
  let end = at + 1
  while (end < at + LONGEST_NAME && isFree(search, end) && isCapital(search.tokens[end])) end++
  return end
}
