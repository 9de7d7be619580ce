import type { Act, ActClass } from '../generated/operations.js'
import { showCount, showNumber } from '../parts/show.js'
import { ACTS, wordOf } from '../words.js'
import { periodAfter, type Unit } from './units.js'

/** The classes of acts as they lie on one another, from the ground up. */
export const ACT_CLASSES = ['ASSERTIVE', 'DIRECTIVE', 'COMMISSIVE', 'EXPRESSIVE'] as const satisfies readonly ActClass[]

export type ClassCounts = Readonly<Record<ActClass, number>>

/** A day, week, month or year, with how much was said in it. */
export interface Period {
  readonly from: string
  /** The first day after it. */
  readonly to: string
  readonly counts: ClassCounts
  readonly total: number
}

/** A row of a timeline by acts, as `statementStats` gives it. */
interface TimelineRow {
  readonly from?: string | null
  readonly act?: Act | null
  readonly count: number
}

const NONE: ClassCounts = { ASSERTIVE: 0, DIRECTIVE: 0, COMMISSIVE: 0, EXPRESSIVE: 0 }

/** Joins the rows of all acts, each with a timeline of its own, into periods from the first to the last, empty ones too. */
export function periodsOf(rows: readonly TimelineRow[], unit: Unit): readonly Period[] {
  const counts = new Map<string, ClassCounts>()
  for (const { from, act, count } of rows) {
    if (!from || !act) continue
    const before = counts.get(from) ?? NONE
    counts.set(from, { ...before, [ACTS[act]]: before[ACTS[act]] + count })
  }
  const [first, ...later] = [...counts.keys()].sort()
  if (first === undefined) return []
  const periods: Period[] = []
  for (let from = first; from <= (later.at(-1) ?? first); from = periodAfter(unit, from)) {
    const own = counts.get(from) ?? NONE
    periods.push({ from, to: periodAfter(unit, from), counts: own, total: sumOf(own) })
  }
  return periods
}

/** How much each class has in all periods together. */
export const totalsOf = (periods: readonly Period[]): ClassCounts =>
  periods.reduce(
    (sums, { counts }) => ({
      ASSERTIVE: sums.ASSERTIVE + counts.ASSERTIVE,
      DIRECTIVE: sums.DIRECTIVE + counts.DIRECTIVE,
      COMMISSIVE: sums.COMMISSIVE + counts.COMMISSIVE,
      EXPRESSIVE: sums.EXPRESSIVE + counts.EXPRESSIVE,
    }),
    NONE,
  )

const sumOf = (counts: ClassCounts): number => ACT_CLASSES.reduce((sum, actClass) => sum + counts[actClass], 0)

/** "4 statements (3 assertive, 1 directive)" */
export function wordsOf({ total, counts }: Period): string {
  const classes = ACT_CLASSES.filter((actClass) => counts[actClass] > 0).map(
    (actClass) => `${showNumber(counts[actClass])} ${wordOf(actClass)}`,
  )
  return showCount(total, 'statement') + (classes.length > 0 ? ` (${classes.join(', ')})` : '')
}

/** A piece of a bar: from `low` to `high` statements above the ground. */
export interface Segment {
  readonly actClass: ActClass
  readonly low: number
  readonly high: number
}

/** The classes of a period that have any, on one another. */
export function segmentsOf({ counts }: Period): readonly Segment[] {
  let low = 0
  return ACT_CLASSES.filter((actClass) => counts[actClass] > 0).map((actClass) => {
    const segment = { actClass, low, high: low + counts[actClass] }
    low = segment.high
    return segment
  })
}
