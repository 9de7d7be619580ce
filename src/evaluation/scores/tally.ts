/** How many things were right, found and annotated. */
export interface Tally {
  readonly right: number
  readonly found: number
  readonly gold: number
}

/** Compares two lists as sets of values. */
export function tallyOf<T>(gold: Iterable<T>, found: Iterable<T>): Tally {
  const goldSet = new Set(gold)
  const foundSet = new Set(found)
  let right = 0
  for (const value of foundSet) if (goldSet.has(value)) right += 1
  return { right, found: foundSet.size, gold: goldSet.size }
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const total = { right: 0, found: 0, gold: 0 }
  for (const { right, found, gold } of tallies) {
    total.right += right
    total.found += found
    total.gold += gold
  }
  return total
}
