import { THING_ACRONYMS } from '../../../languages/en/names/common-words.js'
import { findAt, isCapital, isFree, nameText } from '../name-search.js'
import { isAcronym, shortens } from '../names/acronyms.js'
import type { NameRule } from '../rule.js'

/**
 * An acronym or other short form in parentheses after the name that it shortens, or before it.
 *
 *     Movimento Verde Alpino (MVA) and the IHU (International Harbour Union)
 *                             ^^^          ^^^
 * Never: "(WHO knows)", party and state labels "(D)", names of people.
 * Source: AP style book, "abbreviations and acronyms".
 */
export const introducedAcronym: NameRule = (search, at) => {
  const words = isFree(search, at) && isCapital(search.tokens[at]) ? nameText(search, at, at + 1) : ''
  if (words === '' || THING_ACRONYMS.has(words)) return null
  const inside = search.tokens[at - 1]?.lower === '(' && search.tokens[at + 1]?.lower === ')'
  if (!inside && !isAcronym(words)) return null
  const owner = inside ? findAt(search, at - 2) : search.tokens[at + 1]?.lower === '(' ? findAt(search, at + 2) : null
  if (owner?.kind !== 'ORGANIZATION' || !shortens(words, owner.name)) return null
  return { ...owner, first: at, end: at + 1, score: 0.9, reason: `acronym of ${owner.name}` }
}
