import { FILLERS, FORETELLING, QUESTION_AUXILIARIES } from '../../languages/en/questions/function-words.js'
import { type Days, EMPTY_PLAN, type Party, type Plan } from '../plan/plan.js'
import type { QuestionToken } from '../words/question-tokens.js'
import { readQuestionWord } from './read-question-word.js'
import { requestedVerb } from './requested-acts.js'
import { topicOf } from './topics.js'

/** "[Said]", "[told]": a verb of speech after whoever speaks. */
const isSaying = (tokens: readonly QuestionToken[], at: number): boolean =>
  requestedVerb(tokens, at) !== null && !QUESTION_AUXILIARIES.has(tokens[at]?.lower ?? '')

/**
 * "Will the ferry sink?", "why are lambs so dear?", "who is Doe?": a question about the world, which whoever spoke of it answers. Its words are
 * what is spoken of, by anybody. Null where nothing is left to look for.
 */
export function readFreely(tokens: readonly QuestionToken[], days: Days | null): Plan | null {
  const { asks, length, isMeasured } = readQuestionWord(tokens)
  const rest = tokens.slice(asks === 'LIST' ? 0 : Math.min(length, tokens.length))
  // "Will Doe appeal?": whoever tells of it answers; of "will Doe sue Roe" only Doe, since others may tell of the reverse.
  const isForetold = FORETELLING.has(tokens[0]?.lower ?? '') && rest.filter(({ party }) => party).length === 1
  const at = isForetold ? -1 : rest.findIndex((token, index) => !token.party && isSaying(rest, index))
  const subject = at === -1 ? [] : rest.slice(0, at).filter(({ lower }) => !QUESTION_AUXILIARIES.has(lower))
  const speakers = subject.at(-1)?.party ? [subject.at(-1)?.party as Party] : []
  const involved = rest.flatMap(({ party }) => (party && !speakers.includes(party) ? [party] : []))
  const topics = rest.filter(({ party, lower }) => !party && !FILLERS.has(lower)).flatMap(topicOf)
  if (speakers.length + involved.length + topics.length === 0) return null
  return {
    ...EMPTY_PLAN,
    asks: asks === 'SPEAKER' ? 'LIST' : asks,
    speakers,
    involved,
    topics,
    days,
    isMeasured,
    isFree: asks !== 'SPEAKER',
  }
}
