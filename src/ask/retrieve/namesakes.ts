import type { Ambiguous } from '../answer/answered.js'
import type { Plan } from '../plan/plan.js'
import type { Ranked } from './retrieve.js'

/** Several of one name who all say something that fits: whom the question means has to be chosen. Null where one is meant. */
export function namesakesIn(plan: Plan, found: readonly Ranked[], question: string): Ambiguous | null {
  if (plan.isCompared) return null
  const shared = plan.speakers.find(
    ({ how, actors, others }) => (how === 'NAME' || how === 'TYPO') && actors.length > 1 && !others,
  )
  const speaking =
    shared?.actors.filter(({ id }) => found.some(({ statement }) => statement.speakerIds.includes(id))) ?? []
  if (shared === undefined || speaking.length < 2) return null
  const choices = speaking.map((actor) => ({ actor, question: question.replace(shared.words, actor.name) }))
  return { kind: 'AMBIGUOUS', plan, words: shared.words, choices }
}
