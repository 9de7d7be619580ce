/** Where things of the picture stand, how arrows run, and what lies under a point. Lengths are in CSS pixels at full size. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Disc extends Point {
  readonly radius: number
}

/** How an edge runs: a quadratic Bézier curve from the speaker's rim to the addressee's. */
export interface Curve {
  readonly start: Point
  readonly control: Point
  readonly end: Point
}

/** How far an edge bends aside, as a share of its length: so that the one back does not hide it. */
const BEND = 0.14

/** An arrow's head in its line's widths, beside the least that can be seen. */
const HEAD = { length: 6, byWidth: 1.6 }

/** How high the loop of somebody who speaks to themselves stands above them. */
const LOOP = 34

/** Points of a curve that its distance is taken from: a curve of 200 px bends less than a pixel between two. */
const SAMPLES = 12

export function curveOf(from: Disc, to: Disc): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  if (dx === 0 && dy === 0) return loopOf(from)
  const control = { x: (from.x + to.x) / 2 - BEND * dy, y: (from.y + to.y) / 2 + BEND * dx }
  return { start: towards(from, control, from.radius), control, end: towards(to, control, to.radius + 1) }
}

function loopOf({ x, y, radius }: Disc): Curve {
  const side = radius / 2
  const rim = y - Math.sqrt(radius ** 2 - side ** 2)
  return { start: { x: x - side, y: rim }, control: { x, y: rim - LOOP - radius }, end: { x: x + side, y: rim - 1 } }
}

/** The outline of an arrow along a curve, as an SVG path. @param width of its line */
export function arrowPath({ start, control, end }: Curve, width: number): string {
  const whole = Math.hypot(end.x - start.x, end.y - start.y)
  const head = Math.min(HEAD.length + HEAD.byWidth * width, whole / 2)
  const neck = towards(end, control, head)
  const atStart = aside(start, control, width / 2)
  const atControl = aside(start, neck, width / 2)
  const atNeck = aside(control, end, width / 2)
  const wing = aside(control, end, width / 2 + head / 2.6)
  const at = ({ x, y }: Point, by: Point, side: number): string => `${round(x + side * by.x)} ${round(y + side * by.y)}`
  return [
    `M${at(start, atStart, 1)}Q${at(control, atControl, 1)} ${at(neck, atNeck, 1)}L${at(neck, wing, 1)}`,
    `L${at(end, atNeck, 0)}L${at(neck, wing, -1)}`,
    `L${at(neck, atNeck, -1)}Q${at(control, atControl, -1)} ${at(start, atStart, -1)}Z`,
  ].join('')
}

const round = (length: number): number => Math.round(10 * length) / 10

/** The point at this distance from one point on the way to another. */
function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / (Math.hypot(to.x - from.x, to.y - from.y) || 1)
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
}

/** A step of this length across the way from one point to another. */
function aside(from: Point, to: Point, length: number): Point {
  const share = length / (Math.hypot(to.x - from.x, to.y - from.y) || 1)
  return { x: -share * (to.y - from.y), y: share * (to.x - from.x) }
}

/** How far a point is from a curve. */
export function distanceTo({ start, control, end }: Curve, point: Point): number {
  let least = Number.POSITIVE_INFINITY
  let before = start
  for (let sample = 1; sample <= SAMPLES; sample++) {
    const t = sample / SAMPLES
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    const next = { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y }
    least = Math.min(least, distanceToLine(before, next, point))
    before = next
  }
  return least
}

function distanceToLine(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy)
}

/** What lies under a point, or nearest to it. */
export type Under = { readonly node: number } | { readonly edge: number } | undefined

/**
 * @param reach how far beside it the point may be
 * @returns a node rather than an edge, since nodes stand on edges
 */
export function under(point: Point, nodes: readonly Disc[], edges: readonly EdgeDrawn[], reach: number): Under {
  const node = nearest(nodes, (disc) => Math.hypot(disc.x - point.x, disc.y - point.y) - disc.radius, reach)
  if (node !== undefined) return { node }
  const edge = nearest(edges, ({ curve, width }) => distanceTo(curve, point) - width / 2, reach)
  return edge === undefined ? undefined : { edge }
}

export interface EdgeDrawn {
  readonly curve: Curve
  readonly width: number
}

function nearest<Item>(items: readonly Item[], distanceOf: (item: Item) => number, reach: number): number | undefined {
  let found: number | undefined
  let least = reach
  items.forEach((item, at) => {
    const distance = distanceOf(item)
    if (distance > least) return
    least = distance
    found = at
  })
  return found
}

/** The node that is reached first by a circle growing from here in a direction: near, and not far aside. */
export function nodeTowards(nodes: readonly Point[], from: number, { x, y }: Point): number | undefined {
  const here = nodes[from]
  if (!here) return undefined
  let found: number | undefined
  let least = Number.POSITIVE_INFINITY
  nodes.forEach((node, at) => {
    const [dx, dy] = [node.x - here.x, node.y - here.y]
    const along = dx * x + dy * y
    const far = (dx * dx + dy * dy) / along
    if (at === from || along <= 0 || far >= least) return
    least = far
    found = at
  })
  return found
}
