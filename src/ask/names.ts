import { COUNTRIES, COUNTRY_PHRASES } from '../lexicon/countries.js'
import { cuesOf } from '../lexicon/cues.js'
import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { ORGANIZATION_PHRASES } from '../lexicon/organizations.js'
import { SURNAMES } from '../lexicon/surnames.js'
import type { Database } from '../store/database.js'
import {
  actorsByInitials,
  actorsByKeys,
  actorsNear,
  type Bearer,
  type NamedActor,
  unusedWords,
} from '../store/read/named-actors.js'
import { nameKey } from '../text/name-key.js'
import { isCourtesy } from './courtesies.js'
import { editDistance, mistakesAllowed } from './edit-distance.js'
import { AUXILIARIES, CLAUSE_WORDS, CONDITIONS, FILLERS, GROUPS, KIND_NOUNS, QUESTION_WORDS } from './function-words.js'
import type { Party } from './plan.js'
import { isTitlePart, isTitleWord } from './role-words.js'
import type { Word } from './words.js'

/** Words [first, end) of a question that name somebody. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly party: Party
}

/** In words: the longest name that is looked for. */
const LONGEST_NAME = 6
/** In words: a longer stretch with a typing mistake in it is looked for in parts. */
const LONGEST_MISTYPED = 4
/** Each is a search of its own in the database. */
const MOST_MISTYPED = 24

/** Finds the names in a question: those that somebody bears, and those that look like one of them. At most three SQL statements. */
export async function findNames(database: Database, words: readonly Word[]): Promise<readonly NameSpan[]> {
  const grams = gramsOf(words, LONGEST_NAME).filter(({ first, end }) => mayBeName(words, first, end))
  const bearers = await actorsByKeys(database, [...new Set(grams.flatMap(keysOf))])
  const exact = longestFirst(words, grams, (gram) => {
    for (const key of keysOf(gram)) {
      const actors = bearers.filter(({ asked }) => asked === key)
      if (actors.length > 0) return { words: gram.words, how: 'NAME', actors: distinct(actors) }
    }
    return null
  })
  const acronyms = await findAcronyms(database, words, exact)
  const mistyped = await findMistyped(database, words, [...exact, ...acronyms])
  return withUnknown(words, longestOf([...exact, ...acronyms, ...mistyped]))
}

interface Gram {
  readonly first: number
  readonly end: number
  readonly words: string
  readonly key: string
}

function gramsOf(words: readonly Word[], longest: number): Gram[] {
  const grams: Gram[] = []
  for (let first = 0; first < words.length; first++) {
    for (let end = Math.min(words.length, first + longest); end > first; end--) {
      const inside = words.slice(first, end)
      if (inside.some(({ isQuoted }) => isQuoted)) continue
      const text = inside.map((word) => word.text).join(' ')
      grams.push({ first, end, words: text, key: nameKey(text) })
    }
  }
  return grams
}

/** The keys by which a stretch of words may be known: its own, its singular ("South Koreans"), the country that it stands for. */
function keysOf({ words, key }: Gram): readonly string[] {
  const phrase = COUNTRY_PHRASES.get(words) ?? COUNTRY_PHRASES.get(words.replace(/s$/i, ''))
  const isCountry = phrase && (phrase.exact === null || phrase.exact === words || words === words.toLowerCase())
  const country = isCountry ? [nameKey(COUNTRIES.get(phrase.code)?.name ?? '')] : []
  const known = ORGANIZATION_PHRASES.get(words)
  const organization = known && (known.exact?.has(words) ?? true) ? [nameKey(known.organization.name)] : []
  const singular = key.length > 4 && key.endsWith('s') ? [key.slice(0, -1)] : []
  return [key, ...singular, ...country, ...organization].filter((each) => each !== '')
}

/** Whether a word does its own work in a question, and is no name unless it is written like one. */
const isFunctionWord = ({ lower }: Word): boolean =>
  AUXILIARIES.has(lower) ||
  QUESTION_WORDS.has(lower) ||
  FILLERS.has(lower) ||
  CONDITIONS.has(lower) ||
  CLAUSE_WORDS.has(lower) ||
  cuesOf(lower).length > 0

