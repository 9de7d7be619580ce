import { CALENDAR_WORDS } from '../../../languages/en/names/common-words.js'
import { tokenAt } from '../../../text/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch } from '../name-search.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words of the name before "campaign". */
const MOST_WORDS = 3

/**
 * A campaign by the name of its candidate or cause, where it acts.
 *
 *     The Quimble campaign said that …; a statement of the Vote Green campaign's
 *         ^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^^^^^
 * Never: "the Quimble campaign trail", "a Russian campaign", "during the campaign".
 * Source: general knowledge.
 */
export const campaign: NameRule = (search, at) => {
  if (search.tokens[at - 1]?.lower !== 'the' || !isFree(search, at) || isDecorated(search, at)) return null
  let end = at
  while (
    end < at + MOST_WORDS &&
    isCapital(search.tokens[end]) &&
    isFree(search, end) &&
    !CALENDAR_WORDS.has(tokenAt(search.tokens, end).lower)
  )
    end++
  if (end === at || search.tokens[end]?.lower !== 'campaign' || !acts(search, end + 1)) return null
  return unknownOrganization(search, at, end + 1, 0.7, 'a campaign by its candidate or cause')
}

const acts = ({ tokens }: NameSearch, at: number): boolean =>
  /^(?:VERB|AUX|ADV)$/.test(tokenAt(tokens, at).pos) || tokenAt(tokens, at).lower === "'s"
