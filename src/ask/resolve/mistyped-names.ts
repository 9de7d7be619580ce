import { GROUP_WORDS } from '../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import { GIVEN_NAMES } from '../../languages/en/names/given-names.js'
import { PLACE_PHRASES } from '../../languages/en/names/places.js'
import { SURNAMES } from '../../languages/en/names/surnames.js'
import { actorsNear, type Bearer } from '../../query/names/named-actors.js'
import type { Database } from '../../store/database/database.js'
import type { Party } from '../plan/plan.js'
import { RANKED_WORDS, relatedTo } from '../words/related-words.js'
import type { Word } from '../words/words.js'
import { editDistance, mistakesAllowed } from './edit-distance.js'
import {
  distinct,
  isFunctionWord,
  isKnownWord,
  longestFirst,
  mayBeName,
  type NameSpan,
  type NGram,
  nGrams,
} from './name-spans.js'

/** Length, in words, of the longest n-gram that is looked up as a mistyped name. */
const LONGEST_MISTYPED = 4
/** Maximum number of n-grams that are looked up: each is a separate search in the database. */
const MOST_MISTYPED = 24

/** Whether a word may be a name, mistyped or not, rather than a word of the question's grammar. */
export const isCandidate = (word: Word): boolean =>
  !word.isQuoted && word.key.length > 2 && !isKnownWord(word) && !isFunctionWord(word)

/** Finds mistyped names, and surnames and short names that no article uses on their own. */
export async function findMistyped(
  database: Database,
  words: readonly Word[],
  exact: readonly NameSpan[],
  unused: ReadonlySet<string>,
): Promise<readonly NameSpan[]> {
  const isFree = (at: number): boolean => !exact.some(({ first, end }) => first <= at && at < end)
  const isStrange = (at: number): boolean => {
    const word = words[at]
    return word !== undefined && isFree(at) && isCandidate(word) && (unused.has(word.key) || word.isCapital)
  }
  // "White Plains": one word of a longer name names nobody else.
  const isPartOfName = (at: number): boolean =>
    words[at]?.isCapital === true &&
    [at - 1, at + 1].some((beside) => {
      const word = words[beside]
      return beside > 0 && word?.isCapital === true && !word.isQuoted && isFree(beside) && isCandidate(word)
    })
  const grams = nGrams(words, LONGEST_MISTYPED)
    .filter(
      ({ first, end }) =>
        mayBeName(words, first, end) &&
        !(end - first === 1 && isPartOfName(first)) &&
        range(first, end).some(isStrange) &&
        !words.slice(first, end).some(isFunctionWord),
    )
    .slice(0, MOST_MISTYPED)
  const near = await actorsNear(database, [...new Set(grams.map(({ key }) => key))])
  return longestFirst(words, grams, (gram) => nearest(gram, near))
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i)

function nearest(gram: NGram, near: readonly Bearer[]): Party | null {
  const here = near.filter(({ asked }) => asked === gram.key)
  // "Texas" and "Welsh" are no party or paper whose name begins so.
  const isPlace = PLACE_PHRASES.get(gram.words) !== undefined || GROUP_WORDS.has(gram.key)
  const whole = here.filter(
    ({ key, kind }) =>
      !(isPlace && kind === 'ORGANIZATION') && (key.endsWith(` ${gram.key}`) || key.startsWith(`${gram.key} `)),
  )
  if (whole.length > 0 && gram.key.length > 2)
    return { words: gram.words, how: 'NAME', actors: distinct(whole.filter(({ kind }) => kind !== 'COUNTRY')) }
  const isCorrect =
    (!gram.key.includes(' ') && relatedTo(gram.key).rank < RANKED_WORDS) ||
    COUNTRY_PHRASES.get(gram.words) ||
    GIVEN_NAMES.has(gram.key) ||
    (SURNAMES.has(gram.key) && gram.key.length < 6)
  if (isCorrect) return null
  const allowed = mistakesAllowed(gram.key.replaceAll(' ', '').length)
  const measured = here.map((bearer) => ({ bearer, distance: distanceTo(gram.key, bearer) }))
  const least = Math.min(...measured.map(({ distance }) => distance))
  if (!(least <= allowed)) return null
  const actors = distinct(measured.filter(({ distance }) => distance === least).map(({ bearer }) => bearer))
  return { words: gram.words, how: 'TYPO', actors }
}

/** The edit distance to the whole name or, for a person, to as many last words of it as the question has, if that is smaller. */
function distanceTo(asked: string, { key, kind }: Bearer): number {
  const last = key.split(' ').slice(-asked.split(' ').length).join(' ')
  const whole = editDistance(asked, key)
  return kind === 'PERSON' ? Math.min(whole, editDistance(asked, last)) : whole
}
