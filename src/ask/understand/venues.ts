import { ARTICLES } from '../../languages/en/grammar/determiners.js'
import { QUESTION_AUXILIARIES } from '../../languages/en/questions/function-words.js'
import type { Alternatives } from '../plan/plan.js'
import type { QuestionToken } from '../words/question-tokens.js'

/** The venue of a statement, with the number of tokens that it takes in the question. */
export interface Venue {
  readonly words: readonly Alternatives[]
  readonly length: number
}

/** Reads a venue at token `i`: "before the Security Council"; null if "before" does not precede an organization. */
export function venueOf(tokens: readonly QuestionToken[], i: number): Venue | null {
  const at = ARTICLES.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const body = tokens[at]
  const isBody = body?.party?.actors.some(({ kind }) => kind === 'ORGANIZATION') && !body.isPossessive
  if (tokens[i]?.lower !== 'before' || !body || !isBody || QUESTION_AUXILIARIES.has(tokens[at + 1]?.lower ?? ''))
    return null
  return { words: [[`"${body.party?.words}"`]], length: at + 1 - i }
}
