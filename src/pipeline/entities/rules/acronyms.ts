import { OPENING_WORDS, THING_ACRONYMS, THING_WORDS } from '../../../lexicon/common-words.js'
import { ORGANIZATION_NOUNS } from '../../../lexicon/organizations.js'
import { SURNAMES } from '../../../lexicon/surnames.js'
import { TITLE_QUALIFIERS, TITLES } from '../../../lexicon/titles.js'
import type { Token } from '../../../text/tokens.js'
import type { Find, NameRule } from '../find.js'
import { findAt, isCapital, isDecorated, isFree, type Page, wordsOf } from '../page.js'

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u

/**
 * An acronym in parentheses after the name that it shortens, or before it.
 *
 *     Movimento 5 Stelle (M5S) and the CEI (Italian Episcopal Conference)
 *                         ^^^          ^^^
 * Never: "(WHO knows)", party and state labels "(D)", names of people.
 * Source: AP style book, "abbreviations and acronyms".
 */
export const introducedAcronym: NameRule = (page, at) => {
  const words = isFree(page, at) ? wordsOf(page, at, at + 1) : ''
  if (!ACRONYM.test(words) || THING_ACRONYMS.has(words)) return null
  const inside = page.tokens[at - 1]?.lower === '(' && page.tokens[at + 1]?.lower === ')'
  const owner = inside ? findAt(page, at - 2) : page.tokens[at + 1]?.lower === '(' ? findAt(page, at + 2) : null
  if (owner?.kind !== 'ORGANIZATION' || !shortens(words, owner.name)) return null
  return { ...owner, first: at, end: at + 1, score: 0.9, reason: `acronym of ${owner.name}` }
}

/** Every letter of the acronym begins a word of the name, in order (foreign names: its first letter does). */
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

/** What follows or precedes an organization's name and hardly ever a thing's. */
const STAFF =
  /^(?:officials?|spokesman|spokeswoman|spokesperson|executives?|employees|staff|leaders?|leadership|lawyers?|attorneys?|headquarters|chief|ceo|chairman|president|director|members?|organization|organisation|group|company|firm|party|representatives?|researchers|shares|shareholders|board|fighters|militants|rebels|journalists|said|says|announced|told|stated|reported|warned|claimed|tweeted|wants|wrote|urged|denied|argued|launched|confirmed|declined|argues|asked|has|plans|hopes|believes)$/
/** What an organization owns and people do not: "Acme's shareholders", but "Munro's lawyer". */
const OWN =
  /^(?:officials?|spokesman|spokeswoman|spokesperson|executives?|employees|staff|headquarters|ceo|shares|shareholders|board|members|customers|revenues?|profits?|sales|fighters|journalists|stock|subsidiary|earnings)$/
const OF_STAFF =
  /^(?:members?|founder|co-founder|cofounder|head|chief|director|chairman|chairwoman|ceo|president|spokesman|spokeswoman|spokesperson|officials?|employees?|representative|headquarters|leaders?|branch|chapter|critics?|attorney|lawyer|lawyers)$/

/**
 * A word in capitals that acts or has staff as an organization does.
 *
 *     NCLAN officials said the UAAR has …
 *     ^^^^^                    ^^^^
 * Never: "IE6 users", "VIP attention", lines in capitals, one letter.
 * Source: general knowledge; the verbs and nouns above.
 */
export const actingAcronym: NameRule = (page, at) => {
  const words = isFree(page, at) ? wordsOf(page, at, at + 1) : ''
  if (!/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){3,6})$/u.test(words) || THING_ACRONYMS.has(words)) return null
  if (isDecorated(page, at) || isCapital(page.tokens[at - 1])) return null
  return isStaffed(page, at, at + 1)
    ? organization(page, at, at + 1, 0.6, 'capitals that act as an organization does')
    : null
}

/**
 * One capitalised word that no rule knows and that has staff or members.
 *
 *     a member of Scientology, Cloudera executives, Wizz's chief executive
 *                 ^^^^^^^^^^^  ^^^^^^^^             ^^^^
 * Never: at the start of a sentence, people ("Smith said"), places ("London officials").
 * Source: the nouns above.
 */
export const staffedName: NameRule = (page, at) => {
  const token = page.tokens[at]
  if (!isFree(page, at) || token === undefined || token.shape === 'lower' || !isCapital(token)) return null
  if (isDecorated(page, at) || token.pos !== 'PROPN' || isCapital(page.tokens[at + 1])) return null
  if (OPENING_WORDS.has(token.lower) || THING_WORDS.has(token.lower) || ORGANIZATION_NOUNS.has(token.lower)) return null
  if (TITLES.get(token.lower) !== undefined || TITLE_QUALIFIERS.has(token.lower) || SURNAMES.has(token.lower))
    return null
  if (isCapital(page.tokens[at - 1]) && isFree(page, at - 1)) return null
  const next = page.tokens[at + 1]
  const staffed =
    next?.lower === "'s" ? OWN.test(page.tokens[at + 2]?.lower ?? '') : next?.pos === 'NOUN' && STAFF.test(next.lower)
  const of =
    /^(?:of|at|for|within)$/.test(page.tokens[at - 1]?.lower ?? '') && OF_STAFF.test(page.tokens[at - 2]?.lower ?? '')
  return staffed || of ? organization(page, at, at + 1, 0.6, 'a name that has staff or members') : null
}

function isStaffed(page: Page, first: number, end: number): boolean {
  const next = page.tokens[end] as Token | undefined
  const noun = next?.lower === "'s" ? page.tokens[end + 1] : next
  if (noun !== undefined && STAFF.test(noun.lower)) return true
  return (
    /^(?:of|at|for|by)$/.test(page.tokens[first - 1]?.lower ?? '') && OF_STAFF.test(page.tokens[first - 2]?.lower ?? '')
  )
}

const organization = (page: Page, first: number, end: number, score: number, reason: string): Find => ({
  first,
  end,
  kind: 'ORGANIZATION',
  form: 'NAME',
  name: wordsOf(page, first, end),
  country: null,
  score,
  reason,
})