function mayBeName(words: readonly Word[], first: number, end: number): boolean {
  const [start, last] = [words[first], words[end - 1]]
  if (!start || !last) return false
  // "The transport minister" is whoever holds the title, not the one person of whom an article says no more.
  if (isTitleWord(last.lower) && words.slice(first, end).every(({ lower }) => isTitlePart(lower))) return false
  if (end - first === 1) {
    if (start.lower === 'us') return start.text === 'US' || isGroupOrTitle(words[end])
    return !isFunctionWord(start) || (start.isCapital && first > 0)
  }
  return (
    !FILLERS.has(start.lower) &&
    !QUESTION_WORDS.has(start.lower) &&
    !AUXILIARIES.has(start.lower) &&
    !FILLERS.has(last.lower)
  )
}

const isGroupOrTitle = (word: Word | undefined): boolean =>
  word !== undefined && (GROUPS.has(word.lower) || isTitleWord(word.lower))

/** From left to right, the longest stretch of words that `partyOf` knows. */
function longestFirst(
  words: readonly Word[],
  grams: readonly Gram[],
  partyOf: (gram: Gram) => Party | null,
): NameSpan[] {
  const found: NameSpan[] = []
  for (let at = 0; at < words.length; ) {
    const here = grams.filter(({ first }) => first === at)
    const span = here.map((gram) => ({ gram, party: partyOf(gram) })).find(({ party }) => party !== null)
    if (span?.party) found.push({ first: at, end: span.gram.end, party: span.party })
    at = span?.party ? span.gram.end : at + 1
  }
  return found
}

const distinct = (bearers: readonly Bearer[]): readonly NamedActor[] => [
  ...new Map(bearers.map(({ id, kind, name, isOnly }) => [id, { id, kind, name, isOnly }])).values(),
]

/** Organizations by the initials of their name ("ICC"), where no article uses them. */
async function findAcronyms(
  database: Database,
  words: readonly Word[],
  exact: readonly NameSpan[],
): Promise<readonly NameSpan[]> {
  const isAcronym = ({ text }: Word, at: number): boolean =>
    /^\p{Lu}{2,6}$/u.test(text) && !exact.some(({ first, end }) => first <= at && at < end)
  const asked = words.filter(isAcronym).map(({ key }) => key)
  const bearers = asked.length === 0 ? [] : await actorsByInitials(database, asked)
  return words.flatMap((word, at): NameSpan[] => {
    const actors = isAcronym(word, at) ? distinct(bearers.filter(({ asked: each }) => each === word.key)) : []
    return actors.length === 0 ? [] : [{ first: at, end: at + 1, party: { words: word.text, how: 'NAME', actors } }]
  })
}

/** Names with a mistake in them, and surnames and short names that no article uses alone. */
async function findMistyped(
  database: Database,
  words: readonly Word[],
  exact: readonly NameSpan[],
): Promise<readonly NameSpan[]> {
  const isFree = (at: number): boolean => !exact.some(({ first, end }) => first <= at && at < end)
  const isCandidate = (word: Word, at: number): boolean =>
    isFree(at) && !word.isQuoted && word.key.length > 2 && !isKnownWord(word) && !isFunctionWord(word)
  const candidates = words.filter(isCandidate)
  const unused = await unusedWords(database, [...new Set(candidates.map(({ key }) => key))])
  const isStrange = (at: number): boolean => {
    const word = words[at] as Word
    return isCandidate(word, at) && (unused.has(word.key) || word.isCapital)
  }
  const grams = gramsOf(words, LONGEST_MISTYPED)
    .filter(
      ({ first, end }) =>
        mayBeName(words, first, end) &&
        range(first, end).some(isStrange) &&
        range(first, end).every((at) => !isFunctionWord(words[at] as Word)),
    )
    .slice(0, MOST_MISTYPED)
  const near = await actorsNear(database, [...new Set(grams.map(({ key }) => key))])
  return longestFirst(words, grams, (gram) => nearest(gram, near))
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i)

