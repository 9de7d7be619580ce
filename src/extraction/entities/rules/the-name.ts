import { THING_WORDS } from '../../../languages/en/names/common-words.js'
import { REPORTING } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/token-at.js'
import { nameEnd } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** What "the" and a name must do to be an organization: those who belong to it, or a name given to it. */
const BELONGING =
  /^(?:members?|leaders?|officials?|head|founder|spokesman|spokeswoman|fighters|supporters|followers|ranks|branch)$/

const NAMING = /^(?:called|named|known)$/

/**
 * "The" and two capitalised words or more that have members, speak, or are what a body is called.
 *
 *     members of the Sea Org; a group called the Sea Org; the Blue Shield said
 *                    ^^^^^^^                     ^^^^^^^      ^^^^^^^^^^^
 * Never: "the World Cup", "the Bat Cave", "the Smiths".
 * Source: general knowledge.
 */
export const theName: NameRule = (search, at) => {
  if (search.tokens[at - 1]?.lower !== 'the') return null
  const end = nameEnd(search, at)
  if (end - at < 2) return null
  if (THING_WORDS.has(tokenAt(search.tokens, end - 1).lower)) return null
  const link = tokenAt(search.tokens, at - 2).lower
  const noun = tokenAt(search.tokens, at - 3).lower
  const belongs = (link === 'of' || link === 'for') && BELONGING.test(noun)
  const speaks = REPORTING.test(tokenAt(search.tokens, end).lower)
  if (!belongs && !speaks && !NAMING.test(link)) return null
  return unknownOrganization(search, at, end, 0.6, 'a name with “the” that has members or speaks')
}
