import { ACRONYM_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { THING_ACRONYMS } from '../../../languages/en/names/common-words.js'
import { OF_STAFF, STAFF } from '../../../languages/en/names/staff-nouns.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isDecorated, isFree, type NameSearch, nameText } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/**
 * A word in capitals that acts or has staff as an organization does.
 *
 *     NCLAN officials said the UAAR has …
 *     ^^^^^                    ^^^^
 * Never: "IE6 users", "VIP attention", lines in capitals, one letter.
 * Source: general knowledge; the verbs and nouns above.
 */
export const actingAcronym: NameRule = (search, at) => {
  const words = isFree(search, at) ? nameText(search, at, at + 1) : ''
  if (!/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){3,6})$/u.test(words) || THING_ACRONYMS.has(words)) return null
  if (isDecorated(search, at) || isMidRun(search, at)) return null
  return isStaffed(search, at, at + 1)
    ? unknownOrganization(search, at, at + 1, 0.6, 'capitals that act as an organization does')
    : null
}

function isStaffed(search: NameSearch, first: number, end: number): boolean {
  const noun = tokenAt(search.tokens, tokenAt(search.tokens, end).lower === "'s" ? end + 1 : end)
  if (STAFF.has(noun.lower) || (noun.pos === 'VERB' && cuesOf(noun.lower).length > 0)) return true
  return (
    ACRONYM_PREPOSITIONS.has(tokenAt(search.tokens, first - 1).lower) &&
    OF_STAFF.has(tokenAt(search.tokens, first - 2).lower)
  )
}
