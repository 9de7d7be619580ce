import { MISTYPED_GRAMMAR, SPELLED_ORDERS } from '../../languages/en/questions/asked-things.js'
import { ANY_NOUNS, ASKED_NOUNS } from '../../languages/en/questions/question-lexicon.js'
import { hasSynonyms } from '../../languages/en/questions/synonyms.js'
import { VAGUE_WORDS } from '../../languages/en/questions/vague-words.js'
import { ACT_WORDS } from '../../languages/en/speech/cues.js'
import { topicsLike } from '../../query/names/topics-like.js'
import type { Database } from '../../store/database/database.js'
import type { SpellingCorrection } from '../plan/plan.js'
import type { Word } from '../understand/words.js'
import { editDistance } from './edit-distance.js'
import { isFunctionWord, isKnownWord, type NameSpan } from './name-spans.js'

/** Words by which people ask. */
const ASKING: readonly string[] = [...ACT_WORDS, ...ANY_NOUNS, ...ASKED_NOUNS.keys()]
/** Words that are spelled right, whether or not an article holds them. */
const SPELLED: ReadonlySet<string> = new Set([...ASKING, ...VAGUE_WORDS, ...SPELLED_ORDERS])
/** In letters: of a shorter word too many others differ by one. */
const SHORTEST = 5
/** In letters: from here on a letter may be another one ("patrol" is no mistyped "petrol"). */
const REPLACED = 7

/**
 * The mistyped words of a question ("sanctons"), where no article holds them: what was meant is the nearest topic of which articles
 * speak, or word by which people ask. At most one SQL statement.
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
    !hasSynonyms(word.lower)
  const strange = [...new Set(words.filter(isStrange).map(({ lower }) => lower))]
  const near = strange.length === 0 ? [] : await topicsLike(database, strange)
  return [...new Set(near.map(({ asked }) => asked))].flatMap((typed) => {
    const topics = near.flatMap(({ asked, topic }) => (asked === typed && topic !== null ? [topic, `${topic}s`] : []))
    // "Fisherman", where articles have fishermen.
    const meant = topics.includes(typed) ? undefined : nearest(typed, [...topics, ...ASKING, ...MISTYPED_GRAMMAR])
    return meant === undefined ? [] : [{ typed, meant }]
  })
}

/** The words with what was meant in the place of what was typed. */
export const respell = (words: readonly Word[], mended: readonly SpellingCorrection[]): readonly Word[] =>
  words.map((word) => {
    const meant = mended.find(({ typed }) => typed === word.text)?.meant
    return meant === undefined ? word : { ...word, text: meant, lower: meant, key: meant }
  })

/** The first of these words that is typed so with one mistake: a letter missing, too much, another one, or two that changed places. */
function nearest(typed: string, words: readonly string[]): string | undefined {
  return words.find(
    (word) =>
      word[0] === typed[0] &&
      Math.abs(word.length - typed.length) < 2 &&
      editDistance(typed, word) === 1 &&
      (typed.length >= REPLACED || !isReplaced(typed, word)),
  )
}

/** Whether one letter is another one, and none is missing, too much or in the wrong place. */
const isReplaced = (typed: string, word: string): boolean =>
  typed.length === word.length && [...typed].filter((letter, at) => letter !== word[at]).length === 1
