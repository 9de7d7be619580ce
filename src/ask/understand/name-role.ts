import { COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import { FILLERS, QUESTION_AUXILIARIES } from '../../languages/en/questions/function-words.js'
import { ACTS } from '../../vocabulary/acts.js'
import type { QuestionToken } from '../words/question-tokens.js'
import type { PlanDraft } from './draft.js'
import { requestedNoun } from './requested-acts.js'

/** The position in the complement: where an object is still expected, after the object, or within the content. */
export type Place = 'OBJECT' | 'AFTER' | 'TOPIC'

/** The role of a name in a plan. */
export type PlanRole = 'speakers' | 'addressees' | 'targets' | 'mentions'

/** The role of the next name, given the preposition before it and the verb or noun of speech. */
export function roleOf(preposition: string | null, place: Place, { plan, verb }: PlanDraft): PlanRole | 'place' {
  const hasSpeaker = plan.speakers.length > 0
  if (preposition === 'by' && !hasSpeaker) return 'speakers'
  if (place === 'TOPIC') return 'mentions'
  if (preposition === null && place === 'OBJECT') {
    if (verb?.object === 'ADDRESSEE') return 'addressees'
    return verb?.object === 'TARGET' ? 'targets' : 'mentions'
  }
  switch (preposition) {
    case 'to':
      return verb?.object === 'TARGET' && !verb.isNoun ? 'targets' : 'addressees'
    case 'from':
      if (verb?.isNoun && !hasSpeaker) return 'speakers'
      return plan.acts.some((act) => ACTS[act].actClass === 'DIRECTIVE') ? 'addressees' : 'mentions'
    case 'of':
      return verb?.object === 'TARGET' || hasSpeaker ? 'targets' : 'speakers'
    case 'in':
      // Without an act or topic, "in Valletta" is where it was said.
      return plan.acts.length === 0 && plan.topics.length === 0 ? 'place' : 'mentions'
    case 'against':
      // "Fresh tariffs against Malta" are against it, whoever speaks of them.
      return plan.topics.length > 0 && !verb?.isNoun ? 'mentions' : 'targets'
    case 'at':
    case 'toward':
    case 'towards':
    case 'with':
      return 'targets'
    default:
      return 'mentions'
  }
}

/** "Condemned Oman's offer", "backed the British plan", "the BBC report": done to what belongs to it, by whom it is only told apart. */
export function withoutOwner(
  role: PlanRole | 'place',
  tokens: readonly QuestionToken[],
  i: number,
): PlanRole | 'place' {
  const [owner, owned] = [tokens[i], tokens[i + 1]]
  if (role !== 'targets' || !owned || owned.party || FILLERS.has(owned.lower) || QUESTION_AUXILIARIES.has(owned.lower))
    return role
  const isDemonym = COUNTRY_PHRASES.get(owner?.text ?? '')?.form === 'DEMONYM'
  const isBeforeNoun =
    tokens[i - 1]?.lower === 'the' && owner?.party?.actors.some(({ kind }) => kind === 'ORGANIZATION')
  return owner?.isPossessive || isDemonym || isBeforeNoun ? 'mentions' : role
}

/** "Oman's offer", "the researcher's claim": who said what is spoken of, which only tells it apart. */
export const ownsWords = (tokens: readonly QuestionToken[], i: number): boolean =>
  tokens[i]?.isPossessive === true && (requestedNoun(tokens[i + 1]) !== null || tokens[i + 1]?.lower === 'claim')
