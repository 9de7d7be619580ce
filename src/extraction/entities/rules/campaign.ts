import { CALENDAR_WORDS, OPENING_WORDS } from '../../../languages/en/names/common-words.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words of the name before "campaign". */
const MOST_WORDS = 3

/**
 * A campaign by the name of its candidate or cause, where it acts.
 *
 *     The Quimble campaign said that …; a statement of the Vote Green campaign's; Senator Quimble's campaign said
 *         ^^^^^^^^^^^^^^^^                                ^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^
 * Never: "the Quimble campaign trail", "a Russian campaign", "during the campaign".
 * Source: general knowledge.
 */
export const campaign: NameRule = (search, at) => {
  if (!isCapital(search.tokens[at]) || !isFree(search, at)) return null
  if (isDecorated(search, at) || isMidRun(search, at)) return null
  if (OPENING_WORDS.has(tokenAt(search.tokens, at).lower)) return null
  let end = at
  while (
    end < at + MOST_WORDS &&
    isCapital(search.tokens[end]) &&
    isFree(search, end) &&
    !CALENDAR_WORDS.has(tokenAt(search.tokens, end).lower)
  )
    end++
  const owned = search.tokens[end]?.lower === "'s"
  if (!owned && search.tokens[at - 1]?.lower !== 'the') return null
  const noun = owned ? end + 1 : end
  if (search.tokens[noun]?.lower !== 'campaign' || !acts(search, noun + 1)) return null
  const first = titlesEnd(search, at, end)
  return unknownOrganization(search, first, noun + 1, 0.7, 'a campaign by its candidate or cause')
}

/** "[Senator] Quimble's campaign": the title is none of its name. */
const titlesEnd = ({ tokens }: NameSearch, at: number, end: number): number =>
  TITLES.longestAt(tokens, at, end - 1, () => true)?.end ?? at

const acts = ({ tokens }: NameSearch, at: number): boolean =>
  /^(?:VERB|AUX|ADV)$/.test(tokenAt(tokens, at).pos) || tokenAt(tokens, at).lower === "'s"
