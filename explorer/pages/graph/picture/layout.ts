import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

/** What a layout is made of: plain data that a worker is sent. */
export interface ToLayOut {
  /** Of the nodes from the busiest, in CSS pixels. */
  readonly radii: readonly number[]
  /** Where the ends of each edge stand among the nodes. */
  readonly edges: readonly (readonly [from: number, to: number])[]
  /** Where a node was before; null for a new one. */
  readonly before: readonly (Place | null)[]
  /** The room there is, in CSS pixels. */
  readonly width: number
  readonly height: number
}

export type Place = readonly [x: number, y: number]

/** Steps until all stand still: fewer leave crossings, more change little (`npm run bench:explorer-graph`). */
const STEPS = 120

/** How much of a layout's force is left at its end. */
const REST = 0.001

/** The force at the start: where most nodes have a place already, they only make room for the new ones. */
const FROM_NOTHING = 1
const FROM_PLACES = 0.1

/** Distances in CSS pixels at full size, and forces in d3-force's measure, found by trying on 30 to 500 actors. */
const EDGE_LENGTH = 46
const LENGTH_BY_DEGREE = 9
const GAP = 7
const REPULSION = -90
const REPULSION_BY_RADIUS = -9
const REPULSION_REACH = 700

/** From how far a group of nodes repels as one, in d3-force's measure: its own 0.9 takes a quarter longer, and looks the same. */
const ROUGHNESS = 1.3
const PULL_TO_CENTRE = 0.07
const PULL_BY_ASPECT = 0.7

/**
 * The room of one node, in CSS pixels square, in which distances are as they are above; where there is less they shrink,
 * but not below what keeps nodes apart.
 */
const ROOM = 80
const LEAST_SHARE = 0.4

/** The angle between one seed and the next: by the golden ratio none stands before another. */
const SEED_ANGLE = Math.PI * (3 - Math.sqrt(5))
const SEED_DISTANCE = 14

interface Body extends SimulationNodeDatum {
  readonly radius: number
  /** How many edges touch it. */
  degree: number
}

/** Where a node starts that has no place yet: the busiest in the middle, the others on a spiral around it. */
export function seedOf(rank: number): Place {
  const distance = SEED_DISTANCE * Math.sqrt(rank + 0.5)
  return [distance * Math.cos(rank * SEED_ANGLE), distance * Math.sin(rank * SEED_ANGLE)]
}

/** Places of all nodes; always the same ones for the same data. */
export function layOut({ radii, edges, before, width, height }: ToLayOut): readonly Place[] {
  const aspect = width / height
  const share = Math.max(LEAST_SHARE, Math.min(1, Math.sqrt((width * height) / radii.length) / ROOM))
  const bodies = radii.map((radius, at): Body => {
    const [x, y] = before[at] ?? startOf(at, edges, before)
    return { radius, degree: 0, x, y }
  })
  const links = edges
    .filter(([from, to]) => from !== to)
    .map(([source, target]): SimulationLinkDatum<Body> => ({ source, target }))
  for (const at of edges.flat()) {
    const body = bodies[at]
    if (body) body.degree += 1
  }
  const kept = before.filter((place) => place !== null).length
  const start = 2 * kept > radii.length ? FROM_PLACES : FROM_NOTHING
  forceSimulation(bodies)
    .stop()
    .force(
      'edges',
      forceLink<Body, SimulationLinkDatum<Body>>(links).distance((link) => share * lengthOf(link)),
    )
    .force(
      'repulsion',
      forceManyBody<Body>()
        .theta(ROUGHNESS)
        .strength(({ radius }) => share ** 2 * (REPULSION + REPULSION_BY_RADIUS * radius))
        .distanceMax(REPULSION_REACH),
    )
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius + share * GAP),
    )
    .force('x', forceX<Body>().strength(PULL_TO_CENTRE / aspect ** PULL_BY_ASPECT))
    .force('y', forceY<Body>().strength(PULL_TO_CENTRE * aspect ** PULL_BY_ASPECT))
    .alpha(start)
    .alphaMin(0)
    .alphaDecay(1 - (REST / start) ** (1 / STEPS))
    .tick(STEPS)
  return bodies.map(({ x = 0, y = 0 }): Place => [Math.round(10 * x) / 10, Math.round(10 * y) / 10])
}

/** Around somebody whom many speak to there is room for them. */
function lengthOf(link: SimulationLinkDatum<Body>): number {
  const [from, to] = [link.source as Body, link.target as Body]
  return EDGE_LENGTH + from.radius + to.radius + LENGTH_BY_DEGREE * Math.sqrt(Math.max(from.degree, to.degree))
}

/** A new node starts beside whom it speaks to, where that one has a place. */
function startOf(at: number, edges: ToLayOut['edges'], before: ToLayOut['before']): Place {
  const [x, y] = seedOf(at)
  for (const [from, to] of edges) {
    const neighbour = from === at ? before[to] : to === at ? before[from] : undefined
    if (neighbour) return [neighbour[0] + x / SEED_DISTANCE, neighbour[1] + y / SEED_DISTANCE]
  }
  return [x, y]
}
