/** An axis of counts, from 0 to its top. */
export interface CountAxis {
  readonly top: number
  readonly ticks: readonly number[]
}

/** How many steps an axis of counts has at most. */
const MOST_STEPS = 5

/** An axis that holds counts up to the largest, in whole steps of 1, 2 or 5 times a power of ten. */
export function countAxis(largest: number): CountAxis {
  const least = Math.max(1, largest / MOST_STEPS)
  const power = 10 ** Math.floor(Math.log10(least))
  const step = power * ([1, 2, 5].find((times) => times * power >= least) ?? 10)
  const steps = Math.max(1, Math.ceil(largest / step))
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, at) => at * step) }
}

/** How many names stand below an axis of time at most: five days are as wide as a small screen. */
const MOST_NAMES = 5

/** Which of so many periods are named below the axis: evenly spread, the first and the last among them. */
export function namedPeriods(length: number): readonly number[] {
  const names = Math.min(length, MOST_NAMES)
  return Array.from({ length: names }, (_, at) => Math.round((at * (length - 1)) / Math.max(1, names - 1)))
}
