import { showCount } from '../../../parts/show.js'
import { wordOf } from '../../../words.js'
import type { GraphEdge, GraphNode } from '../exchanges.js'
import type { Opened } from '../graph-address.js'
import { arrowPath, type Curve, curveOf } from './geometry.js'
import type { LaidOut } from './use-layout.js'

/** Nodes and edges with what is drawn of them. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

export type DrawnNode = GraphNode & { readonly x: number; readonly y: number }
export type DrawnEdge = GraphEdge & { readonly curve: Curve; readonly path: string }

/** A node or an edge, by where it stands in its list. */
export type Mark = { readonly node: number } | { readonly edge: number }

export function drawnOf({ graph, places }: LaidOut): Drawn {
  const nodes = graph.nodes.map((node, at) => ({ ...node, x: places[at]?.[0] ?? 0, y: places[at]?.[1] ?? 0 }))
  const edges = graph.edges.flatMap((edge) => {
    const [from, to] = [nodes[edge.from], nodes[edge.to]]
    if (!from || !to) return []
    const curve = curveOf(from, to)
    return [{ ...edge, curve, path: arrowPath(curve, edge.width) }]
  })
  return { nodes, edges }
}

/** "Ann to Ben, 3 statements" */
export const nameOfEdge = ({ speaker, addressee, count }: GraphEdge): string =>
  `${speaker.name} to ${addressee.name}, ${showCount(count, 'statement')}`

/** "Ann, person, says 3, hears 1" */
export const nameOfNode = ({ name, kind, said, heard }: GraphNode): string =>
  `${name}, ${wordOf(kind)}, says ${said}, hears ${heard}`

/** The mark that an element of the picture stands for. */
export function markOf(target: EventTarget | null): Mark | undefined {
  const { node, edge } = (target as Element).closest<SVGElement>('[data-node], [data-edge]')?.dataset ?? {}
  if (node !== undefined) return { node: Number(node) }
  return edge === undefined ? undefined : { edge: Number(edge) }
}

/** The element that stands for a mark. */
export const elementOf = (picture: Element, mark: Mark): SVGElement | null =>
  picture.querySelector('node' in mark ? `[data-node="${mark.node}"]` : `[data-edge="${mark.edge}"]`)

export function openedOf({ nodes, edges }: Drawn, mark: Mark): Opened | undefined {
  if ('node' in mark) {
    const node = nodes[mark.node]
    return node && { actor: node.id }
  }
  const edge = edges[mark.edge]
  return edge && { speaker: edge.speaker.id, addressee: edge.addressee.id }
}

/** The mark of what is opened, where it is in the picture. */
export function markOfOpened({ nodes, edges }: Drawn, opened: Opened | undefined): Mark | undefined {
  if (!opened) return undefined
  if ('actor' in opened) {
    const node = nodes.findIndex(({ id }) => id === opened.actor)
    return node < 0 ? undefined : { node }
  }
  const edge = edges.findIndex(
    ({ speaker, addressee }) => speaker.id === opened.speaker && addressee.id === opened.addressee,
  )
  return edge < 0 ? undefined : { edge }
}

export const isSame = (one: Mark | undefined, other: Mark | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
