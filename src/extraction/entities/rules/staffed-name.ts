import { STAFF_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { OPENING_WORDS, THING_WORDS } from '../../../languages/en/names/common-words.js'
import { ORGANIZATION_NOUNS } from '../../../languages/en/names/organizations.js'
import { CORPORATE_POSSESSIONS, OF_STAFF, STAFF } from '../../../languages/en/names/staff-nouns.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { TITLE_QUALIFIERS, TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/**
 * One capitalised word that no rule knows and that has staff or members.
 *
 *     a member of Scientology, Cloudera executives, Wizz's chief executive
 *                 ^^^^^^^^^^^  ^^^^^^^^             ^^^^
 * Never: at the start of a sentence, people ("Smith said"), places ("London officials").
 * Source: the nouns above.
 */
export const staffedName: NameRule = (search, at) => {
  const token = search.tokens[at]
  if (!isFree(search, at) || token === undefined || token.shape === 'lower' || !isCapital(token)) return null
  if (isDecorated(search, at) || token.pos !== 'PROPN' || isCapital(search.tokens[at + 1])) return null
  if (OPENING_WORDS.has(token.lower) || THING_WORDS.has(token.lower) || ORGANIZATION_NOUNS.has(token.lower)) return null
  if (TITLES.get(token.lower) !== undefined || TITLE_QUALIFIERS.has(token.lower) || SURNAMES.has(token.lower))
    return null
  if (isMidRun(search, at)) return null
  const next = search.tokens[at + 1]
  const staffed =
    next?.lower === "'s"
      ? CORPORATE_POSSESSIONS.has(tokenAt(search.tokens, at + 2).lower)
      : next?.pos === 'NOUN' && STAFF.has(next.lower)
  const of =
    STAFF_PREPOSITIONS.has(tokenAt(search.tokens, at - 1).lower) && OF_STAFF.has(tokenAt(search.tokens, at - 2).lower)
  return staffed || of ? unknownOrganization(search, at, at + 1, 0.6, 'a name that has staff or members') : null
}
