/** How large a JSON value is. */
export interface Extent {
  /** Nesting depth: 0 for a scalar. */
  readonly levels: number
  /** The number of values in it, at any depth. */
  readonly values: number
}

/** Measures a JSON value, without recursion, because a hostile value may be nested deeper than the stack allows. */
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
