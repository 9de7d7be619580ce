/** How large a JSON value is. */
export interface Extent {
  /** How deep it is nested: 0 for a scalar. */
  readonly levels: number
  /** How many values lie in it, at any depth. */
  readonly values: number
}

/** Measures a JSON value. It does not recurse, because a hostile value may be deeper than the stack. */
export function extentOf(value: unknown): Extent {
  let levels = 0
  let values = 0
  let level: unknown[] = [value]
  while (true) {
    const next: unknown[] = []
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue
      for (const inner of Object.values(each)) next.push(inner)
    }
    if (next.length === 0) return { levels, values }
    level = next
    levels += 1
    values += next.length
  }
}
