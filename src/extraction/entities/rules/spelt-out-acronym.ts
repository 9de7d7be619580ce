import {
  EXPANDED_THINGS,
  OPENING_WORDS,
  THING_ACRONYMS,
  THING_WORDS,
} from '../../../languages/en/names/common-words.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { ORGANIZATION_PARTICLES } from '../../../languages/en/names/name-parts.js'
import { ORGANIZATION_NOUNS } from '../../../languages/en/names/organizations.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, nameText, sentenceEnd } from '../name-search.js'
import { isAcronym, spells } from '../names/acronyms.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of tokens of the name. */
const MOST_TOKENS = 12

/**
 * Capitalised words whose initials stand in brackets after them.
 *
 *     Ferries for Lomas (FfL) said that the Clean Harbour Now (CHN) …
 *     ^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^
 * Never: laws, illnesses and machines ("Fair Play Act (FPA)"), people, brackets with anything else.
 * Source: Schwartz and Hearst 2003, which finds the words of which an abbreviation is made.
 */
export const speltOutAcronym: NameRule = (search, at) => {
  const first = search.tokens[at]
  if (!isFree(search, at) || !isCapital(first) || first === undefined || isDecorated(search, at)) return null
  if (GIVEN_NAMES.has(first.lower) || OPENING_WORDS.has(first.lower)) return null
  const end = runEnd(search, at)
  if (end < at + 2 || search.tokens[end]?.lower !== '(' || search.tokens[end + 2]?.lower !== ')') return null
  const acronym = nameText(search, end + 1, end + 2)
  if (!isAcronym(acronym) || THING_ACRONYMS.has(acronym) || !spells(acronym, nameText(search, at, end))) return null
  const last = tokenAt(search.tokens, end - 1).lower
  if (EXPANDED_THINGS.has(last) || (THING_WORDS.has(last) && !ORGANIZATION_NOUNS.has(last))) return null
  return unknownOrganization(search, at, end, 0.8, `“${acronym}” stands for it`)
}

/** The end of the capitals from `at`, with small words and marks between them. */
function runEnd(search: NameSearch, at: number): number {
  const limit = Math.min(sentenceEnd(search, at), at + MOST_TOKENS)
  let end = at
  for (let i = at; i < limit && isFree(search, i); i++) {
    const token = tokenAt(search.tokens, i)
    if (isCapital(token)) end = i + 1
    else if (!ORGANIZATION_PARTICLES.has(token.lower) && !/^(?:the|in|&|-|'s|')$/.test(token.lower)) break
  }
  return end
}
