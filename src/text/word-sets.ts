/** The words of a list separated by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The words of several lists. */
export const union = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]))

/** The words of one list that are not in another. */
export const without = (set: ReadonlySet<string>, less: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...set].filter((word) => !less.has(word)))
