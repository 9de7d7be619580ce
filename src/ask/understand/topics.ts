import { AUXILIARIES, FILLERS, QUESTION_WORDS } from '../../languages/en/questions/function-words.js'
import { synonymsOf } from '../../languages/en/questions/synonyms.js'
import type { Alternatives } from '../plan/plan.js'
import type { Word } from './words.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Words that place what is spoken of without telling what it is. Lower case. A statement of it may well do without them: they may be left
 * out where the others stand in an article.
 */
export const VAGUE: ReadonlySet<string> = words(`
  effect effects impact prospect prospects possibility possible potential involvement circumstances explanation role aspect details
  idea future use used regard regards account view state chance chances problem plans latest news new towards away back long go goes
  went gone come comes came take takes took taken keep kept immediately straight happen soon now quickly finally`)

/** What a word asks for, if it says what was spoken of: itself or a word that means the same. */
export function topicOf(word: Word): readonly Alternatives[] {
  if (word.isQuoted) return [[`"${word.text}"`]]
  if (FILLERS.has(word.lower) || AUXILIARIES.has(word.lower) || QUESTION_WORDS.has(word.lower)) return []
  // Hyphens and slashes part words in the index, too.
  return word.key === '' ? [] : [synonymsOf(word.lower)]
}
