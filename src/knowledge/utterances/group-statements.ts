import { findPartners, fingerprintsOf } from './fingerprints.js'
import { sameUtterance } from './same-utterance.js'
import type { Wording } from './wording.js'

/** A statement to group. */
export interface Grouped {
  readonly id: string
  readonly articleId: string
  readonly wording: Wording
}

/** Statements that are joined by pairs, over however many others, and the groups that they fall into. */
export interface Component {
  readonly ids: readonly string[]
  /** Each a set of statements that report one utterance; every statement is in one. */
  readonly groups: readonly (readonly string[])[]
}

/** Statements that say the same of everything that is compared: copies of an article have theirs in common. */
interface Repeated {
  readonly wording: Wording
  readonly ids: readonly string[]
  readonly articleIds: ReadonlySet<string>
}

/**
 * The components of statements, each with its groups: the surest pairs are joined first, and no group holds two statements that
 * contradict each other, so that nothing is joined over a bridge. The result does not depend on the order of the statements.
 */
export function groupStatements(statements: readonly Grouped[]): readonly Component[] {
  const repeated = repeatedOf(statements)
  const pairs = pairsOf(repeated)
  return joined(repeated.length, pairs).map((component) => {
    const within = new Set(component)
    const groups = groupsOf(
      component,
      pairs.filter(({ a }) => within.has(a)),
      repeated,
    )
    return {
      ids: component.flatMap((at) => repeated[at]?.ids ?? []).sort(),
      groups: groups.map((group) => group.flatMap((at) => repeated[at]?.ids ?? []).sort()),
    }
  })
}

/** Those of some statements that are joined to one of others by a pair: their ids. */
export function joinedTo(others: readonly Grouped[], statements: readonly Grouped[]): readonly string[] {
  const partnersOf = findPartners(others.map(({ wording }) => wording))
  return statements
    .filter(({ articleId, wording }) =>
      partnersOf(wording).some((place) => {
        const other = others[place] as Grouped
        return other.articleId !== articleId && sameUtterance(wording, other.wording).kind === 'SAME'
      }),
    )
    .map(({ id }) => id)
}

/** In the order of what tells them apart. */
function repeatedOf(statements: readonly Grouped[]): readonly Repeated[] {
  const byKey = new Map<string, Grouped[]>()
  for (const statement of statements) {
    const key = keyOf(statement.wording)
    const known = byKey.get(key)
    if (known) known.push(statement)
    else byKey.set(key, [statement])
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, alike]) => {
      const { wording } = alike[0] as Grouped
      // Statements that say too little are never of one utterance, however alike.
      const groups = fingerprintsOf(wording).own.length > 0 ? [alike] : alike.map((statement) => [statement])
      return groups.map((group) => ({
        wording,
        ids: group.map(({ id }) => id).sort(),
        articleIds: new Set(group.map(({ articleId }) => articleId)),
      }))
    })
}

/** What is compared of a statement. */
function keyOf(wording: Wording): string {
  const { speakerIds, act, negated, modality, addresseeIds, saidOn, datedOn, content, quotes } = wording
  return JSON.stringify([speakerIds, act, negated, modality, addresseeIds, saidOn, datedOn, content, quotes])
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Statements of one article are joined only over another article's: alone they make no utterance. */
function pairsOf(repeated: readonly Repeated[]): readonly Pair[] {
  const partnersOf = findPartners(repeated.map(({ wording }) => wording))
  const pairs: Pair[] = []
  repeated.forEach((one, a) => {
    for (const b of partnersOf(one.wording)) {
      const other = repeated[b] as Repeated
      if (b <= a || new Set([...one.articleIds, ...other.articleIds]).size < 2) continue
      const { kind, score } = sameUtterance(one.wording, other.wording)
      if (kind === 'SAME') pairs.push({ a, b, score })
    }
  })
  return pairs
}

/** The connected components of 0 … count-1. */
function joined(count: number, pairs: readonly Pair[]): readonly (readonly number[])[] {
  const sets = setsOf(Array.from({ length: count }, (_, at) => at))
  for (const { a, b } of pairs) sets.join(a, b)
  return sets.all()
}

/** The groups of a component: complete linkage as to contradictions. */
function groupsOf(
  component: readonly number[],
  pairs: readonly Pair[],
  repeated: readonly Repeated[],
): readonly (readonly number[])[] {
  const sets = setsOf(component)
  const areApart = (a: number, b: number): boolean =>
    sameUtterance((repeated[a] as Repeated).wording, (repeated[b] as Repeated).wording).kind === 'APART'
  // The places of repeated are the order of their keys.
  for (const { a, b } of [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [one, other] = [sets.of(a), sets.of(b)]
    if (one !== other && !one.some((x) => other.some((y) => areApart(x, y)))) sets.join(a, b)
  }
  return sets.all()
}

/** Disjoint sets, at first each member by itself. */
function setsOf(members: readonly number[]) {
  const sets = new Map<number, number[]>(members.map((member) => [member, [member]]))
  const of = (member: number): number[] => sets.get(member) ?? []
  return {
    of,
    join(a: number, b: number): void {
      const [one, other] = [of(a), of(b)]
      if (one === other) return
      one.push(...other)
      for (const member of other) sets.set(member, one)
    },
    all: (): readonly (readonly number[])[] => [...new Set(sets.values())],
  }
}
