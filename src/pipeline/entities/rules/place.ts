import { CALENDAR_WORDS, OPENING_WORDS } from '../../../lexicon/common-words.js'
import { COUNTRY_PHRASES } from '../../../lexicon/countries.js'
import { PLACE_NOUNS, PLACE_PHRASES, US_STATE_NAMES } from '../../../lexicon/places.js'
import { TITLES } from '../../../lexicon/titles.js'
import type { Token } from '../../../text/tokens.js'
import { type Find, type NameRule, nobody } from '../find.js'
import { isCapital, isFree, type Page, sentenceEnd } from '../page.js'

/**
 * A known city, state or region: nobody, so that it becomes no person.
 *
 *     She met him in New York, not in North Carolina.
 *                    ^^^^^^^^         ^^^^^^^^^^^^^^
 * Never: "nice", "South Korea".
 * Source: src/lexicon/places.ts.
 */
export const place: NameRule = (page, at) => {
  const { tokens } = page
  if (!isFree(page, at) || !isCapital(tokens[at])) return null
  const limit = sentenceEnd(page, at)
  const match = PLACE_PHRASES.longestAt(tokens, at, limit, (_, end) => isCapital(tokens[end - 1]))
  if (match === null) return partOfCity(page, at, limit)
  const country = COUNTRY_PHRASES.longestAt(tokens, at, limit, (entry) => entry.form === 'NAME')
  return country !== null && country.end > match.end ? null : nobody(at, match.end, 'a place')
}

const PART = /^(?:east|west|north|south|central|greater|upper|lower|downtown|old)$/

/** "East London", "West Berlin": a part or a namesake of a capital is no capital. */
function partOfCity(page: Page, at: number, limit: number): Find | null {
  if (!PART.test(page.tokens[at]?.lower ?? '')) return null
  const city = COUNTRY_PHRASES.longestAt(page.tokens, at + 1, limit, ({ form }) => form === 'CAPITAL')
  return city === null || !isCapital(page.tokens[at + 1]) ? null : nobody(at, city.end, 'a place')
}

/** Most words of one place's name. */
const MOST_TOKENS = 8

/**
 * Capitalised words that end in a noun of places.
 *
 *     Sweden played at the Nizhny Novgorod Stadium, near Lake Baikal.
 *                          ^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^
 * Never: "the stadium", a bare "City", "Hall" after a given name.
 * Source: src/lexicon/places.ts, PLACE_NOUNS.
 */
export const placeByNoun: NameRule = (page, at) => {
  const first = page.tokens[at]
  if (!isFree(page, at) || !isCapital(first) || first === undefined || OPENING_WORDS.has(first.lower)) return null
  if (CALENDAR_WORDS.has(first.lower) || TITLES.longestAt(page.tokens, at, at + 2, () => true)) return null
  if (page.titleCase[page.sentenceOf[at] as number]) return null
  // "Downing Street" is a government.
  if (COUNTRY_PHRASES.longestAt(page.tokens, at, at + 4, ({ form }) => form === 'GOVERNMENT') !== null) return null
  const limit = Math.min(sentenceEnd(page, at), at + MOST_TOKENS)
  let end = at
  for (let i = at; i < limit && isFree(page, i); i++) {
    const token = page.tokens[i] as Token
    if (token.lower === '-' && !token.spaced) continue
    if (!isCapital(token)) break
    if (i > at && PLACE_NOUNS.has(token.lower)) end = i + 1
  }
  if (
    /^(?:lake|mount|cape|fort|port|camp|san|santa|los|las|são|terre)$/.test(first.lower) &&
    isCapital(page.tokens[at + 1])
  )
    end = Math.max(end, at + 2)
  return end > at ? nobody(at, end, 'a place') : null
}

/**
 * A town before its state or country: "Irving, Texas".
 *
 *     The boy from Irving, Texas, was arrested.
 *                  ^^^^^^
 * Never: "Smith, Georgia said".
 * Source: AP style book, "datelines".
 */
export const townOfState: NameRule = (page, at) => {
  const { tokens } = page
  if (!isFree(page, at) || !isCapital(tokens[at]) || tokens[at - 1]?.pos !== 'ADP') return null
  let end = at + 1
  while (end < at + 3 && isCapital(tokens[end]) && isFree(page, end)) end++
  if (tokens[end]?.lower !== ',' || !isCapital(tokens[end + 1])) return null
  const state = PLACE_PHRASES.longestAt(
    tokens,
    end + 1,
    end + 4,
    (phrase) => US_STATE_NAMES.has(phrase.toLowerCase()) || phrase.endsWith('.'),
  )
  return state === null ? null : nobody(at, end, 'a town')
}
