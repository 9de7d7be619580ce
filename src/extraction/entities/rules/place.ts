import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { CITY_PARTS, PLACE_PHRASES, POLITIES } from '../../../languages/en/names/places.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { A_PLACE, type Find, nobody } from '../find.js'
import { isCapital, isFree, type NameSearch, sentenceEnd } from '../name-search.js'
import { nameEnd } from '../names/capital-run.js'
import { hasThingWord } from '../names/name-run.js'
import type { NameRule } from '../rule.js'

/**
 * A known city, state or region: nobody, so that it becomes no person.
 *
 *     She met him in New York, not in North Carolina.
 *                    ^^^^^^^^         ^^^^^^^^^^^^^^
 * Never: "nice", "South Africa".
 * Source: src/languages/en/names/places.ts.
 */
export const place: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at])) return null
  const limit = sentenceEnd(search, at)
  const match = PLACE_PHRASES.longestAt(tokens, at, limit, (_, end) => isCapital(tokens[end - 1]))
  if (match === null) return partOfCity(search, at, limit) ?? namedPolity(search, at)
  const country = COUNTRY_PHRASES.longestAt(tokens, at, limit, (entry) => entry.form === 'NAME')
  return country !== null && country.end > match.end ? null : nobody(at, match.end, A_PLACE)
}

/** "East London", "West Berlin": a part or a namesake of a capital is no capital. */
function partOfCity(search: NameSearch, at: number, limit: number): Find | null {
  if (!CITY_PARTS.has(tokenAt(search.tokens, at).lower)) return null
  const city = COUNTRY_PHRASES.longestAt(search.tokens, at + 1, limit, ({ form }) => form === 'CAPITAL')
  return city === null || !isCapital(search.tokens[at + 1]) ? null : nobody(at, city.end, A_PLACE)
}

/** "the city of Lomas": a place that is called one by the noun before it; "the State of Emergency" is none. */
function namedPolity(search: NameSearch, at: number): Find | null {
  const { tokens } = search
  const noun = tokenAt(tokens, at - 2)
  if (tokens[at - 1]?.lower !== 'of' || !POLITIES.has(noun.lower) || noun.shape !== 'lower') return null
  const end = nameEnd(search, at)
  return end === at || hasThingWord(search, at, end) ? null : nobody(at, end, A_PLACE)
}
