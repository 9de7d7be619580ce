import { THING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { PLACE_NOUNS, PLACE_PHRASES } from '../../../languages/en/names/places.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { fold } from '../../../text/phrase-table.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, nameText, opensSentence } from '../name-search.js'
import { hasThingWord, type NameRun, nameRunAt } from '../names/name-run.js'
import { personFind } from '../names/person-find.js'
import type { NameRule } from '../rule.js'

/**
 * A known given name and the capitalised words after it.
 *
 *     Then John R. Roe and Ursula von der Linde left.
 *          ^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^
 * Never: "Will Smith's offer" by tag AUX, "Virginia Governor", "Grant Programme", "Paris Agreement".
 * Source: src/languages/en/names/given-names.ts.
 */
export const givenNamePerson: NameRule = (search, at) => {
  const token = search.tokens[at]
  if (!isFree(search, at) || token === undefined || !isCapital(token)) return null
  if (isCapital(search.tokens[at - 1]) && PLACE_PHRASES.longestAt(search.tokens, at - 1, at + 2, (_, end) => end > at))
    return null
  const given = GIVEN_NAMES.has(token.lower) || GIVEN_NAMES.has(fold(token.lower))
  if (!given && !isHyphenatedGiven(search, at) && !startsWithInitial(search, at)) return null
  if (
    AMBIGUOUS_GIVEN_NAMES.has(token.lower) &&
    (opensSentence(search, at) || isDecorated(search, at)) &&
    token.pos !== 'PROPN'
  )
    return null
  const run = nameRunAt(search, at)
  if (run === null || run.words < 2) return null
  // "Hong Kong": the whole of it is a place, or a country.
  const whole = (end: number): boolean => end === run.end && end > at + 1
  if (PLACE_PHRASES.longestAt(search.tokens, at, run.end, (_, end) => whole(end)) !== null) return null
  if (COUNTRY_PHRASES.longestAt(search.tokens, at, run.end, ({ form }, end) => form === 'NAME' && whole(end)) !== null)
    return null
  if (!isDecorated(search, at) && isNamedAfterPerson(search, at, run)) return null
  const end = isDecorated(search, at) ? shortEnd(search, at, run.end) : run.end
  const last = tokenAt(search.tokens, end - 1).lower
  if (PLACE_NOUNS.has(last) && !SURNAMES.has(last) && THING_WORDS.has(last)) return null
  if (
    AMBIGUOUS_GIVEN_NAMES.has(token.lower) &&
    TITLES.longestAt(search.tokens, at + 1, at + 3, () => true) &&
    !SURNAMES.has(last)
  )
    return null
  if (AMBIGUOUS_GIVEN_NAMES.has(token.lower) && hasThingWord(search, at + 1, end) && !SURNAMES.has(last)) return null
  if (hasThingWord(search, at + 1, end) && !SURNAMES.has(last) && !given) return null
  return personFind(search, at, end, given ? 0.9 : 0.8, `“${nameText(search, at, at + 1)}” is a given name`)
}

/** Least number of words of a person's full name and the thing called after them, and most words behind the name. */
const FEWEST_WORDS = 3
const MOST_WORDS = 4

/** "the Jane Doe Prize", "the John R. Roe Voting Rights Act": three capitals or more that end in the name of a thing. */
function isNamedAfterPerson(search: NameSearch, first: number, run: NameRun): boolean {
  let { end } = run
  let { words } = run
  for (; end < run.end + MOST_WORDS && isFree(search, end) && isCapital(search.tokens[end]); end++) words++
  const last = tokenAt(search.tokens, end - 1).lower
  return words >= FEWEST_WORDS && end > first && THING_WORDS.has(last) && !SURNAMES.has(last) && !GIVEN_NAMES.has(last)
}

/** "Jean-Claude Dubois", "Abdel-Karim el-Amin": the first part is a given name. */
const isHyphenatedGiven = (search: NameSearch, at: number): boolean =>
  search.tokens[at + 1]?.lower === '-' &&
  search.tokens[at + 1]?.spaced === false &&
  GIVEN_NAMES.has(tokenAt(search.tokens, at).lower)

/** "L. Jane Doe", "J.R. de Witte", "J.K. Roe"; never "U.S." or "D.C.". */
const startsWithInitial = (search: NameSearch, at: number): boolean => {
  const words = nameText(search, at, at + 1)
  return (
    /^(?:\p{Lu}\.){1,2}$/u.test(words) &&
    !/^(?:U\.S\.|U\.N\.|E\.U\.|U\.K\.|D\.C\.|L\.A\.)$/.test(words) &&
    isCapital(search.tokens[at + 1])
  )
}

/** In a headline only two words are taken for a name. */
function shortEnd(search: NameSearch, at: number, end: number): number {
  let words = 0
  for (let i = at; i < end; i++) {
    const token = tokenAt(search.tokens, i)
    if (token.spaced && words === 2) return i
    if (token.spaced && !/^\p{Lu}\.$/u.test(nameText(search, i, i + 1))) words++
  }
  return end
}
