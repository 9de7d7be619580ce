/** How deep a JSON value is nested: 0 for a scalar. It does not recurse, because a hostile value may be deeper than the stack. */
export function nestingOf(value: unknown): number {
  let depth = 0
  let level: unknown[] = [value]
  while (true) {
    const next: unknown[] = []
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue
      for (const inner of Object.values(each)) next.push(inner)
    }
    level = next
    if (level.length === 0) return depth
    depth += 1
  }
}
