import { PLACING } from '../../languages/en/claims/clause-words.js'
import type { Proposition } from './proposition.js'
import { BY_NAME, type Relation, relationOf, SURE } from './relation.js'

/** A proposition to group. */
export interface Stated {
  /** The same for equal propositions. */
  readonly id: string
  readonly proposition: Proposition
}

/** How two of them are related. */
export interface Link extends Relation {
  readonly a: string
  readonly b: string
}

/** A proposition of a claim. */
export interface Side {
  readonly id: string
  /** Whether it denies the claim. */
  readonly denies: boolean
}

/** Propositions that say or deny the same. */
export interface Group {
  readonly sides: readonly Side[]
  /** Which of them has the claim's clearest words. */
  readonly clearest: string
}

/** What several are joined by, over however many others, and the groups that they fall into. */
export interface Component {
  readonly ids: readonly string[]
  readonly groups: readonly Group[]
}

const isJoint = ({ kind, score }: Link): boolean => score >= SURE && (kind === 'SAME' || kind === 'DENIES')

/**
 * The components of propositions, each with its groups: the surest links are followed first, and no group holds two that are of other things,
 * so that nothing is joined over a bridge: “Oto Marn” and “Ana Marn” over “Marn”. The result does not depend on the order.
 * @param links all between these propositions
 */
export function groupPropositions(stated: readonly Stated[], links: readonly Link[]): readonly Component[] {
  const byId = new Map([...stated].sort((a, b) => (a.id < b.id ? -1 : 1)).map((each) => [each.id, each]))
  const joints = links.filter((link) => isJoint(link) && byId.has(link.a) && byId.has(link.b))
  const propositionOf = (id: string): Proposition => (byId.get(id) as Stated).proposition
  const isBridge = bridgesIn(joints, (a, b) => relationOf(propositionOf(a), propositionOf(b)).kind === 'OTHER')
  const components = new Sets([...byId.keys()])
  for (const { a, b, kind } of joints) components.join(a, b, kind === 'DENIES')
  const groups = new Sets([...byId.keys()])
  for (const { a, b, kind } of joints.filter((joint) => !isBridge(joint)).sort(surestFirst)) {
    const [one, other] = [groups.of(a), groups.of(b)]
    if (one === other) continue
    const isTurned = (groups.sideOf(a) !== groups.sideOf(b)) !== (kind === 'DENIES')
    const agrees = (x: string, y: string): boolean => {
      const wanted = (groups.sideOf(x) !== groups.sideOf(y)) !== isTurned ? 'DENIES' : 'SAME'
      return relationOf(propositionOf(x), propositionOf(y)).kind === wanted
    }
    if (one.every((x) => other.every((y) => agrees(x, y)))) groups.join(a, b, kind === 'DENIES')
  }
  return components.all().map((ids) => {
    const within = new Set(ids)
    const own = groups.all().filter(([first]) => within.has(first as string))
    return {
      ids,
      groups: own.map((group) =>
        groupOf(
          group.map((id) => byId.get(id) as Stated),
          groups,
        ),
      ),
    }
  })
}

/** Which links are of a name that may be either of two: “Marn” beside “Oto Marn” and “Ana Marn” is nobody's. */
function bridgesIn(joints: readonly Link[], areApart: (a: string, b: string) => boolean): (link: Link) => boolean {
  const near = new Map<string, string[]>()
  for (const { a, b, score } of joints) {
    if (score > BY_NAME) continue
    near.set(a, [...(near.get(a) ?? []), b])
    near.set(b, [...(near.get(b) ?? []), a])
  }
  const bridges = new Set(
    [...near]
      .filter(([, ids]) => ids.some((one, at) => ids.slice(at + 1).some((other) => areApart(one, other))))
      .map(([id]) => id),
  )
  return ({ a, b, score }) => score <= BY_NAME && (bridges.has(a) || bridges.has(b))
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const surestFirst = (x: Link, y: Link): number => y.score - x.score || inOrder(x.a, y.a) || inOrder(x.b, y.b)

/** Which side is the claim: the one that is told with fewest denials. */
function groupOf(members: readonly Stated[], sets: Sets): Group {
  const texts = members.map((stated) => ({ ...stated, side: sets.sideOf(stated.id) !== stated.proposition.isDenial }))
  texts.sort((a, b) => unclearness(a) - unclearness(b) || namesIn(b) - namesIn(a) || inOrder(a.id, b.id))
  const { side, id: clearest } = texts[0] as (typeof texts)[number]
  return { sides: members.map(({ id }) => ({ id, denies: sets.sideOf(id) !== side })), clearest }
}

/** Denials in it, then words that mean whoever speaks, then whether it begins with something other than who does it. */
const unclearness = ({ proposition: { denied, pointsTo, passive, terms } }: Stated): number =>
  denied.length * 4 + (pointsTo ? 2 : 0) + (passive !== null || PLACING.has(terms[0]?.behind ?? '') ? 1 : 0)
const namesIn = ({ proposition: { terms } }: Stated): number => terms.filter(({ kind }) => kind === 'NAME').length

/** Disjoint sets whose members stand on one of two sides; at first each member by itself. */
class Sets {
  private readonly sets = new Map<string, string[]>()
  private readonly sides = new Map<string, boolean>()

  constructor(members: readonly string[]) {
    for (const member of members) this.sets.set(member, [member])
  }

  of(member: string): readonly string[] {
    return this.sets.get(member) ?? []
  }

  sideOf(member: string): boolean {
    return this.sides.get(member) ?? false
  }

  /** @param isOpposite whether the two stand on different sides */
  join(a: string, b: string, isOpposite: boolean): void {
    const [one, other] = [this.sets.get(a) as string[], this.sets.get(b) as string[]]
    if (one === other) return
    const isTurned = (this.sideOf(a) !== this.sideOf(b)) !== isOpposite
    for (const member of other) {
      if (isTurned) this.sides.set(member, !this.sideOf(member))
      this.sets.set(member, one)
    }
    one.push(...other)
    one.sort()
  }

  all(): readonly (readonly string[])[] {
    return [...new Set(this.sets.values())]
  }
}
