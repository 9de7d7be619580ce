import { AGENT_PREPOSITIONS, KEYWORD_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { FILLERS } from '../../languages/en/questions/function-words.js'
import { EMPTY_PLAN, type Party, type Plan } from '../plan/plan.js'
import type { QuestionToken } from '../words/question-tokens.js'
import type { PlanDraft } from './draft.js'
import { topicOf } from './topics.js'

/** "doe malta ferries", "Doe on ferries", "by Doe": whoever is named takes part, whatever else is said is spoken of. */
export function readKeywords(tokens: readonly QuestionToken[]): PlanDraft {
  const on = tokens.findIndex(({ lower }) => KEYWORD_PREPOSITIONS.has(lower))
  const parties = (some: readonly QuestionToken[]): readonly Party[] => some.flatMap(({ party }) => party ?? [])
  const said = on > 0 ? tokens.slice(0, on) : []
  const isOn = parties(said).length > 0 && said.every(({ party, lower }) => party || FILLERS.has(lower))
  const words = tokens.slice(isOn ? on + 1 : 0)
  const isFrom = AGENT_PREPOSITIONS.has(tokens[0]?.lower ?? '') && tokens[1]?.party
  const topics = words.filter(({ party }) => !party).flatMap(topicOf)
  const plan: Plan =
    isOn || isFrom
      ? {
          ...EMPTY_PLAN,
          speakers: parties(isOn ? said : tokens.slice(0, 2)),
          mentions: parties(isOn ? words : tokens.slice(2)),
          topics,
        }
      : { ...EMPTY_PLAN, involved: parties(words), topics, isKeywords: true }
  return { plan, verb: null, unknown: [] }
}