/** Titles and group nouns are never mistyped names; neither is a country or surname that nobody here bears. */
const isKnownWord = (word: Word): boolean =>
  GROUPS.has(word.lower) || KIND_NOUNS.has(word.lower) || isTitleWord(word.lower)

function nearest(gram: Gram, near: readonly Bearer[]): Party | null {
  const here = near.filter(({ asked }) => asked === gram.key)
  const whole = here.filter(({ key }) => key.endsWith(` ${gram.key}`) || key.startsWith(`${gram.key} `))
  if (whole.length > 0 && gram.key.length > 2)
    return { words: gram.words, how: 'NAME', actors: distinct(whole.filter(({ kind }) => kind !== 'COUNTRY')) }
  const isCorrect =
    COUNTRY_PHRASES.get(gram.words) || GIVEN_NAMES.has(gram.key) || (SURNAMES.has(gram.key) && gram.key.length < 6)
  if (isCorrect) return null
  const allowed = mistakesAllowed(gram.key.replaceAll(' ', '').length)
  const measured = here.map((bearer) => ({ bearer, distance: distanceTo(gram.key, bearer) }))
  const least = Math.min(...measured.map(({ distance }) => distance))
  if (!(least <= allowed)) return null
  const actors = distinct(measured.filter(({ distance }) => distance === least).map(({ bearer }) => bearer))
  return { words: gram.words, how: 'TYPO', actors }
}

/** To the whole name, or to a person's last names: as many words as were asked. */
function distanceTo(asked: string, { key, kind }: Bearer): number {
  const last = key.split(' ').slice(-asked.split(' ').length).join(' ')
  const whole = editDistance(asked, key)
  return kind === 'PERSON' ? Math.min(whole, editDistance(asked, last)) : whole
}

/** Of spans that overlap the longer ones. */
function longestOf(spans: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = []
  for (const span of [...spans].sort((a, b) => b.end - b.first - (a.end - a.first))) {
    if (span.party.actors.length > 0 && kept.every(({ first, end }) => span.end <= first || end <= span.first))
      kept.push(span)
  }
  return kept.sort((a, b) => a.first - b.first)
}

const isDemonym = (words: string): boolean => COUNTRY_PHRASES.get(words)?.form === 'DEMONYM'

/** Adds the names that nobody bears: words with a capital inside a question. */
function withUnknown(words: readonly Word[], spans: readonly NameSpan[]): NameSpan[] {
  const found = [...spans]
  const isName = (at: number): boolean => {
    const word = words[at]
    return (
      word !== undefined &&
      !word.isQuoted &&
      word.isCapital &&
      word.key.length > 1 &&
      !isFunctionWord(word) &&
      !isKnownWord(word) &&
      // The first word has its capital from the sentence.
      !(at === 0 && isCourtesy(word.lower)) &&
      !spans.some(({ first, end }) => first <= at && at < end)
    )
  }
  // Where every word begins with a capital, capitals say nothing.
  const isTitled = words.filter(({ isCapital }) => !isCapital).length < words.length / 4
  for (let at = isTitled ? words.length : 0; at < words.length; at++) {
    let end = at
    while (isName(end)) end++
    if (end === at) continue
    // "Irish Patients' Union": a name of which a part names somebody else.
    while (words[end]?.isCapital && KIND_NOUNS.has(words[end]?.lower ?? '')) end++
    const before = found.findIndex((span) => span.end === at && isDemonym(span.party.words))
    const first = before === -1 ? at : (found.splice(before, 1)[0]?.first ?? at)
    const text = words
      .slice(first, end)
      .map((word) => word.text)
      .join(' ')
    found.push({ first, end, party: { words: text, how: 'UNKNOWN', actors: [] } })
    at = end
  }
  return found.sort((a, b) => a.first - b.first)
}
