import { TRADE_SUFFIXES } from '../../../languages/en/grammar/suffixes.js'
import { CALENDAR_WORDS, OPENING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import {
  FIELD_JOINING_NOUNS,
  OPENING_NAME_WORDS,
  ORGANIZATION_OWNERS,
  ORGANIZATION_PARTICLES,
  TITLES_OPENING_ORGANIZATIONS,
  TITLES_WITHIN_ORGANIZATIONS,
} from '../../../languages/en/names/name-parts.js'
import { BODY_NOUNS, ORGANIZATION_NOUNS, ORGANIZATION_PHRASES } from '../../../languages/en/names/organizations.js'
import { TITLE_QUALIFIERS, TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Token } from '../../../text/tokens/tokens.js'
import {
  isCapital,
  isDecorated,
  isFree,
  type NameSearch,
  nameText,
  opensSentence,
  sentenceEnd,
} from '../name-search.js'
import { isSpelt } from '../names/name-run.js'
import { organizationOfNoun } from '../names/organization-find.js'
import { rightEnd } from '../names/organization-tail.js'
import type { NameRule } from '../rule.js'
import { organizationFind } from './known-organization.js'

/** Maximum number of tokens of an organization's name; anything longer is a list or a line of capitals. */
const MOST_TOKENS = 14

/**
 * Capitalised words with a noun that makes an organization of them: everything before the noun, and after "of", "for", "on".
 *
 *     He spoke at the Alder Institute for Northern Studies, owned by Acme Holdings Inc.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^
 * Never: "the committee", "Labour's Shadow Office" beyond the possessive, a title ("Party Leader Jane Doe"), a bare "Party".
 * Source: src/languages/en/names/organizations.ts, ORGANIZATION_NOUNS.
 */
export const organizationByNoun: NameRule = (search, at) => {
  if (!isFree(search, at) || !isCapital(search.tokens[at]) || !mayStart(search, at)) return null
  // "the Oval Office" is a government.
  if (COUNTRY_PHRASES.longestAt(search.tokens, at, at + 4, ({ form }) => form === 'GOVERNMENT') !== null) return null
  const limit = Math.min(sentenceEnd(search, at), at + MOST_TOKENS)
  let end = leftEnd(search, at, limit)
  if (end < 0) return null
  const noun = tokenAt(search.tokens, end - 1).lower
  end = rightEnd(search, end, limit)
  if (end - at < 2) return null
  const known = ORGANIZATION_PHRASES.longestAt(search.tokens, at, limit, (entry, e) =>
    isSpelt(search, entry.exact, at, e),
  )
  if (known !== null && known.end >= end) return organizationFind(at, known.end, known.entry)
  if (isDecorated(search, at) && (end - at > LONGEST_IN_HEADLINE || hasVerb(search, at, end))) return null
  const country = COUNTRY_PHRASES.longestAt(search.tokens, at, end, () => true)?.entry.code ?? null
  return organizationOfNoun(at, end, nameText(search, at, end), country, noun)
}

/** Maximum number of tokens of a name in a title-case headline, where nothing marks its beginning. */
const LONGEST_IN_HEADLINE = 4

/** "Doe Tells Senate": in a headline a verb is no part of a name. */
const hasVerb = (search: NameSearch, first: number, end: number): boolean =>
  search.tokens.slice(first, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PRON')

/** True if a name may begin with the token: it is not a day, title, pronoun or opening word. */
function mayStart(search: NameSearch, at: number): boolean {
  const token = tokenAt(search.tokens, at)
  // "The Sunday Courier"
  if (CALENDAR_WORDS.has(token.lower))
    return (
      ORGANIZATION_NOUNS.get(tokenAt(search.tokens, at + 1).lower) === 'newspaper' && isCapital(search.tokens[at + 1])
    )
  // "The All Malta Union": in the middle of a sentence only a name gives such a word a capital.
  if (search.tokens[at - 1]?.lower === 'the' && !isDecorated(search, at))
    return (
      !TITLES.longestAt(search.tokens, at, at + 4, () => true) ||
      ORGANIZATION_NOUNS.has(token.lower) ||
      TITLES_OPENING_ORGANIZATIONS.has(token.lower)
    )
  if (OPENING_WORDS.has(token.lower) && !OPENING_NAME_WORDS.has(token.lower)) return false
  if (/^(?:PRON|DET|AUX|SCONJ)$/.test(token.pos)) return false
  // "Chipmaker Alpha Semiconductor fell": a common noun at a sentence's start.
  if (opensSentence(search, at) && BODY_NOUNS.has(token.lower) && !ORGANIZATION_NOUNS.has(token.lower)) return false
  const title = TITLES.longestAt(search.tokens, at, at + 4, () => true)
  return (
    title === null ||
    (opensSentence(search, at)
      ? false
      : ORGANIZATION_NOUNS.has(token.lower) || TITLES_OPENING_ORGANIZATIONS.has(token.lower))
  )
}

/** The end of the part of a name up to its organization noun, from `at`; negative if there is no such noun. */
function leftEnd(search: NameSearch, at: number, limit: number): number {
  let found = -1
  for (let i = at; i < limit; i++) {
    const token = tokenAt(search.tokens, i)
    if (!isFree(search, i)) break
    if (isCapital(token)) {
      if (
        i > at &&
        tokenAt(search.tokens, i - 1).lower !== '-' &&
        TITLES.longestAt(search.tokens, i, i + 3, () => true) &&
        !ORGANIZATION_NOUNS.has(token.lower) &&
        found < 0 &&
        !TITLES_WITHIN_ORGANIZATIONS.has(token.lower)
      )
        break
      if (i > at && CALENDAR_WORDS.has(token.lower)) break
      if (found > 0 && !ORGANIZATION_NOUNS.has(token.lower) && !nounAhead(search, i, limit)) break
      if (i > at + 1 && GIVEN_NAMES.has(token.lower) && found > 0) break
      if (
        ORGANIZATION_NOUNS.has(token.lower) &&
        !isSomebody(search, i) &&
        (i > at || ORGANIZATION_PARTICLES.has(tokenAt(search.tokens, i + 1).lower) || isGeneral(search, i + 1))
      )
        found = i === at && isGeneral(search, i + 1) ? i + 2 : i + 1
      continue
    }
    if (!goesOn(search, i, limit)) break
  }
  return found
}

/** "Acme [Executive] Jane Doe", "Chief [Executive]": a noun of people as well, before a name or after what qualifies a title. */
const isSomebody = ({ tokens }: NameSearch, at: number): boolean =>
  tokenAt(tokens, at).lower === 'executive' &&
  (isCapital(tokens[at + 1]) ||
    TITLE_QUALIFIERS.has(tokenAt(tokens, at - 1).lower) ||
    tokens[at - 1]?.lower === 'chief')

/** "Directorate [General] of Roads": an adjective behind the noun, as in names from Latin languages. */
const isGeneral = ({ tokens }: NameSearch, at: number): boolean =>
  isCapital(tokens[at]) &&
  TITLES_WITHIN_ORGANIZATIONS.has(tokenAt(tokens, at).lower) &&
  ORGANIZATION_PARTICLES.has(tokenAt(tokens, at + 1).lower)

/** Whether a name continues after a punctuation mark or function word before its noun. */
function goesOn(search: NameSearch, i: number, limit: number): boolean {
  const token = tokenAt(search.tokens, i)
  const before = tokenAt(search.tokens, i - 1)
  const next = search.tokens[i + 1]
  if (i + 1 >= limit || !isCapital(next)) return false
  if (token.lower === '-' || token.lower === '&' || token.lower === '/') return true
  // "the Lomas–Harvest Bank"; with spaces a dash parts two clauses.
  if (token.lower === '–') return !token.spaced && next?.spaced === false
  // "Area 52 Project"
  if (/^\d{1,4}$/.test(token.lower)) return isCapital(before)
  if (isPossessive(token)) return owns(before, token)
  if (token.lower === 'and') return !isWhole(search, i) && joinsFields(search, i + 1, limit)
  return false
}

const isPossessive = ({ lower }: Token): boolean => lower === "'s" || lower === "'"

/** "King's", "Engineers'": a possessive that may be part of a name. */
const owns = ({ lower }: Token, possessive: Token): boolean =>
  ORGANIZATION_OWNERS.has(lower) || (possessive.lower === "'" && TRADE_SUFFIXES.test(lower))

/** True where what stands before "and" is a name of its own: "Kenya and …", "the State Department and …". */
function isWhole(search: NameSearch, and: number): boolean {
  const before = tokenAt(search.tokens, and - 1)
  if (ORGANIZATION_NOUNS.has(before.lower) && isCapital(search.tokens[and - 2])) return true
  // "Lionel Messi and Major League Soccer"
  let opening = and - 1
  while (opening > 0 && opening > and - 4 && isCapital(search.tokens[opening - 1])) opening--
  if (and - opening > 1 && GIVEN_NAMES.has(tokenAt(search.tokens, opening).lower)) return true
  const known = ({ end }: { end: number }): boolean => end === and
  for (let i = and - 1; i >= 0 && i > and - 5 && isCapital(search.tokens[i]); i--) {
    const country = COUNTRY_PHRASES.longestAt(search.tokens, i, and, () => true)
    const body = ORGANIZATION_PHRASES.longestAt(search.tokens, i, and, (entry, e) => isSpelt(search, entry.exact, i, e))
    if ((country !== null && known(country)) || (body !== null && known(body))) return true
  }
  return false
}

/** "Roads and Public Housing Departments": what follows "and" must end in a noun that joins fields. */
function joinsFields(search: NameSearch, at: number, limit: number): boolean {
  // "the Green Party and the Harbour Bank" are two.
  if (ORGANIZATION_PHRASES.longestAt(search.tokens, at, limit, (entry, e) => isSpelt(search, entry.exact, at, e)))
    return false
  for (let i = at; i < limit; i++) {
    const token = tokenAt(search.tokens, i)
    if (i > at && isPossessive(token) && owns(tokenAt(search.tokens, i - 1), token)) continue
    if (!isCapital(token) || !isFree(search, i)) return false
    if (FIELD_JOINING_NOUNS.has(token.lower)) return true
    if (ORGANIZATION_NOUNS.has(token.lower) || GIVEN_NAMES.has(token.lower)) return false
  }
  return false
}

function nounAhead(search: NameSearch, at: number, limit: number): boolean {
  for (let i = at; i < limit && isCapital(search.tokens[i]) && isFree(search, i); i++) {
    const word = tokenAt(search.tokens, i).lower
    if (GIVEN_NAMES.has(word) || TITLES.longestAt(search.tokens, i, i + 2, () => true)) return false
    if (ORGANIZATION_NOUNS.has(word)) return true
  }
  return false
}
