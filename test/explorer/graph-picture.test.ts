import { describe, expect, test } from 'vitest'
import { arrowPath, curveOf, distanceTo, nodeTowards, under } from '../../explorer/pages/graph/picture/geometry.js'
import { labelled, shortName } from '../../explorer/pages/graph/picture/labels.js'
import { layOut, seedOf, type ToLayOut } from '../../explorer/pages/graph/picture/layout.js'
import { bringIn, pan, toPicture, viewOfAll, zoomAt } from '../../explorer/pages/graph/picture/view.js'

const FRAME = { width: 800, height: 600 }

/** A ring of actors, of whom each speaks to the next and all to the first. */
const ring = (count: number): ToLayOut => ({
  radii: Array.from({ length: count }, (_, at) => (at === 0 ? 20 : 6)),
  edges: Array.from({ length: count }, (_, at) => [at, (at + 1) % count] as const).concat(
    Array.from({ length: count - 1 }, (_, at) => [at + 1, 0] as const),
  ),
  before: Array(count).fill(null),
  ...FRAME,
})

describe('the layout', () => {
  test('the same data gives the same places', () => {
    const places = layOut(ring(40))
    expect(layOut(ring(40))).toEqual(places)
    expect(places.flat().every(Number.isFinite)).toBe(true)
  })

  test('no node lies on another', () => {
    const { radii } = ring(40)
    const places = layOut(ring(40))
    const overlaps = places.flatMap(([x, y], one) =>
      places.slice(one + 1).filter(([otherX, otherY], at) => {
        const apart = Math.hypot(otherX - x, otherY - y)
        return apart < (radii[one] ?? 0) + (radii[one + 1 + at] ?? 0)
      }),
    )
    expect(overlaps).toEqual([])
  })

  test('who stays, stays near where they were', () => {
    const before = layOut(ring(40))
    const after = layOut({ ...ring(40), before: [...before.slice(0, 39), null] })
    const moved = before
      .slice(0, 39)
      .map(([x, y], at) => Math.hypot((after[at]?.[0] ?? 0) - x, (after[at]?.[1] ?? 0) - y))
    const span = Math.max(...before.map(([x]) => x)) - Math.min(...before.map(([x]) => x))
    expect(Math.max(...moved)).toBeLessThan(span / 4)
  })

  test('a single actor, who speaks to itself, stands in the middle', () => {
    const [[x, y] = [Number.NaN, Number.NaN]] = layOut({ radii: [20], edges: [[0, 0]], before: [null], ...FRAME })
    expect(Math.hypot(x, y)).toBeLessThan(10)
  })

  test('seeds go outwards by rank', () => {
    const distances = [0, 1, 2, 10, 100].map((rank) => Math.round(Math.hypot(...seedOf(rank))))
    expect(distances).toEqual([10, 17, 22, 45, 140])
  })
})

