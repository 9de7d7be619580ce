import type { GraphQLError } from 'graphql'
import { badInput } from '../bad-input.js'
import { TIMES, type TimeUnit } from './groups.js'

/** Rows that a timeline has at most, over all of its values: twenty values by months over ten years are 2,400. */
export const MOST_ROWS = 2_500

/** What the statement finds: the first days of the first and the last period, and how many values have a timeline. */
interface Found {
  readonly unit: TimeUnit
  readonly first: string
  readonly last: string
  readonly values: number
}

/** In days. A period that spans more or fewer is counted as its average. */
const LENGTHS: Record<(typeof TIMES)[number], number> = { DAY: 1, WEEK: 7, MONTH: 30.44, YEAR: 365.25 }
const DAY = 86_400_000

/** The error of a timeline that is too long: says how long it is, and which unit fits. */
export function timelineError({ unit, first, last, values }: Found): GraphQLError {
  const days = (Date.parse(last) - Date.parse(first)) / DAY
  const rowsBy = (time: (typeof TIMES)[number]): number => (Math.floor(days / LENGTHS[time]) + 1) * values
  const asked = unit.toUpperCase() as (typeof TIMES)[number]
  const fitting = TIMES.filter((time) => LENGTHS[time] > LENGTHS[asked] && rowsBy(time) < MOST_ROWS)
  const series = values === 1 ? '' : ` for ${values} values`
  const rows = `${rowsBy(asked).toLocaleString('en')} rows, from ${first} to ${last}${series}`
  const ways = [
    ...(fitting[0] ? [`${fitting[0]}`] : []),
    'a shorter time (`datedOn`)',
    ...(values > 1 ? ['a smaller `top`'] : []),
  ]
  return badInput(
    'groupBy',
    asked,
    `at most ${MOST_ROWS.toLocaleString('en')} rows, and this gives ${rows}; ask for ${ways.join(', or ')}`,
  )
}
