import { FEW_DAYS } from '../utterances/circumstances.js'
import { type Differences, differencesOf, makesUnsure } from './differences.js'
import { isSameOrder } from './order.js'
import type { Proposition } from './proposition.js'

/**
 * What a proposition is to another one. SAME: either is true where the other is. DENIES: both cannot be true. NARROWER: the other follows
 * from it; BROADER: it follows from the other. OTHER: none of these, however alike.
 */
export const RELATIONS = ['SAME', 'DENIES', 'NARROWER', 'BROADER', 'OTHER'] as const

export interface Relation {
  readonly kind: (typeof RELATIONS)[number]
  /** How sure it is, 0 to 1; 0 for OTHER. */
  readonly score: number
  /** In words. */
  readonly reason: string
}

/** From here on a relation counts; below, it is only suggested. Chosen on the odd pairs of bench/data/claims.txt. */
export const SURE = 0.8
/** What is only suggested has no more. */
const SUGGESTED = 0.6
/** Of another order, by words that are contrary, by a fuller name; each chosen to stay sure. */
const MOVED = 0.95
const BY_CONTRARY = 0.85
export const BY_NAME = 0.9
/** Terms that two share at least where one tells more than the other. */
const FEWEST_SHARED = 3

const OTHER = (reason: string): Relation => ({ kind: 'OTHER', score: 0, reason })

/** What `a` is to `b`. Of the two turned round, NARROWER is BROADER, and all else is the same. */
export function relationOf(a: Proposition, b: Proposition): Relation {
  if (a.day !== null && b.day !== null && daysBetween(a.day, b.day) > FEW_DAYS) return OTHER('counted from other days')
  if (areOfOthers(a, b)) return OTHER('said of other speakers')
  const differences = differencesOf(a, b)
  if (differences === null) return OTHER('other numbers')
  const { onlyA, onlyB, contraries } = differences
  if (onlyA.length > 0 && onlyB.length > 0)
    return OTHER(hasName(onlyA) && hasName(onlyB) ? 'other names' : 'other words')
  if (contraries > 1) return OTHER('other words')
  if (!isSameOrder(a, b)) return OTHER('the same words of other things')
  const found =
    onlyA.length + onlyB.length > 0 || differences.tighterA || differences.tighterB || a.mode !== b.mode
      ? betweenUnequal(a, b, differences)
      : betweenEqual(a, b, differences)
  return isUncertain(a, b) ? { ...found, score: Math.min(found.score, SUGGESTED) } : found
}

/** What `b` is to `a`, of what `a` is to `b`. */
export const turned = ({ kind, score, reason }: Relation): Relation => {
  const of = { NARROWER: 'BROADER', BROADER: 'NARROWER' } as const
  return { kind: kind === 'NARROWER' || kind === 'BROADER' ? of[kind] : kind, score, reason }
}

const DAY = 86_400_000
const daysBetween = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / DAY

const hasName = (terms: Differences['onlyA']): boolean => terms.some(({ kind }) => kind === 'NAME')

/** “I never took it” of two speakers. */
const areOfOthers = (a: Proposition, b: Proposition): boolean =>
  a.pointsTo !== null && b.pointsTo !== null && !a.pointsTo.some((id) => b.pointsTo?.includes(id))

/** The same terms. */
function betweenEqual(a: Proposition, b: Proposition, { contraries, isFuller }: Differences): Relation {
  const isTurned = a.isDenied !== b.isDenied
  const sure = isFuller ? BY_NAME : a.terms.every(({ key }, at) => key === b.terms[at]?.key) ? 1 : MOVED
  if (contraries === 1) {
    return isTurned || a.isDenied
      ? OTHER('what is not the one need not be the other')
      : { kind: 'DENIES', score: BY_CONTRARY, reason: 'the one is contrary to the other' }
  }
  if (isTurned) return { kind: 'DENIES', score: sure, reason: 'one denies what the other says' }
  return {
    kind: 'SAME',
    score: sure,
    reason:
      sure === 1 ? 'the same words' : isFuller ? 'the same under a fuller name' : 'the same words in another order',
  }
}

/** One tells more, or is bound tighter, or is surer of it. */
function betweenUnequal(a: Proposition, b: Proposition, differences: Differences): Relation {
  const { onlyA, onlyB, shared, contraries } = differences
  if (contraries > 0) return OTHER('other words')
  if (shared < FEWEST_SHARED) return OTHER('too little in common')
  if (makesUnsure([...onlyA, ...onlyB])) return OTHER('one is not said to be so')
  const modes = tighterMode(a, b)
  if (modes === null) return OTHER('one is so, the other is to be')
  const isTighterA = onlyA.length > 0 || differences.tighterA || modes === 'A'
  const isTighterB = onlyB.length > 0 || differences.tighterB || modes === 'B'
  if (isTighterA && isTighterB) return OTHER('each tells what the other does not')
  const more = onlyA.length + onlyB.length
  // How far a denial reaches is not told by words.
  const score = Math.min(0.5 + (0.5 * shared) / (shared + more), a.isDenied || b.isDenied ? SUGGESTED : 1)
  if (a.isDenied !== b.isDenied) {
    // Who denies the less denies the more: “will not reopen” and “will reopen in October”. Not the other way round.
    return isTighterA === b.isDenied
      ? { kind: 'DENIES', score, reason: 'one denies what the other tells more of' }
      : OTHER('one denies only what the other does not tell')
  }
  // Of two denials, the one that denies less tells more.
  const isNarrower = isTighterA !== a.isDenied
  const reason = more > 0 ? 'one tells more' : modes === 'NONE' ? 'one has a tighter number' : 'one is surer of it'
  return { kind: isNarrower ? 'NARROWER' : 'BROADER', score, reason }
}

/** Which of the two is surer of it; null where they speak of what is and of what is to be. */
function tighterMode(a: Proposition, b: Proposition): 'A' | 'B' | 'NONE' | null {
  if (a.mode === b.mode) return 'NONE'
  if (a.mode === 'DUE' || b.mode === 'DUE') return null
  if (a.mode === 'POSSIBLE') return 'B'
  return b.mode === 'POSSIBLE' ? 'A' : null
}

/** Whether it is unsure of whom or of what part something is said. */
function isUncertain(a: Proposition, b: Proposition): boolean {
  if ((a.pointsTo === null) !== (b.pointsTo === null)) {
    const [pointing, naming] = a.pointsTo === null ? [b, a] : [a, b]
    if (!naming.terms.some(({ stem }) => pointing.speakerNames.includes(stem))) return true
  }
  if (a.denied.length > 1 || b.denied.length > 1) return true
  const [ofA, ofB] = [a.denied.join(' '), b.denied.join(' ')]
  return ofA !== '' && ofB !== '' && ofA !== ofB && (a.isJoint || b.isJoint)
}
