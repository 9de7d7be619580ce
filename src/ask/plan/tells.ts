import { DENYING } from '../../languages/en/grammar/negation.js'
import { stemOf } from '../../languages/en/grammar/stems.js'
import { QUANTITY } from '../../languages/en/questions/judging.js'
import type { MatchingStatement } from '../../query/run/matching-statements.js'
import type { Plan } from './plan.js'
import { settingOf } from './setting-of.js'

/** Whether a statement tells what is asked for: a place of where something was said, a number of how many, that something is not so. */
export function tells(plan: Plan, statement: MatchingStatement): boolean {
  const { asks, isMeasured, isContentDenied, counted } = plan
  if (asks === 'PLACE') return settingOf(statement) !== null
  if (asks === 'WHETHER' && isContentDenied && !denies(statement)) return false
  return !isMeasured || (QUANTITY.test(statement.content) && (counted === null || counts(statement.content, counted)))
}

/** Whether what is said, or how, says that something is not so. */
const denies = ({ content, act, negated }: MatchingStatement): boolean =>
  negated || act === 'DENY' || act === 'REJECT' || DENYING.test(content)

/** So many words before and after a noun may be its number: "forty of the old boats", "the boats were forty". */
const BEFORE = 4
const AFTER = 2

/** Whether a number of it is told where a content speaks of it at all: "two sailors on a boat" counts no boats. */
function counts(content: string, noun: string): boolean {
  const words = content.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? []
  const stem = stemOf(noun)
  const at = words.flatMap((word, index) => (stemOf(word.replace(/[.,]+$/, '')) === stem ? [index] : []))
  return (
    at.length === 0 ||
    at.some((index) => QUANTITY.test(words.slice(Math.max(0, index - BEFORE), index + 1 + AFTER).join(' ')))
  )
}
