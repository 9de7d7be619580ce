import { QUANTITY } from '../../languages/en/questions/judging.js'
import type { MatchingStatement } from '../../query/run/matching-statements.js'
import type { Plan } from './plan.js'

/** Whether a statement tells what is asked for: a place of where something was said, a number of how many. */
export function tells({ asks, isMeasured }: Plan, { place, content }: MatchingStatement): boolean {
  if (asks === 'PLACE') return place !== null
  return !isMeasured || QUANTITY.test(content)
}
