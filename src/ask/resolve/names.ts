import { COUNTRIES, COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import { ORGANIZATION_PHRASES } from '../../languages/en/names/organizations.js'
import {
  actorsByInitials,
  actorsByKeys,
  type NamedActor,
  personsBySurname,
  timesMentioned,
  unusedWords,
} from '../../query/names/named-actors.js'
import type { Database } from '../../store/database/database.js'
import { nameKey } from '../../text/name-key.js'
import type { Word } from '../words/words.js'
import { findMistyped, isCandidate } from './mistyped-names.js'
import { distinct, longestFirst, mayBeName, type NameSpan, type NGram, nGrams } from './name-spans.js'
import { withUnknown } from './unknown-names.js'

/** Length of the longest name that is looked up, in words. */
const LONGEST_NAME = 9
/** Finds the names in a question: names of known actors, and misspelled ones. At most five SQL statements. */
export async function findNames(database: Database, words: readonly Word[]): Promise<readonly NameSpan[]> {
  const grams = nGrams(words, LONGEST_NAME).filter(({ first, end }) => mayBeName(words, first, end))
  const bearers = await actorsByKeys(database, [...new Set(grams.flatMap(keysOf))])
  const surnames = bearers.flatMap(({ asked, kind }) => (kind === 'PERSON' && !asked.includes(' ') ? [asked] : []))
  const family = await personsBySurname(database, [...new Set(surnames)])
  const exact = longestFirst(words, grams, (gram) => {
    for (const key of keysOf(gram)) {
      const actors = [...bearers, ...family].filter(({ asked }) => asked === key)
      if (actors.length > 0) return { words: gram.words, how: 'NAME', actors: distinct(actors) }
    }
    return null
  })
  const whole = exact.map((span) => withGivenNames(words, span))
  const isFree = (_: Word, at: number): boolean => !whole.some(({ first, end }) => first <= at && at < end)
  const candidates = words.filter(isFree).filter(isCandidate)
  const unused = await unusedWords(database, [...new Set(candidates.map(({ key }) => key))])
  const acronyms = await findAcronyms(database, words, isFree, unused)
  const mistyped = await findMistyped(database, words, [...whole, ...acronyms], unused)
  return withUnknown(words, await withLeading(database, longestOf([...whole, ...acronyms, ...mistyped])))
}

/** "James Fields": a surname with the given name before it, where that is one of its bearers', without the other names that it has in full. */
function withGivenNames(words: readonly Word[], span: NameSpan): NameSpan {
  const given = words[span.first - 1]
  if (span.party.how !== 'NAME' || span.end - span.first > 1 || !given?.isCapital || given.isPossessive) return span
  const actors = span.party.actors.filter(
    ({ kind, name }) => kind === 'PERSON' && nameKey(name).split(' ').slice(0, -1).includes(given.key),
  )
  if (actors.length === 0) return span
  return {
    ...span,
    first: span.first - 1,
    party: { ...span.party, words: `${given.text} ${span.party.words}`, actors },
  }
}

/** Of several who share a name, the one of whom far more is told than of all others: a family's surname alone means its best known member. */
async function withLeading(database: Database, spans: readonly NameSpan[]): Promise<NameSpan[]> {
  const shared = spans.filter(({ party }) => party.how === 'NAME' && party.actors.length > 1)
  const told = await timesMentioned(database, [
    ...new Set(shared.flatMap(({ party }) => party.actors.map(({ id }) => id))),
  ])
  return spans.map((span) => {
    const ranked = [...span.party.actors].sort((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0))
    const [first, second] = ranked.map(({ id }) => told.get(id) ?? 0)
    const isLeading = shared.includes(span) && (first ?? 0) >= LEADING * Math.max(1, second ?? 0)
    if (!isLeading) return span
    // Whom an article calls by the surname alone is most likely the same, though nothing there tells it.
    const isMeant = ({ name }: NamedActor, at: number): boolean =>
      at === 0 || nameKey(name) === nameKey(span.party.words)
    const [actors, others] = [ranked.filter(isMeant), ranked.filter((actor, at) => !isMeant(actor, at))]
    return { ...span, party: { ...span.party, actors, others } }
  })
}

/** How many times as often as the next one somebody must be mentioned to be meant by a shared name. */
const LEADING = 4

/** The name keys to look up for an n-gram: its own, its singular ("South Africans"), and the country or organization that it stands for. */
function keysOf({ words, key }: NGram): readonly string[] {
  const phrase = COUNTRY_PHRASES.get(words) ?? COUNTRY_PHRASES.get(words.replace(/s$/i, ''))
  const isCountry = phrase && (phrase.exact === null || phrase.exact === words || words === words.toLowerCase())
  const country = isCountry ? [nameKey(COUNTRIES.get(phrase.code)?.name ?? '')] : []
  const known = ORGANIZATION_PHRASES.get(words)
  const organization = known && (known.exact?.has(words) ?? true) ? [nameKey(known.organization.name)] : []
  const singular = key.length > 4 && key.endsWith('s') ? [key.slice(0, -1)] : []
  return [key, ...singular, ...country, ...organization].filter((each) => each !== '')
}

/** Finds organizations by the initials of their name ("ICC", "icc"); in lower case only if no article uses the letters as a word. */
async function findAcronyms(
  database: Database,
  words: readonly Word[],
  isFree: (word: Word, at: number) => boolean,
  unused: ReadonlySet<string>,
): Promise<readonly NameSpan[]> {
  const isAcronym = (word: Word, at: number): boolean =>
    isFree(word, at) && (/^\p{Lu}{2,6}$/u.test(word.text) || (/^\p{Ll}{3,5}$/u.test(word.text) && unused.has(word.key)))
  const acronyms = words.filter(isAcronym).map(({ key }) => key)
  const bearers = acronyms.length === 0 ? [] : await actorsByInitials(database, acronyms)
  return words.flatMap((word, at): NameSpan[] => {
    const actors = isAcronym(word, at) ? distinct(bearers.filter(({ asked: each }) => each === word.key)) : []
    return actors.length === 0 ? [] : [{ first: at, end: at + 1, party: { words: word.text, how: 'NAME', actors } }]
  })
}

/** Of overlapping spans, only the longest. */
function longestOf(spans: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = []
  for (const span of [...spans].sort((a, b) => b.end - b.first - (a.end - a.first))) {
    if (span.party.actors.length > 0 && kept.every(({ first, end }) => span.end <= first || end <= span.first))
      kept.push(span)
  }
  return kept.sort((a, b) => a.first - b.first)
}
