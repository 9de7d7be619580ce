/** Makes a field's JSON of what the statement has read for it. */
export type Maker = (read: never) => unknown

/** The JSON keys of what is to be made: the number of its maker, and what that takes. They are no GraphQL names, so no alias can clash. */
export const MAKER_KEY = '#maker'
export const READ_KEY = '#read'

/** An answer, or its JSON text, with all that is to be made in it. */
export function finished(tree: unknown, makers: readonly Maker[]): unknown {
  if (makers.length === 0 || tree === null) return tree
  return typeof tree === 'string' ? JSON.stringify(makeIn(JSON.parse(tree), makers)) : makeIn(tree, makers)
}

function makeIn(tree: unknown, makers: readonly Maker[]): unknown {
  if (Array.isArray(tree)) return tree.map((item) => makeIn(item, makers))
  if (typeof tree !== 'object' || tree === null) return tree
  const pairs = Object.entries(tree).map(([key, value]) => [key, makeIn(value, makers)] as const)
  const made = Object.fromEntries(pairs)
  return MAKER_KEY in made ? makers[made[MAKER_KEY] as number]?.(made[READ_KEY] as never) : made
}
