import type { GoldStatements } from '../gold/gold.js'

/** Whether two names mean the same actor. */
export type IsSameActor = (a: string, b: string) => boolean

/**
 * Compares names as a reader of the article does: the same are equal names, names of which one is an alias of the other, and
 * equal surnames unless the first names differ. Accents, capitals, punctuation and a leading "the" do not count.
 */
export function sameActorIn({ actors }: Pick<GoldStatements, 'actors'>): IsSameActor {
  const called = new Map<string, Set<string>>()
  for (const { name, aliases } of actors) {
    const keys = [name, ...aliases].map(keyOf)
    for (const key of keys) called.set(key, new Set([...(called.get(key) ?? []), ...keys]))
  }
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    return one === other || called.get(one)?.has(other) || haveSameSurname(one, other)
  }
}

/** Whether each name stands for one of the others, and none is left over. */
export function areSameActors(gold: readonly string[], found: readonly string[], isSame: IsSameActor): boolean {
  const left = [...found]
  return (
    gold.every((name) => {
      const index = left.findIndex((other) => isSame(name, other))
      if (index !== -1) left.splice(index, 1)
      return index !== -1
    }) && left.length === 0
  )
}

const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^the /, '')

function haveSameSurname(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  if (a === '' || b === '' || one.at(-1) !== other.at(-1)) return false
  return one.length === 1 || other.length === 1 || one[0] === other[0]
}
