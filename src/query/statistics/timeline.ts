import type { GraphQLError } from 'graphql'
import { badInput } from '../bad-input.js'
import { TIMES, type TimeUnit } from './groups.js'

/** The most rows of a timeline, over all values: twenty values by month over ten years are 2,400. */
export const MOST_ROWS = 2_500

/** What the SQL statement finds: the first day of the first and of the last period, and the number of values. */
interface Found {
  readonly unit: TimeUnit
  readonly first: string
  readonly last: string
  readonly values: number
}

type Time = (typeof TIMES)[number]

/** Milliseconds. */
const DAY = 86_400_000

/** The number of periods from one first day to another, both included; for weeks, an upper bound, as the days need not be Mondays. */
const PERIODS: Record<Time, (first: Date, last: Date) => number> = {
  DAY: (first, last) => (last.getTime() - first.getTime()) / DAY + 1,
  WEEK: (first, last) => Math.ceil((last.getTime() - first.getTime()) / DAY / 7) + 1,
  MONTH: (first, last) => 12 * (PERIODS.YEAR(first, last) - 1) + last.getUTCMonth() - first.getUTCMonth() + 1,
  YEAR: (first, last) => last.getUTCFullYear() - first.getUTCFullYear() + 1,
}

/** The error for a timeline that is too long: it gives the number of rows and a unit that would fit. */
export function timelineError({ unit, first, last, values }: Found): GraphQLError {
  const requested = unit.toUpperCase() as Time
  const rowsBy = (time: Time): number => PERIODS[time](new Date(first), new Date(last)) * values
  const coarser = TIMES.slice(TIMES.indexOf(requested) + 1).find((time) => rowsBy(time) <= MOST_ROWS)
  const series = values === 1 ? '' : ` for ${values} values`
  const rows = `${rowsBy(requested).toLocaleString('en')} rows, from ${first} to ${last}${series}`
  const ways = [...(coarser ? [coarser] : []), 'a shorter time (`datedOn`)', ...(values > 1 ? ['a smaller `top`'] : [])]
  return badInput(
    'groupBy',
    requested,
    `at most ${MOST_ROWS.toLocaleString('en')} rows, and this gives ${rows}; ask for ${ways.join(', or ')}`,
  )
}
