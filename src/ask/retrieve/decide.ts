import type { Plan } from '../plan/plan.js'
import type { Inquiry } from './inquiry.js'
import type { Ranked } from './retrieve.js'

/**
 * The least score of a statement that answers, by what the question tells. Who is known to speak, says little else of what is asked; anybody may
 * say something like it. Found on questions of people who knew nothing of the scores (docs/figures.md): the least at which one in twenty questions
 * that nobody answers is answered.
 */
const LEAST = { bound: 0.58, described: 0.5, open: 0.66 } as const
/** Questions that state the content themselves: half of it is another question. */
const EXACT: ReadonlySet<Plan['asks']> = new Set(['WHETHER', 'COUNT', 'TIME', 'PLACE'])
const LEAST_EXACT = { bound: 0.55, described: 0.42, open: 0.75 } as const
/** The share of the best one's score that a further statement needs. */
const BESIDE = 0.9
/** The same where all who said it are asked for. */
const BESIDE_IN_LISTS = 0.8
const LISTS: ReadonlySet<Plan['asks']> = new Set(['SPEAKER', 'LIST', 'COUNT'])

/** The statements that answer, the best first; none where the best is not good enough. */
export function answering({ plan, isBound, roles }: Inquiry, ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0]?.score.total ?? 0
  const kind = isBound ? 'bound' : roles.includes('SPEAKER') ? 'described' : 'open'
  const least = (EXACT.has(plan.asks) ? LEAST_EXACT : LEAST)[kind]
  if (best < least) return []
  const beside = LISTS.has(plan.asks) || kind === 'described' ? BESIDE_IN_LISTS : BESIDE
  return ranked.filter(
    ({ score, statement }) =>
      score.total >= Math.max(least, best * beside) && (plan.asks !== 'PLACE' || statement.place !== null),
  )
}
