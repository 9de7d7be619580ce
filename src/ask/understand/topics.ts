import { FILLERS, QUESTION_AUXILIARIES, QUESTION_WORDS } from '../../languages/en/questions/function-words.js'
import { synonymsOf } from '../../languages/en/questions/synonyms.js'
import type { Alternatives } from '../plan/plan.js'
import type { Word } from '../words/words.js'

/** The topic that a word asks for: the word and its synonyms; none for words of the question's grammar. */
export function topicOf(word: Word): readonly Alternatives[] {
  if (word.isQuoted) return [[`"${word.text}"`]]
  if (FILLERS.has(word.lower) || QUESTION_AUXILIARIES.has(word.lower) || QUESTION_WORDS.has(word.lower)) return []
  // An empty key means that the word has no letter or digit.
  return word.key === '' ? [] : [synonymsOf(word.lower)]
}
