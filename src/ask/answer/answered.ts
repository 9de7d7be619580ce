import type { StatementScore } from '../../models/ask-result.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import type { OrderBy } from '../../models/orders.js'
import type { NamedActor } from '../../query/names/named-actors.js'
import type { MatchingStatement } from '../../query/run/matching-statements.js'
import { filterOf, type InContent, type Strictness } from '../plan/filter-of.js'
import { type Operation, ORDERS, operationOf } from '../plan/operation.js'
import { type Plan, partiesIn } from '../plan/plan.js'
import { tells } from '../plan/tells.js'
import { answerText } from './answer-text.js'
import { interpretationOf } from './interpretation.js'
import { groupSame, type Said } from './same-thing.js'

/** The statements that answer a question. */
export interface Answered extends Operation {
  readonly kind: 'ANSWER'
  readonly plan: Plan
  readonly text: string
  readonly interpretation: string
  /** 0 to 1: the confidence of the best statement times that of the question's interpretation. */
  readonly confidence: number
  readonly where: StatementFilter
  /** What a statement must match to have all that is asked for; other than `where` where the statements were ranked. */
  readonly understood: StatementFilter
  /** A value of the enum StatementOrder. */
  readonly orderBy: readonly OrderBy[]
  readonly said: readonly Said[]
  /** How well each statement fits, and why, the best first. */
  readonly scores: readonly StatementScore[]
}

/** No statement matches; the ids of the nearest ones. */
export interface Nobody {
  readonly kind: 'NOBODY'
  readonly plan: Plan
  readonly interpretation: string
  readonly nearest: readonly string[]
}

/** One of several actors that a name may refer to. */
export interface Choice {
  readonly actor: NamedActor
  /** The question with the full name in it. */
  readonly question: string
}

export interface Ambiguous {
  readonly kind: 'AMBIGUOUS'
  readonly plan: Plan
  readonly words: string
  readonly choices: readonly Choice[]
}

/** How statements were found. */
interface Finding {
  /** How many there are in all, if the question asks for it; else null. */
  readonly total: number | null
  readonly strictness: Strictness
  /** Of those that were ranked, how well each fits. */
  readonly scores?: readonly StatementScore[]
}

/** Makes the answer of statements. @param where what all of them fulfil */
export function answered(
  plan: Plan,
  where: StatementFilter,
  statements: readonly MatchingStatement[],
  { total, strictness, scores }: Finding,
): Answered {
  const relevant = statements.filter((statement) => tells(plan, statement))
  const said = groupSame(relevant)
  const holders =
    strictness.spokenBy === 'TITLE_HOLDERS' ? ' It did not speak itself; whoever holds a title there did.' : ''
  const act = strictness.isActTold
    ? ' The act is told of in what was said.'
    : strictness.isRefused
      ? ' What speaks of it was rejected.'
      : ''
  const confidence = interpretationConfidence(plan, strictness)
  const ranked = strictness.isRanked
    ? ' Ranked by how well they fit; not each word of the question stands in them.'
    : ''
  const elsewhere = strictness.inContent === 'ALL' ? '' : ' Some of the words stand elsewhere in the article.'
  return {
    kind: 'ANSWER',
    plan,
    text: answerText(plan, said, total, strictness),
    interpretation: `${interpretationOf(plan)}${holders}${elsewhere}${act}${ranked}`,
    confidence: scores ? (scores[0]?.score ?? 0) : (relevant[0]?.confidence ?? 0) * confidence,
    where,
    understood: strictness.isRanked ? filterOf(plan) : where,
    orderBy: strictness.isRanked ? ORDERS.RANKED : ORDERS[plan.order],
    ...operationOf(where, strictness.isRanked ? 'RANKED' : plan.order),
    said,
    scores: scores ?? relevant.map((statement) => fulfilling(statement, confidence, strictness)),
  }
}

/** The score of a statement that fulfils the plan: how sure it is, and how sure the reading of the question. */
const fulfilling = (
  { id, confidence }: MatchingStatement,
  read: number,
  { inContent, spokenBy, isActTold, isRefused }: Strictness,
): StatementScore => ({
  statementId: id,
  score: confidence * read,
  why: [
    inContent === 'ALL' ? 'it has all that is asked for' : 'some of the words stand elsewhere in its article',
    ...(spokenBy === 'TITLE_HOLDERS' ? ['somebody who holds a title there says it'] : []),
    ...(isActTold ? ['the act is told of in what was said'] : []),
    ...(isRefused ? ['what is asked for was rejected'] : []),
  ],
})

/** How certain the interpretation is, 0 to 1: less with corrected spellings, with keywords, and the less strictly the plan is matched. */
function interpretationConfidence(plan: Plan, { spokenBy, inContent, isActTold }: Strictness): number {
  const parties = partiesIn(plan)
  const typos = parties.filter(({ how }) => how === 'TYPO').length + plan.mended.length
  return (
    0.9 ** typos *
    (plan.isKeywords ? 0.8 : 1) *
    (spokenBy === 'ITSELF' ? 1 : 0.9) *
    CONTENT_CONFIDENCE[inContent] *
    (isActTold ? 0.7 : 1)
  )
}

const CONTENT_CONFIDENCE: Readonly<Record<InContent, number>> = { ALL: 1, MOST: 0.8, SOME: 0.6 }
