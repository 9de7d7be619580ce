import { DEFINITE_DETERMINERS } from '../../../languages/en/grammar/determiners.js'
import { GROUP_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { DEPARTMENT_NOUNS, PARTISAN_WORDS } from '../../../languages/en/names/name-parts.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, nameText } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import { organizationOfNoun } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words before the noun. */
const MOST_WORDS = 5

/**
 * A department of a government by its field, where the noun has no capital.
 *
 *     The Maltese Harbours ministry denied it, and so did the Roads department.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^
 * Never: "the Maltese ministry", "Special committee", "the Republican committee".
 * Source: the style of agencies that print only the field with a capital (Agence France-Presse).
 */
export const departmentOfField: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at]) || isMidRun(search, at) || isDecorated(search, at)) return null
  const country = COUNTRY_PHRASES.longestAt(tokens, at, at + MOST_WORDS, ({ form }) => form !== 'CAPITAL')
  if (country === null && !DEFINITE_DETERMINERS.has(tokenAt(tokens, at - 1).lower)) return null
  const field = country?.end ?? at
  let noun = field
  while (noun < at + MOST_WORDS && isFree(search, noun) && isCapital(tokens[noun])) noun++
  const { lower, shape } = tokenAt(tokens, noun)
  if (noun === field || shape !== 'lower' || !DEPARTMENT_NOUNS.has(lower)) return null
  const first = tokenAt(tokens, field).lower
  if (GROUP_WORDS.has(first) || PARTISAN_WORDS.has(first)) return null
  return organizationOfNoun(at, noun + 1, nameText(search, at, noun + 1), country?.entry.code ?? null, lower)
}
