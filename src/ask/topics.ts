import { synonymsOf } from '../lexicon/synonyms.js'
import { AUXILIARIES, FILLERS, QUESTION_WORDS } from './function-words.js'
import type { Alternatives } from './plan.js'
import type { Word } from './words.js'

/** What a word asks for, if it says what was spoken of: itself or a word that means the same. */
export function topicOf(word: Word): readonly Alternatives[] {
  if (word.isQuoted) return [[`"${word.text}"`]]
  if (FILLERS.has(word.lower) || AUXILIARIES.has(word.lower) || QUESTION_WORDS.has(word.lower)) return []
  // Hyphens and slashes part words in the index, too.
  return word.key === '' ? [] : [synonymsOf(word.lower)]
}
