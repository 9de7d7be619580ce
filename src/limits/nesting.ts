/** How deep a JSON value is nested: 0 for a scalar. It does not recurse, because a hostile value may be deeper than the stack. */
export function nestingOf(value: unknown): number {
  let depth = 0
  let level: unknown[] = [value]
  while (true) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    if (level.length === 0) return depth
    depth += 1
  }
}
