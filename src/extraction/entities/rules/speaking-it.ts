import { VERBS_OF_WILL } from '../../../languages/en/grammar/verb-forms.js'
import { VERBS_BEFORE_IT } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { NameSearch } from '../name-search.js'
import { nameEnd } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/**
 * A name that says what "it" will do.
 *
 *     Nordlinie said it would lower its fares.
 *     ^^^^^^^^^
 * Never: "Smith said it was raining", "Smith said he would".
 * Source: general knowledge: people are he or she.
 */
export const speakingIt: NameRule = (search, at) => {
  const end = nameEnd(search, at)
  if (end === at) return null
  if (!VERBS_BEFORE_IT.has(tokenAt(search.tokens, end).lower)) {
    return ownsWhatItDoes(search, end)
      ? unknownOrganization(search, at, end, 0.75, 'a name that calls its own “its”')
      : null
  }
  const it = search.tokens[end + 1]?.lower === 'that' ? end + 2 : end + 1
  const verb = search.tokens[it + 1]
  const says = search.tokens[it]?.lower === 'it' && verb !== undefined && VERBS_OF_WILL.has(verb.lower)
  const its = search.tokens[it]?.lower === 'its'
  return says || its ? unknownOrganization(search, at, end, 0.75, 'a name that calls itself it') : null
}

/** "(ordered) Acme to open its books", "Acme cut its prices". */
function ownsWhatItDoes(search: NameSearch, end: number): boolean {
  const verb = search.tokens[end]?.lower === 'to' ? end + 1 : end
  return search.tokens[verb]?.pos === 'VERB' && search.tokens[verb + 1]?.lower === 'its'
}
