import { UNIT_NOUNS, UNIT_NUMBER } from '../../../languages/en/names/name-parts.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isFree, nameText } from '../name-search.js'
import { organizationOfNoun } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words after the number. */
const MOST_WORDS = 5

/**
 * A unit of an army by its number.
 *
 *     soldiers of the 77th Harbour Artillery Regiment and the 2nd Fleet
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^
 * Never: "the 2nd Street", "the 2nd fleet", the commander's title ("3rd Wing | Commander Jane Doe").
 * Source: the usual designations of units (Jane's style).
 */
export const numberedUnit: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !UNIT_NUMBER.test(tokenAt(tokens, at).lower)) return null
  let end = at
  for (let i = at + 1; i <= at + MOST_WORDS && isFree(search, i) && isCapital(tokens[i]); i++)
    if (UNIT_NOUNS.has(tokenAt(tokens, i).lower)) end = i + 1
  if (end === at) return null
  return organizationOfNoun(at, end, nameText(search, at, end), null, tokenAt(tokens, end - 1).lower)
}