describe('arrows', () => {
  const left = { x: 0, y: 0, radius: 10 }
  const right = { x: 100, y: 0, radius: 10 }

  test('run from rim to rim, and back on the other side', () => {
    const there = curveOf(left, right)
    const back = curveOf(right, left)
    expect([there.control.x, there.control.y]).toEqual([50, expect.closeTo(14)])
    expect([back.control.x, back.control.y]).toEqual([50, expect.closeTo(-14)])
    expect(Math.hypot(there.start.x, there.start.y)).toBeCloseTo(10)
    expect(Math.hypot(there.end.x - 100, there.end.y)).toBeCloseTo(11)
  })

  test('are one outline that ends in a head', () => {
    const curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 0 }, end: { x: 100, y: 0 } }
    expect(arrowPath(curve, 2)).toBe('M0 1Q50 1 90.8 1L90.8 4.5L100 0L90.8 -4.5L90.8 -1Q50 -1 0 -1Z')
  })

  test('to oneself are a loop above', () => {
    const loop = curveOf(left, left)
    expect(loop.control.y).toBeLessThan(-30)
    expect(arrowPath(loop, 1)).not.toContain('NaN')
  })

  test('are as far as their nearest point', () => {
    const straight = { start: { x: 0, y: 0 }, control: { x: 50, y: 0 }, end: { x: 100, y: 0 } }
    expect(distanceTo(straight, { x: 40, y: 7 })).toBeCloseTo(7)
    expect(distanceTo(straight, { x: 103, y: 4 })).toBeCloseTo(5)
  })

  test('what lies under a point: a node before an edge, and nothing out of reach', () => {
    const edges = [{ curve: curveOf(left, right), width: 2 }]
    expect(under({ x: 8, y: 0 }, [left, right], edges, 4)).toEqual({ node: 0 })
    expect(under({ x: 50, y: 9 }, [left, right], edges, 4)).toEqual({ edge: 0 })
    expect(under({ x: 50, y: 40 }, [left, right], edges, 4)).toBeUndefined()
  })

  test('arrow keys go to the nearest node that way', () => {
    const nodes = [
      { x: 0, y: 0 },
      { x: 50, y: 5 },
      { x: 30, y: 80 },
      { x: -40, y: 0 },
    ]
    const towards = (x: number, y: number) => nodeTowards(nodes, 0, { x, y })
    expect([towards(1, 0), towards(-1, 0), towards(0, 1), towards(0, -1)]).toEqual([1, 3, 2, undefined])
  })
})

describe('the view', () => {
  const nodes = [
    { x: -500, y: 0, radius: 10 },
    { x: 500, y: 100, radius: 10 },
  ]

  test('of everything shows everything', () => {
    const view = viewOfAll(nodes, FRAME)
    const seen = nodes.map(({ x, y }) => [view.zoom * x + view.x, view.zoom * y + view.y])
    for (const [x = -1, y = -1] of seen) {
      expect(x > 0 && x < FRAME.width && y > 0 && y < FRAME.height).toBe(true)
    }
    expect(viewOfAll([], FRAME)).toEqual({ x: 400, y: 300, zoom: 1 })
  })

  test('comes nearer around a point, and not without end; from afar everything is seen', () => {
    const view = { x: 10, y: 20, zoom: 1 }
    const point = { x: 200, y: 100 }
    const whole = { x: 0, y: 0, zoom: 0.5 }
    const nearer = zoomAt(view, point, 2, whole)
    expect(toPicture(nearer, point)).toEqual(toPicture(view, point))
    expect([nearer.zoom, zoomAt(view, point, 1_000, whole).zoom]).toEqual([2, 6])
    expect([zoomAt(view, point, 0.6, whole).zoom, zoomAt(view, point, 0.5, whole)]).toEqual([0.6, whole])
    expect(pan(view, 5, -5)).toEqual({ x: 15, y: 15, zoom: 1 })
  })

  test('brings in what is outside, and leaves what is seen', () => {
    const view = { x: 0, y: 0, zoom: 1 }
    expect(bringIn(view, { x: 400, y: 300 }, FRAME)).toEqual(view)
    expect(bringIn(view, { x: 900, y: -50 }, FRAME)).toEqual({ x: -156, y: 66, zoom: 1 })
  })
})

describe('names', () => {
  const node = (name: string, x: number, y: number, radius: number) => ({ name, x, y, radius })
  const nodes = [node('Ann Kim', 0, 0, 20), node('Bob Lee', 10, 5, 6), node('Cleo', 120, 0, 6)]

  test('do not lie on each other; the first nodes come first', () => {
    expect(labelled(nodes, 1).map(({ name }) => name)).toEqual(['Ann Kim', 'Cleo'])
  })

  test('are more as one comes nearer', () => {
    expect(labelled(nodes, 6).map(({ name }) => name)).toEqual(['Ann Kim', 'Bob Lee', 'Cleo'])
  })

  test('that are long are cut', () => {
    expect(shortName('The Commission for the Study of Long Names')).toBe('The Commission for the St…')
    expect(shortName('NATO')).toBe('NATO')
  })
})
