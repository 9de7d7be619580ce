import { DENYING } from '../../languages/en/grammar/negation.js'
import { QUANTITY } from '../../languages/en/questions/judging.js'
import type { MatchingStatement } from '../../query/run/matching-statements.js'
import type { Plan } from './plan.js'
import { settingOf } from './setting-of.js'

/** Whether a statement tells what is asked for: a place of where something was said, a number of how many, that something is not so. */
export function tells({ asks, isMeasured, isContentDenied }: Plan, statement: MatchingStatement): boolean {
  if (asks === 'PLACE') return settingOf(statement) !== null
  if (asks === 'WHETHER' && isContentDenied && !denies(statement)) return false
  return !isMeasured || QUANTITY.test(statement.content)
}

/** Whether what is said, or how, says that something is not so. */
const denies = ({ content, act, negated }: MatchingStatement): boolean =>
  negated || act === 'DENY' || act === 'REJECT' || DENYING.test(content)
