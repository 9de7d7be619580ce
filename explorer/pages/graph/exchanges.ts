import type { Act, ActorKind, GraphQuery } from '../../generated/operations.js'

/** The API's exchanges as a picture and a table have them: edges know their ends by index. */

type Given = NonNullable<GraphQuery['exchanges']>

export interface GraphNode {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly said: number
  readonly heard: number
  /** In CSS pixels at full size; its square grows with what is said and heard. */
  readonly radius: number
}

export interface GraphEdge {
  readonly speaker: GraphNode
  readonly addressee: GraphNode
  /** Where its ends stand among the nodes. */
  readonly from: number
  readonly to: number
  readonly count: number
  readonly acts: readonly { readonly act: Act; readonly count: number }[]
  /** In CSS pixels at full size; its square grows with the count. */
  readonly width: number
}

export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** The smallest and the largest of each, in CSS pixels: the smallest can be seen, the largest hides no neighbour. */
const RADIUS = { least: 5, most: 24 }
const WIDTH = { least: 1, most: 8 }

/** @param given nodes from the busiest, edges from the heaviest, as the API gives them */
export function graphOf({ nodes: givenNodes, edges: givenEdges }: Pick<Given, 'nodes' | 'edges'>): Graph {
  const busiest = Math.max(1, ...givenNodes.map(({ said, heard }) => said + heard))
  const nodes = givenNodes.map(({ actor, said, heard }) => ({
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    said,
    heard,
    radius: scale((said + heard) / busiest, RADIUS),
  }))
  const places = new Map(nodes.map(({ id }, at) => [id, at]))
  const heaviest = Math.max(1, ...givenEdges.map(({ count }) => count))
  const edges = givenEdges.flatMap((edge) => {
    const [from, to] = [places.get(edge.speaker.id), places.get(edge.addressee.id)]
    const [speaker, addressee] = [nodes[from ?? -1], nodes[to ?? -1]]
    if (from === undefined || to === undefined || !speaker || !addressee) return []
    const { count, acts } = edge
    return [{ speaker, addressee, from, to, count, acts, width: scale(count / heaviest, WIDTH) }]
  })
  return { nodes, edges }
}

const scale = (share: number, { least, most }: typeof RADIUS): number => least + (most - least) * Math.sqrt(share)

/** Which edges touch each node, the heaviest first. */
export function edgesByNode({ nodes, edges }: Graph): readonly (readonly number[])[] {
  const touching = nodes.map((): number[] => [])
  edges.forEach(({ from, to }, at) => {
    touching[from]?.push(at)
    if (to !== from) touching[to]?.push(at)
  })
  return touching
}
