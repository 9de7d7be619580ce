import type { Range } from '../gold/gold.js'

/** A set of character positions as ranges: ascending, not touching, not empty. */
export interface Covered {
  readonly runs: readonly Range[]
  /** How many characters. */
  readonly size: number
}

/** The characters that at least one of the ranges covers. */
export function coveredBy(ranges: readonly Range[]): Covered {
  const runs: [start: number, end: number][] = []
  let size = 0
  for (const [start, end] of ranges.filter(([start, end]) => start < end).sort(([a], [b]) => a - b)) {
    const last = runs.at(-1)
    if (last === undefined || start > last[1]) {
      runs.push([start, end])
      size += end - start
    } else if (end > last[1]) {
      size += end - last[1]
      last[1] = end
    }
  }
  return { runs, size }
}

/** How many characters both cover; linear in the number of ranges. */
export function sharedSize(a: Covered, b: Covered): number {
  let shared = 0
  let i = 0
  let j = 0
  for (let left = a.runs[i], right = b.runs[j]; left && right; left = a.runs[i], right = b.runs[j]) {
    shared += Math.max(0, Math.min(left[1], right[1]) - Math.max(left[0], right[0]))
    if (left[1] < right[1]) i += 1
    else j += 1
  }
  return shared
}

/** The number of characters in both divided by the number in either; 0 if there are none. */
export function sharedShare(a: Covered, b: Covered): number {
  const shared = sharedSize(a, b)
  const either = a.size + b.size - shared
  return either === 0 ? 0 : shared / either
}
