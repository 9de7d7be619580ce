import { useState } from 'preact/hooks'
import { nodeTowards, type Point } from './geometry.js'
import type { Drawn, Mark } from './marks.js'

/** Where the keyboard stands: one node and one edge can be reached by Tab, the others by arrow keys from there. */
export interface Roving {
  readonly node: number
  readonly edge: number
  readonly moveTo: (mark: Mark) => void
  /** From a node to the nearest one in a direction, from an edge to the next one of the same actor. */
  readonly next: (mark: Mark, direction: Point) => Mark | undefined
}

/** @param touching which edges touch each node */
export function useRoving(drawn: Drawn, touching: readonly (readonly number[])[]): Roving {
  const [kept, keep] = useState({ of: drawn, node: 0, edge: 0 })
  const { node, edge } = kept.of === drawn ? kept : { node: 0, edge: 0 }

  const moveTo = (mark: Mark) =>
    keep(
      'node' in mark
        ? { of: drawn, node: mark.node, edge: touching[mark.node]?.[0] ?? edge }
        : { of: drawn, node, edge: mark.edge },
    )
  const next = (mark: Mark, direction: Point): Mark | undefined => {
    if ('node' in mark) {
      const found = nodeTowards(drawn.nodes, mark.node, direction)
      return found === undefined ? undefined : { node: found }
    }
    const own = touching[node] ?? []
    const others = own.includes(mark.edge) ? own : drawn.edges.map((_, at) => at)
    const at = others.indexOf(mark.edge) + direction.x + direction.y
    const found = others[(at + others.length) % others.length]
    return found === undefined ? undefined : { edge: found }
  }
  return { node, edge, moveTo, next }
}
