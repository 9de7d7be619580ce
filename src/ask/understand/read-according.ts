import { SPEAKER_PRONOUN } from '../../languages/en/questions/follow-ups.js'
import { QUESTION_AUXILIARIES } from '../../languages/en/questions/function-words.js'
import { EMPTY_PLAN, type Plan } from '../plan/plan.js'
import { partiesOf } from '../resolve/bearers.js'
import type { QuestionToken } from '../words/question-tokens.js'
import type { PlanDraft } from './draft.js'
import { topicOf } from './topics.js'

/** "What will Malta gain, according to the OECD": whoever is named there speaks, of everything else that is asked. */
export function readAccording(tokens: readonly QuestionToken[]): PlanDraft | null {
  const at = tokens.findIndex(({ lower }, index) => lower === 'according' && tokens[index + 1]?.lower === 'to')
  const first = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
  const speaker = tokens[first]
  if (at === -1 || !speaker) return null
  // "Did they press Doe, according to her": whoever was named last.
  const named = SPEAKER_PRONOUN.test(speaker.lower) ? tokens.slice(0, at).findLast(({ party }) => party) : undefined
  if (named?.party) {
    const others = tokens.slice(0, at).filter((token) => token !== named)
    return {
      plan: {
        ...EMPTY_PLAN,
        asks: QUESTION_AUXILIARIES.has(others[0]?.lower ?? '') ? 'WHETHER' : 'CONTENT',
        speakers: [named.party],
        topics: others.filter(({ party }) => !party).flatMap(topicOf),
      },
      verb: null,
      unknown: [],
    }
  }
  const end = speaker.party ? first + 1 : tokens.length
  const rest = [...tokens.slice(0, at), ...tokens.slice(end)]
  const plan: Plan = {
    ...EMPTY_PLAN,
    asks: QUESTION_AUXILIARIES.has(rest[0]?.lower ?? '') ? 'WHETHER' : 'CONTENT',
    speakers: partiesOf(tokens.slice(first, end)),
    mentions: rest.flatMap(({ party }) => party ?? []),
    topics: rest.filter(({ party }) => !party).flatMap(topicOf),
  }
  return { plan, verb: null, unknown: [] }
}
