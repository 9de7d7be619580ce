import { NAMING_PARTICIPLES } from '../../../languages/en/grammar/verb-forms.js'
import { THING_WORDS } from '../../../languages/en/names/common-words.js'
import { ADHERENTS } from '../../../languages/en/names/staff-nouns.js'
import { REFERENCE_WORKS } from '../../../languages/en/names/works.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { nameEnd } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/**
 * "The" and two capitalised words or more that have members, speak, or are what a body is called.
 *
 *     members of the Green Veil; a group called the Green Veil; the Blue Shield said
 *                    ^^^^^^^^^^                     ^^^^^^^^^^      ^^^^^^^^^^^
 * Never: "the World Cup", "the Bat Cave", "the Does".
 * Source: general knowledge.
 */
export const theName: NameRule = (search, at) => {
  if (search.tokens[at - 1]?.lower !== 'the') return null
  const end = nameEnd(search, at)
  if (end - at < 2) return null
  const last = tokenAt(search.tokens, end - 1).lower
  if (THING_WORDS.has(last) && !REFERENCE_WORKS.has(last)) return null
  const link = tokenAt(search.tokens, at - 2).lower
  const noun = tokenAt(search.tokens, at - 3).lower
  const belongs = (link === 'of' || link === 'for') && ADHERENTS.has(noun)
  const speaks = cuesOf(tokenAt(search.tokens, end).lower).some(({ acts }) => acts.has('c'))
  if (!belongs && !speaks && !NAMING_PARTICIPLES.has(link)) return null
  return unknownOrganization(search, at, end, 0.6, 'a name with “the” that has members or speaks')
}
