import { ACTS, type Act } from './acts.js'

/**
 * Acts by which the same saying is reported, the nearest in the first list: who rejects a charge denies it, who demands urges. Source: the
 * event types that PLOVER 0.7 joins, and which act other articles gave to the sayings that questions of `test/ask` ask for.
 */
const NEAR: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  EXPLAIN: ['ARGUE', 'CLAIM', 'NOTE'],
  ARGUE: ['CLAIM', 'BELIEVE', 'EXPLAIN', 'NOTE', 'CRITICIZE'],
  CLAIM: ['ARGUE', 'BELIEVE', 'ANNOUNCE', 'ACCUSE', 'CONFIRM', 'DENY'],
  NOTE: ['CITE', 'ARGUE', 'EXPLAIN'],
  CITE: ['NOTE'],
  ANNOUNCE: ['PROMISE', 'CONFIRM', 'CLAIM', 'ORDER', 'AGREE', 'PREDICT', 'PROPOSE'],
  CONFIRM: ['ANNOUNCE', 'ADMIT', 'CLAIM'],
  ADMIT: ['CONFIRM', 'CONCEDE', 'APOLOGIZE', 'AGREE'],
  DENY: ['REJECT', 'CLAIM'],
  PREDICT: ['BELIEVE', 'WARN', 'ANNOUNCE', 'CLAIM'],
  BELIEVE: ['ARGUE', 'PREDICT', 'CLAIM'],
  ASK: ['URGE', 'DEMAND'],
  URGE: ['DEMAND', 'PROPOSE', 'ORDER', 'ASK', 'ARGUE', 'WARN'],
  PROPOSE: ['URGE', 'ANNOUNCE', 'DEMAND', 'ARGUE', 'BELIEVE', 'PREDICT'],
  DEMAND: ['URGE', 'ORDER', 'PROPOSE', 'ASK'],
  ORDER: ['DEMAND', 'URGE', 'ANNOUNCE'],
  PROMISE: ['ANNOUNCE', 'AGREE', 'PREDICT', 'PROPOSE', 'THREATEN'],
  AGREE: ['PROMISE', 'PRAISE', 'CONFIRM', 'ADMIT', 'ANNOUNCE'],
  THANK: ['PRAISE'],
  PRAISE: ['THANK', 'AGREE'],
  APOLOGIZE: ['ADMIT', 'CONCEDE'],
  CRITICIZE: ['ACCUSE', 'REJECT', 'ARGUE', 'WARN', 'DENY'],
  ACCUSE: ['CRITICIZE', 'CLAIM', 'ARGUE'],
  REJECT: ['DENY', 'CRITICIZE'],
  THREATEN: ['WARN', 'PROMISE', 'ANNOUNCE'],
  WARN: ['PREDICT', 'THREATEN', 'CRITICIZE', 'URGE'],
  CONSULT: ['AGREE'],
  CONCEDE: ['ADMIT', 'AGREE'],
  INVESTIGATE: ['ANNOUNCE', 'ORDER'],
}

/** Acts that say the opposite: who asks for the one is never answered with the other. */
const OPPOSITES: readonly (readonly [readonly Act[], readonly Act[]])[] = [
  [
    ['PRAISE', 'THANK', 'AGREE', 'PROMISE'],
    ['CRITICIZE', 'ACCUSE', 'REJECT', 'DENY'],
  ],
  [['ADMIT', 'CONFIRM', 'APOLOGIZE'], ['DENY']],
]

/** Acts that tell no more than that something was said, so that whatever was asked for may be said by them. */
const PLAIN: ReadonlySet<Act> = new Set(['SAY', 'NOTE', 'CLAIM', 'ARGUE', 'BELIEVE', 'EXPLAIN', 'CITE'])

/** How well an act fits one that is asked for: the same, a near one, plain speech, another one, or the opposite. */
export type ActFit = 'SAME' | 'NEAR' | 'PLAIN' | 'OTHER' | 'OPPOSITE'

/** How well an act fits the best of those that are asked for; none asked for: any fits. */
export function fitOfAct(asked: readonly Act[], found: Act): ActFit {
  if (asked.length === 0 || asked.includes(found)) return 'SAME'
  if (asked.some((act) => NEAR[act]?.includes(found))) return 'NEAR'
  const areOpposite = OPPOSITES.some(
    ([one, other]) =>
      (asked.every((act) => one.includes(act)) && other.includes(found)) ||
      (asked.every((act) => other.includes(act)) && one.includes(found)),
  )
  if (areOpposite) return 'OPPOSITE'
  if (PLAIN.has(found)) return 'PLAIN'
  // Whoever asks for plain speech takes any act of speech.
  return asked.some((act) => PLAIN.has(act)) && ACTS[found].actClass === 'ASSERTIVE' ? 'NEAR' : 'OTHER'
}
