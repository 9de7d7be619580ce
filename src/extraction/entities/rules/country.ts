import { QUOTATION_MARKS } from '../../../languages/en/grammar/word-classes.js'
import { COUNTRIES, COUNTRY_PHRASES, type CountryPhrase } from '../../../languages/en/names/countries.js'
import { COUNTRY_NAME_PARTICLES } from '../../../languages/en/names/name-parts.js'
import { CAUCASIAN_NAME, NAMES_AFTER_CAPITALS } from '../../../languages/en/names/places.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { A_PLACE, type Find, nobody } from '../find.js'
import { metonymScore } from '../metonym-score.js'
import { isCapital, isFree, type NameSearch, nameText, sentenceEnd } from '../name-search.js'
import type { NameRule } from '../rule.js'

/**
 * A country by its name, its people, its capital or the seat of its government.
 *
 *     Athens and South African officials met the Kremlin's envoy from France.
 *     ^^^^^^     ^^^^^^^^^^^^^                   ^^^^^^^              ^^^^^^
 * Never: "us", "turkey", "polish", "New Jersey", "South America".
 * Source: src/languages/en/names/countries.ts.
 */
export const country: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at])) return null
  const limit = sentenceEnd(search, at)
  const match = COUNTRY_PHRASES.longestAt(
    tokens,
    at,
    limit,
    (entry, end) => allCapitals(search, at, end) && (entry.exact === null || entry.exact === nameText(search, at, end)),
  )
  // “the ‘Blue House’ compound”: a name in quotation marks of its own.
  const quoted =
    QUOTATION_MARKS.has(tokenAt(tokens, at - 1).lower) && QUOTATION_MARKS.has(tokenAt(tokens, match?.end ?? at).lower)
  if (quoted && match?.entry.form === 'GOVERNMENT') return nobody(at, match.end, A_PLACE)
  if (match === null || insideLongerName(search, at, match.end, match.entry)) return null
  return countryFind(search, at, match.end, match.entry)
}

/** Whether all words are capitalized, except function words: "Trinidad and tobago" is not a name. */
function allCapitals(search: NameSearch, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const token = tokenAt(search.tokens, i)
    if (token.shape === 'lower' && !COUNTRY_NAME_PARTICLES.has(token.lower)) return false
  }
  return true
}

/** "Washington Weavers", "Paris Doe", "Georgia Foods": a capital or a state's namesake before another name is part of it. */
function insideLongerName(search: NameSearch, at: number, end: number, entry: CountryPhrase): boolean {
  const next = search.tokens[end]
  const word = tokenAt(search.tokens, at).lower
  if (word === 'georgia') return !isCaucasian(search)
  if (entry.form === 'CAPITAL' && next?.spaced && isCapital(next) && isFree(search, end)) {
    return NAMES_AFTER_CAPITALS.has(next.lower)
  }
  return false
}

/** Georgia counts as the country only if the text mentions another name from there. */
const isCaucasian = (search: NameSearch): boolean => CAUCASIAN_NAME.test(search.reading.text)

function countryFind(search: NameSearch, first: number, end: number, { code, form }: CountryPhrase): Find {
  const name = COUNTRIES.get(code)?.name ?? code
  const base = { first, end, kind: 'COUNTRY' as const, name, country: code }
  if (form === 'NAME') return { ...base, form: 'NAME', score: 0.97, reason: `name of ${name}` }
  if (form === 'DEMONYM') return { ...base, form: 'DEMONYM', score: 0.9, reason: `of or from ${name}` }
  return { ...base, form: 'METONYM', ...metonymScore(search, first, end, name, form) }
}
