import { THING_ACRONYMS } from '../../../languages/en/names/common-words.js'
import { findAt, isFree, nameText } from '../name-search.js'
import type { NameRule } from '../rule.js'

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u

/**
 * An acronym in parentheses after the name that it shortens, or before it.
 *
 *     Movimento Verde Alpino (MVA) and the IHU (International Harbour Union)
 *                             ^^^          ^^^
 * Never: "(WHO knows)", party and state labels "(D)", names of people.
 * Source: AP style book, "abbreviations and acronyms".
 */
export const introducedAcronym: NameRule = (search, at) => {
  const words = isFree(search, at) ? nameText(search, at, at + 1) : ''
  if (!ACRONYM.test(words) || THING_ACRONYMS.has(words)) return null
  const inside = search.tokens[at - 1]?.lower === '(' && search.tokens[at + 1]?.lower === ')'
  const owner = inside ? findAt(search, at - 2) : search.tokens[at + 1]?.lower === '(' ? findAt(search, at + 2) : null
  if (owner?.kind !== 'ORGANIZATION' || !shortens(words, owner.name)) return null
  return { ...owner, first: at, end: at + 1, score: 0.9, reason: `acronym of ${owner.name}` }
}

/** Whether the acronym's letters begin words of the name, in order; after the first match letters may be missing, as in foreign names. */
function shortens(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const initials = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word[0] ?? '')
  let at = 0
  for (const letter of letters) {
    const found = initials.indexOf(letter, at)
    if (found >= 0) at = found + 1
    else if (letter !== letters[0] && at === 0) return false
  }
  return at > 0
}
