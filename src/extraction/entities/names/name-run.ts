import { HYPHENATED_PARTICIPLES } from '../../../languages/en/grammar/verb-forms.js'
import { CALENDAR_WORDS, OPENING_WORDS, THING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { NAME_MONTHS, NAME_SUFFIXES, PARTISAN_WORDS, POST_NOMINALS } from '../../../languages/en/names/name-parts.js'
import { ORGANIZATION_NOUNS, ORGANIZATION_PHRASES } from '../../../languages/en/names/organizations.js'
import { CITY_PARTS, PLACE_PHRASES } from '../../../languages/en/names/places.js'
import { ELIDED_PARTICLE, NAME_PARTICLES, SURNAMES, SURNAMES_FIRST } from '../../../languages/en/names/surnames.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, sentenceEnd } from '../name-search.js'

/** A sequence of words that could be a person's name. */
export interface NameRun {
  readonly end: number
  /** Its words: "Karel", "De", "Witte"; hyphenated parts are one word, particles and "Jr." are none. */
  readonly words: number
}

/** Most words of one person's name ("Sheikh Omar bin Yusuf al-Amin" has five with its title). */
const MOST_WORDS = 5

const INITIALS = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u

/**
 * The longest sequence of words from the token `at` that could be one person's name: capitals, initials, hyphenated parts, particles
 * between capitals, "Jr." It ends before words that cannot be part of a name: titles, days, known places and organizations.
 */
export function nameRunAt(search: NameSearch, at: number): NameRun | null {
  const limit = sentenceEnd(search, at)
  let words = 0
  let end = at
  for (let i = at; i < limit && words < MOST_WORDS; ) {
    const first = particlesEnd(search, i, limit, words > 0)
    if (!isNameWord(search, first, words)) break
    if (first > at && !tokenAt(search.tokens, i).spaced) break
    if (words >= 2 && (isKnownName(search, i, limit) || startsNextName(search, at, i))) break
    i = hyphensEnd(search, first + 1, limit)
    end = i
    words++
    if (isSentenceStop(search, i)) break
    // Jane “Bo” Doe: the nickname stands inside the name and is no part of it.
    i = (search.nicknames.get(i) ?? i - 1) + 1
  }
  if (words === 0) return null
  if (isSuffix(search, end) && end < limit) end++
  else if (search.tokens[end]?.lower === ',' && isSuffix(search, end + 1) && end + 1 < limit) end += 2
  while (words > 1 && end < limit && isPostNominal(search, end)) end++
  return { end, words }
}

/** "Jr.", "III". */
const isSuffix = (search: NameSearch, at: number): boolean =>
  isCapital(search.tokens[at]) && NAME_SUFFIXES.has(tokenAt(search.tokens, at).lower)

/** "MP" after "Jane Doe". */
export const isPostNominal = (search: NameSearch, at: number): boolean =>
  search.tokens[at]?.spaced === true && POST_NOMINALS.has(wordsOf(search, at))

const wordsOf = ({ tokens, reading: { text } }: NameSearch, at: number): string =>
  text.slice(tokenAt(tokens, at).start, tokenAt(tokens, at).end)

/** Skips "de", "van der", "bin", "al-" before a capital; at a name's start only those joined by a hyphen. */
function particlesEnd(search: NameSearch, at: number, limit: number, inside: boolean): number {
  let i = at
  for (let skipped = 0; skipped < 3 && i < limit; skipped++) {
    const token = tokenAt(search.tokens, i)
    const next = search.tokens[i + 1]
    if (token.shape !== 'lower' || !NAME_PARTICLES.has(token.lower)) break
    if (next?.lower === '-' && !next.spaced && isCapital(search.tokens[i + 2])) i += 2
    else if (inside && next !== undefined) i++
    else return at
  }
  return isCapital(search.tokens[i]) ? i : at
}

function isNameWord(search: NameSearch, at: number, wordsBefore: number): boolean {
  const token = search.tokens[at]
  if (!isFree(search, at) || token === undefined) return false
  if (wordsBefore > 0 && ELIDED_PARTICLE.test(wordsOf(search, at))) return true
  if (!isCapital(token)) return false
  const word = token.lower
  if (wordsBefore > 0 && INITIALS.test(wordsOf(search, at))) return true
  if (wordsBefore === 1 && areInitials(search, at)) return true
  if (wordsBefore > 1 && isPostNominal(search, at)) return false
  // "National MP Jane Doe": letters in capitals are no surname.
  if (wordsBefore === 1 && isPostNominal(search, at) && token.shape === 'upper') return false
  if (CALENDAR_WORDS.has(word) && !(wordsBefore > 0 && NAME_MONTHS.has(word))) return false
  if (ORGANIZATION_NOUNS.has(word) && wordsBefore !== 1) return false
  if (OPENING_WORDS.has(word) && !GIVEN_NAMES.has(word) && !(wordsBefore > 0 && isSurname(search, at))) return false
  if (token.pos === 'AUX' && wordsBefore > 0) return false
  if (wordsBefore > 0 && PARTISAN_WORDS.has(word)) return false
  return !startsTitle(search, at) || (wordsBefore > 0 && GIVEN_NAMES.has(word))
}

/** "Clara [Still]": a common word that has a capital within a sentence, as the tagger sees or a given name before it shows. */
const isSurname = (search: NameSearch, at: number): boolean =>
  tokenAt(search.tokens, at).pos === 'PROPN' ||
  (/^(?:ADJ|ADV|NOUN|VERB)$/.test(tokenAt(search.tokens, at).pos) &&
    GIVEN_NAMES.has(tokenAt(search.tokens, at - 1).lower) &&
    !isDecorated(search, at))

/** "Owen [JL] Doe": the initials of further given names, without dots. */
function areInitials(search: NameSearch, at: number): boolean {
  const { tokens } = search
  if (!/^\p{Lu}{2}$/u.test(wordsOf(search, at)) || tokens[at + 1]?.shape !== 'capital') return false
  return GIVEN_NAMES.has(tokenAt(tokens, at - 1).lower) && !isKnownName(search, at, at + 1)
}

/** Titles end a name ("Jane Doe Chancellor"); "King", "Judge" and "Major" are surnames too, where a given name stands before them. */
function startsTitle(search: NameSearch, at: number): boolean {
  const title = TITLES.longestAt(search.tokens, at, at + 3, () => true)
  if (title === null) return false
  const before = search.tokens[at - 1]
  if (title.entry.kind === 'HONORIFIC' || before === undefined || !isCapital(before)) return true
  return !GIVEN_NAMES.has(before.lower) && !isSuffix(search, title.end)
}

/** "John Roe Beats | Jane Doe", "Hong Kong | Jane Doe": behind a place, or in a headline, a given name after two words is somebody else's. */
const startsNextName = (search: NameSearch, first: number, at: number): boolean =>
  GIVEN_NAMES.has(tokenAt(search.tokens, at).lower) &&
  isCapital(search.tokens[at + 1]) &&
  search.tokens[at + 1]?.spaced === true &&
  (isDecorated(search, at) || isPlace(search, first, at))

/** A known country or place, as a whole. */
const isPlace = ({ tokens }: NameSearch, first: number, end: number): boolean =>
  COUNTRY_PHRASES.longestAt(tokens, first, end, () => true)?.end === end ||
  PLACE_PHRASES.longestAt(tokens, first, end, () => true)?.end === end

/** "Jane Doe NATO": the second name begins a known organization, country or place. */
function isKnownName(search: NameSearch, at: number, limit: number): boolean {
  const { tokens } = search
  return (
    ORGANIZATION_PHRASES.longestAt(tokens, at, limit, (entry, end) => isSpelt(search, entry.exact, at, end)) !== null ||
    COUNTRY_PHRASES.longestAt(tokens, at, limit, (entry) => entry.form !== 'CAPITAL') !== null ||
    PLACE_PHRASES.longestAt(tokens, at, limit, (_, end) => end > at + 1) !== null
  )
}

/** True if the words [at, end) have one of the accepted spellings; null accepts all. */
export const isSpelt = (search: NameSearch, exact: ReadonlySet<string> | null, at: number, end: number): boolean =>
  exact === null ||
  exact.has(search.reading.text.slice(tokenAt(search.tokens, at).start, tokenAt(search.tokens, end - 1).end))

/** "Min-jun", "Ha-Neul": parts joined by hyphens without a space. */
function hyphensEnd(search: NameSearch, at: number, limit: number): number {
  let i = at
  while (i + 1 < limit) {
    const hyphen = tokenAt(search.tokens, i)
    const part = tokenAt(search.tokens, i + 1)
    if (!/^[-‐‑]$/.test(hyphen.lower) || hyphen.spaced || part.spaced || part.shape === 'other') break
    if (part.shape === 'lower' && HYPHENATED_PARTICIPLES.has(part.lower)) break
    i += 2
  }
  return i
}

/** "… told Roe. Doe …": an initial's dot is part of its token, so a dot of its own ends the sentence. */
const isSentenceStop = (search: NameSearch, at: number): boolean => /^[.!?;:,]$/.test(tokenAt(search.tokens, at).lower)

/** True where a word of the run is the name of a thing ("World Cup", "Clean Air Act"). */
export function hasThingWord(search: NameSearch, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (THING_WORDS.has(tokenAt(search.tokens, i).lower)) return true
  return false
}

/** "World Cup", but not "Tovik White": of a thing's words, the last may be a surname. */
export function isNameOfThing(search: NameSearch, first: number, end: number): boolean {
  const { lower } = tokenAt(search.tokens, end - 1)
  const isFamily = end > first + 1 && SURNAMES.has(lower) && !SURNAMES_FIRST.has(lower) && !CITY_PARTS.has(lower)
  return hasThingWord(search, first, isFamily ? end - 1 : end)
}
