import { FILLERS, QUESTION_AUXILIARIES, QUESTION_WORDS } from '../../languages/en/questions/function-words.js'
import { synonymsOf } from '../../languages/en/questions/synonyms.js'
import type { Alternatives } from '../plan/plan.js'
import type { Word } from './words.js'

/** What a word asks for, if it says what was spoken of: itself or a word that means the same. */
export function topicOf(word: Word): readonly Alternatives[] {
  if (word.isQuoted) return [[`"${word.text}"`]]
  if (FILLERS.has(word.lower) || QUESTION_AUXILIARIES.has(word.lower) || QUESTION_WORDS.has(word.lower)) return []
  // Hyphens and slashes part words in the index, too.
  return word.key === '' ? [] : [synonymsOf(word.lower)]
}
