import { CALENDAR_WORDS, THING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import {
  BODIES_OF_FIELDS,
  FIELD_LINKS,
  ORGANIZATION_PARTICLES,
  TRADES,
} from '../../../languages/en/names/name-parts.js'
import { ORGANIZATION_NOUNS, ORGANIZATION_PHRASES, SEATED_BODIES } from '../../../languages/en/names/organizations.js'
import { CAMPUSES, PLACE_NOUNS, PLACE_PHRASES, US_STATE_NAMES } from '../../../languages/en/names/places.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isFree, type NameSearch } from '../name-search.js'

/** Where the name ends that goes on after its noun: "… of Education", "… for the Care of Orchards", "… of Roads and Public Bridges". */
export function rightEnd(search: NameSearch, at: number, limit: number): number {
  const noun = tokenAt(search.tokens, at - 1).lower
  let end = at
  for (let i = at; i < limit; ) {
    const link = tokenAt(search.tokens, i)
    if (!ORGANIZATION_PARTICLES.has(link.lower) || isCapital(link)) break
    if (link.lower === 'and' && (end === at || !restIsField(search, i + 1, limit))) break
    // "Embassy to Poland": a name continues with "to" only after another preposition ("Committee on Aid to Refugees").
    if (link.lower === 'to' && end === at) break
    let first = i + 1
    if (tokenAt(search.tokens, first).lower === 'the') first++
    const stop = capitalsEnd(search, first, limit)
    if (stop === first) break
    // "Harbour State University of Malta": the country stands beside the name, not in it.
    const country = COUNTRY_PHRASES.longestAt(search.tokens, first, limit, (entry) => entry.form === 'NAME')
    if (first === i + 2 && country !== null && country.end >= stop) break
    end = stop
    i = stop
    const fields = FIELD_LINKS.has(link.lower) && BODIES_OF_FIELDS.has(noun) ? fieldsEnd(search, i, limit) : null
    if (fields !== null) return fields
  }
  return seatEnd(search, at, end)
}

/** "Department of Health, [Roads and Harbours]": the end of further fields, the last after "and"; null where no such list follows. */
function fieldsEnd(search: NameSearch, at: number, limit: number): number | null {
  let i = at
  while (i < limit && tokenAt(search.tokens, i).lower === ',') {
    const stop = capitalsEnd(search, i + 1, limit)
    if (!restIsField(search, i + 1, limit, isFieldOrTrade) || isKnown(search, i + 1, stop)) return null
    i = stop
    const and = tokenAt(search.tokens, i).lower === ',' ? i + 1 : i
    if (tokenAt(search.tokens, and).lower !== 'and') continue
    const last = capitalsEnd(search, and + 1, limit)
    return restIsField(search, and + 1, limit, isFieldOrTrade) && !isKnown(search, and + 1, last) ? last : null
  }
  return null
}

/** A country, place or organization, which is no field. */
const isKnown = ({ tokens }: NameSearch, first: number, end: number): boolean =>
  COUNTRY_PHRASES.longestAt(tokens, first, end, () => true) !== null ||
  PLACE_PHRASES.longestAt(tokens, first, end, () => true) !== null ||
  ORGANIZATION_PHRASES.longestAt(tokens, first, end, () => true) !== null

/** Most tokens of a place's name. */
const LONGEST_PLACE = 5

/**
 * "Embassy [in Lomas]", "University of Ohio[, Lomas]", "University of Ohio [at Lomas]": the end of the place that tells a mission or campus from
 * others of the name.
 */
function seatEnd({ tokens }: NameSearch, at: number, end: number): number {
  const link = tokenAt(tokens, end).lower
  const noun = tokenAt(tokens, at - 1).lower
  const place = PLACE_PHRASES.longestAt(tokens, end + 1, end + 1 + LONGEST_PLACE, () => true)
  const country = COUNTRY_PHRASES.longestAt(tokens, end + 1, end + 1 + LONGEST_PLACE, ({ form }) => form !== 'DEMONYM')
  if (link === 'in' && SEATED_BODIES.has(noun)) return Math.max(end, place?.end ?? end, country?.end ?? end)
  const state = US_STATE_NAMES.has(
    tokens
      .slice(at + 1, end)
      .map(({ lower }) => lower)
      .join(' '),
  )
  if (noun !== 'university' || !state || (link !== ',' && link !== 'at' && link !== '–')) return end
  return CAMPUSES.longestAt(tokens, end + 1, end + 1 + LONGEST_PLACE, () => true)?.end ?? end
}

/** Nouns of organizations that are fields as well ("Public Services"), and in a list of fields those of a trade, too ("Trade, Industry and Energy"). */
const isService = (noun: string): boolean => /services?$/.test(noun)
const isFieldOrTrade = (noun: string): boolean => isService(noun) || TRADES.has(noun)

/**
 * "… of Roads and | Public Bridges": true where the capitals after "and" are a field, not the next name.
 * @param isField which nouns of organizations may be fields
 */
function restIsField(search: NameSearch, at: number, limit: number, isField = isService): boolean {
  const stop = capitalsEnd(search, at, limit)
  if (stop === at) return false
  for (let i = at; i < stop; i++) {
    const { lower: word, shape } = tokenAt(search.tokens, i)
    // "of Roads and FCP Lomas": an acronym begins a name.
    if (shape === 'upper' && word.length > 1) return false
    if ((GIVEN_NAMES.has(word) && !THING_WORDS.has(word)) || (ORGANIZATION_NOUNS.has(word) && !isField(word)))
      return false
  }
  return true
}

/** The end of the run of free capitals from `at` that are not titles, days or given names; hyphens between them are included. */
export function capitalsEnd(search: NameSearch, at: number, limit: number): number {
  let end = at
  for (let i = at; i < limit; i++) {
    const token = tokenAt(search.tokens, i)
    if (!isFree(search, i)) break
    if (isCapital(token)) {
      if (TITLES.longestAt(search.tokens, i, i + 3, () => true) && !PLACE_NOUNS.has(token.lower)) break
      // "Bank of England | Mark Doe", but "University of East Kent".
      if (
        CALENDAR_WORDS.has(token.lower) ||
        (i > at && GIVEN_NAMES.has(token.lower) && isCapital(search.tokens[i + 1]))
      )
        break
      end = i + 1
    } else if (!/^[-–]$/.test(token.lower) || !isCapital(search.tokens[i + 1])) break
  }
  return end
}
