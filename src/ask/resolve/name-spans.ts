import { countriesOfRegion } from '../../languages/en/names/regions.js'
import {
  CIRCUMSTANCE_OPENERS,
  CLAUSE_WORDS,
  FILLERS,
  KIND_NOUNS,
  QUESTION_AUXILIARIES,
  QUESTION_WORDS,
  UNNAMED_SPEAKERS,
} from '../../languages/en/questions/function-words.js'
import { hasSynonyms } from '../../languages/en/questions/synonyms.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import type { Bearer, NamedActor } from '../../query/names/named-actors.js'
import { nameKey } from '../../text/name-key.js'
import type { Party } from '../plan/plan.js'
import { relatedTo } from '../words/related-words.js'
import type { Word } from '../words/words.js'
import { isTitlePart, isTitleWord } from './title-words.js'

/** Words [first, end) of a question that name somebody. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly party: Party
}

/** Words [first, end) of a question that may be a name. */
export interface NGram {
  readonly first: number
  readonly end: number
  readonly words: string
  readonly key: string
}

/** Every n-gram of up to `longest` words; for each first word the longest comes first. */
export function nGrams(words: readonly Word[], longest: number): NGram[] {
  const grams: NGram[] = []
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

/** Whether a word belongs to the question's grammar, so that it is not a name unless it is written like one. */
export const isFunctionWord = ({ lower }: Word): boolean =>
  QUESTION_AUXILIARIES.has(lower) ||
  QUESTION_WORDS.has(lower) ||
  FILLERS.has(lower) ||
  CIRCUMSTANCE_OPENERS.has(lower) ||
  CLAUSE_WORDS.has(lower) ||
  cuesOf(lower).length > 0

/** Whether a word is a title or part of one ("foreign"), or a group noun; these are never mistyped names. */
export const isKnownWord = (word: Word): boolean =>
  UNNAMED_SPEAKERS.has(word.lower) || KIND_NOUNS.has(word.lower) || isTitlePart(word.lower)

/** Whether words [first, end) may be a name. */
export function mayBeName(words: readonly Word[], first: number, end: number): boolean {
  const [start, last] = [words[first], words[end - 1]]
  if (!start || !last) return false
  // "The transport minister" means the holder of the title, not an actor that an article knows by these words alone.
  if (isTitleWord(last.lower) && words.slice(first, end).every(({ lower }) => isTitlePart(lower))) return false
  if (end - first === 1) {
    // "African leaders" are those of countries, not of the African Union.
    if (countriesOfRegion(start.lower).length > 0) return false
    if (start.lower === 'us') return start.text === 'US' || isGroupOrTitle(words[end])
    // "Cut" is no union called CUT.
    if (!start.isCapital && hasSynonyms(start.lower) && cuesOf(words[end]?.lower ?? '').length === 0) return false
    if (!start.isCapital && isCommon(start.lower) && words.some(({ isCapital }, at) => isCapital && at > 0))
      return false
    const isShouted = words.every(({ text }) => text === text.toUpperCase())
    if (QUESTION_WORDS.has(start.lower)) return /^\p{Lu}+$/u.test(start.text) && !isShouted
    return !isFunctionWord(start) || (start.isCapital && first > 0)
  }
  return (
    !FILLERS.has(start.lower) &&
    !QUESTION_WORDS.has(start.lower) &&
    !QUESTION_AUXILIARIES.has(start.lower) &&
    !FILLERS.has(last.lower)
  )
}

/** Words up to this rank by frequency in news are words before they are names. */
const COMMON = 20_000

/** Whether a word in lower case is one of the language rather than a name typed carelessly. */
function isCommon(lower: string): boolean {
  const { rank, synonyms, derived, neighbours } = relatedTo(lower)
  return rank < COMMON && synonyms.length + derived.length + neighbours.length > 0
}

const isGroupOrTitle = (word: Word | undefined): boolean =>
  word !== undefined && (UNNAMED_SPEAKERS.has(word.lower) || isTitleWord(word.lower))

/** From left to right, the longest n-grams for which `partyOf` returns a party; they do not overlap. */
export function longestFirst(
  words: readonly Word[],
  grams: readonly NGram[],
  partyOf: (gram: NGram) => Party | null,
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

/** The distinct actors of the search results. */
export const distinct = (bearers: readonly Bearer[]): readonly NamedActor[] => [
  ...new Map(bearers.map(({ id, kind, name, isOnly }) => [id, { id, kind, name, isOnly }])).values(),
]
