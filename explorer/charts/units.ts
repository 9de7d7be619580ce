import { showDay, showMonth } from '../parts/show.js'

/** The units that a timeline can have, the finest first, by the names that `statementStats` takes. */
const UNITS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const
export type Unit = (typeof UNITS)[number]

/** A time, from its first day to its last, as the API's `Date` has them. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** The most bars of a timeline: of 30 acts each, they stay below the API's 2,500 rows, and are seen on the narrowest screen. */
const MOST_PERIODS = 80

const DAY_MILLISECONDS = 86_400_000
const WEEK_DAYS = 7

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

export const daysAfter = (day: string, days: number): string =>
  dayOf(new Date(Date.parse(day) + days * DAY_MILLISECONDS))

const weekday = (day: string): number => (new Date(day).getUTCDay() + WEEK_DAYS - 1) % WEEK_DAYS

/** The first day of the period that holds a day; weeks begin on Monday. */
const START: Readonly<Record<Unit, (day: string) => string>> = {
  DAY: (day) => day,
  WEEK: (day) => daysAfter(day, -weekday(day)),
  MONTH: (day) => `${day.slice(0, 7)}-01`,
  YEAR: (day) => `${day.slice(0, 4)}-01-01`,
}

/** Longer than any period, and shorter than two, in days from its first one. */
const INTO_NEXT: Readonly<Record<Unit, number>> = { DAY: 1, WEEK: WEEK_DAYS, MONTH: 31, YEAR: 366 }

/** The first day after a period. @param from its first day */
export const periodAfter = (unit: Unit, from: string): string => START[unit](daysAfter(from, INTO_NEXT[unit]))

/** How many periods a time touches. */
function periodsIn(unit: Unit, { first, last }: Days): number {
  const [from, to] = [new Date(START[unit](first)), new Date(START[unit](last))]
  const years = to.getUTCFullYear() - from.getUTCFullYear()
  if (unit === 'YEAR') return years + 1
  if (unit === 'MONTH') return 12 * years + to.getUTCMonth() - from.getUTCMonth() + 1
  return (to.getTime() - from.getTime()) / DAY_MILLISECONDS / (unit === 'WEEK' ? WEEK_DAYS : 1) + 1
}

/** So many bars are a timeline even of few statements. */
const FEWEST_PERIODS = 12

/**
 * The finest unit by which a time has no more periods than a timeline may have, nor than there are statements: more bars
 * would be empty than not.
 */
export function unitFor(days: Days, statements: number): Unit {
  const most = Math.min(Math.max(statements, FEWEST_PERIODS), MOST_PERIODS)
  return UNITS.find((unit) => periodsIn(unit, days) <= most) ?? 'YEAR'
}

/** The part of a time that a timeline can show: of more than 80 years, the latest. */
export function shownDays({ first, last }: Days): Days {
  const earliest = `${String(Number(last.slice(0, 4)) - MOST_PERIODS + 1).padStart(4, '0')}-01-01`
  return { first: first < earliest ? earliest : first, last }
}

/** "30 Jan 2023", "week of 30 Jan 2023", "Jan 2023", "2023" */
export const PERIOD_NAME: Readonly<Record<Unit, (from: string) => string>> = {
  DAY: showDay,
  WEEK: (from) => `week of ${showDay(from)}`,
  MONTH: showMonth,
  YEAR: (from) => from.slice(0, 4),
}

/** The same below an axis, where room is scarce. */
export const AXIS_NAME: Readonly<Record<Unit, (from: string) => string>> = { ...PERIOD_NAME, WEEK: showDay }
