import { MISTYPED_GRAMMAR, SPELLED_ORDERS } from '../../languages/en/questions/asked-things.js'
import { ANY_NOUNS, ASKED_NOUNS } from '../../languages/en/questions/question-lexicon.js'
import { hasSynonyms } from '../../languages/en/questions/synonyms.js'
import { VAGUE_WORDS } from '../../languages/en/questions/vague-words.js'
import { ACT_WORDS } from '../../languages/en/speech/cues.js'
import { topicsLike } from '../../query/names/topics-like.js'
import type { Database } from '../../store/database/database.js'
import type { SpellingCorrection } from '../plan/plan.js'
import { RANKED_WORDS, relatedTo } from '../words/related-words.js'
import type { Word } from '../words/words.js'
import { editDistance } from './edit-distance.js'
import { isFunctionWord, isKnownWord, type NameSpan } from './name-spans.js'

/** Words that the question grammar understands. */
const ASKING: readonly string[] = [...ACT_WORDS, ...ANY_NOUNS, ...ASKED_NOUNS.keys()]
/** Words that are spelled correctly, whether or not an article contains them. */
const SPELLED: ReadonlySet<string> = new Set([...ASKING, ...VAGUE_WORDS, ...SPELLED_ORDERS])
/** Minimum length in letters: too many other words differ by one letter from a shorter word. */
const SHORTEST = 5
/** Minimum length, in letters, of a word in which a replaced letter counts as a typo ("patrol" is not a mistyped "petrol"). */
const SHORTEST_WITH_REPLACEMENT = 7

/**
 * Corrects the mistyped words of a question ("sanctons") that no article contains: to the nearest topic of an article, or to the
 * nearest word that the question grammar understands. At most one SQL statement.
 */
export async function findMisspellings(
  database: Database,
  words: readonly Word[],
  names: readonly NameSpan[],
): Promise<readonly SpellingCorrection[]> {
  const isName = (at: number): boolean => names.some(({ first, end }) => first <= at && at < end)
  const isStrange = (word: Word, at: number): boolean =>
    /^\p{Ll}+$/u.test(word.text) &&
    word.lower.length >= SHORTEST &&
    !isName(at) &&
    !word.isQuoted &&
    !isFunctionWord(word) &&
    !isKnownWord(word) &&
    !SPELLED.has(word.lower) &&
    !hasSynonyms(word.lower) &&
    relatedTo(word.lower).rank === RANKED_WORDS
  const question = words.slice(0, 1).flatMap(({ lower }) => {
    const meant = isStrangeOpener(lower) ? nearest(lower, QUESTION_OPENERS) : undefined
    return meant === undefined ? [] : [{ typed: lower, meant }]
  })
  const strange = [...new Set(words.filter(isStrange).map(({ lower }) => lower))]
  const near = strange.length === 0 ? [] : await topicsLike(database, strange)
  const others = [...new Set(near.map(({ asked }) => asked))].flatMap((typed) => {
    const topics = near.flatMap(({ asked, topic }) => (asked === typed && topic !== null ? [topic, `${topic}s`] : []))
    // A word that is itself a topic, or the plural of one, is not mistyped.
    const meant = topics.includes(typed) ? undefined : nearest(typed, [...topics, ...ASKING, ...MISTYPED_GRAMMAR])
    return meant === undefined ? [] : [{ typed, meant }]
  })
  return [...question, ...others]
}

/** The words that open questions. */
const QUESTION_OPENERS: readonly string[] = ['what', 'when', 'where', 'which', 'whom', 'whose', 'does']

/** Whether the first word of a question is no word of the language, though it is long enough to be one that opens questions. */
const isStrangeOpener = (lower: string): boolean =>
  lower.length >= 4 && !QUESTION_OPENERS.includes(lower) && relatedTo(lower).rank === RANKED_WORDS

/** The words with the corrections applied. */
export const respell = (words: readonly Word[], mended: readonly SpellingCorrection[]): readonly Word[] =>
  words.map((word) => {
    const meant = mended.find(({ typed }) => typed === word.text)?.meant
    return meant === undefined ? word : { ...word, text: meant, lower: meant, key: meant }
  })

/** The first of these words that is one mistake away: a letter missing, added or replaced, or two adjacent ones swapped. */
function nearest(typed: string, words: readonly string[]): string | undefined {
  return words.find(
    (word) =>
      word[0] === typed[0] &&
      Math.abs(word.length - typed.length) < 2 &&
      editDistance(typed, word) === 1 &&
      (typed.length >= SHORTEST_WITH_REPLACEMENT || !isReplaced(typed, word)),
  )
}

/** Whether the only difference is one replaced letter. */
const isReplaced = (typed: string, word: string): boolean =>
  typed.length === word.length && [...typed].filter((letter, at) => letter !== word[at]).length === 1
