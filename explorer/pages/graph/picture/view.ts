import type { Disc, Point } from './geometry.js'

/** What of the picture is seen: a point p of it stands at `zoom * p + (x, y)` of the frame. */
export interface View extends Point {
  readonly zoom: number
}

/** The frame's size in CSS pixels. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** From all of a large picture to names beside each other. */
const LEAST_ZOOM = 0.1
const MOST_ZOOM = 6

/** A few nodes are not drawn larger than this. */
const MOST_FITTED = 1.5

/** Room around a fitted picture, in CSS pixels of the frame: for names, and for the buttons at the bottom. */
const MARGIN = { across: 56, top: 16, bottom: 56 }

/** The view of everything. */
export function viewOfAll(nodes: readonly Disc[], { width, height }: Frame): View {
  const left = Math.min(...nodes.map(({ x, radius }) => x - radius))
  const right = Math.max(...nodes.map(({ x, radius }) => x + radius))
  const top = Math.min(...nodes.map(({ y, radius }) => y - radius))
  const bottom = Math.max(...nodes.map(({ y, radius }) => y + radius))
  if (!(right > left)) return { x: width / 2, y: height / 2, zoom: 1 }
  const zoom = within(
    Math.min((width - 2 * MARGIN.across) / (right - left), (height - MARGIN.top - MARGIN.bottom) / (bottom - top)),
    LEAST_ZOOM,
    MOST_FITTED,
  )
  return {
    zoom,
    x: (width - zoom * (left + right)) / 2,
    y: (height + MARGIN.top - MARGIN.bottom - zoom * (top + bottom)) / 2,
  }
}

/**
 * Comes nearer by a factor, or goes back; the point of the frame stays where it is.
 * @param whole the view of everything: there is nothing to be seen from farther away
 */
export function zoomAt(view: View, { x, y }: Point, factor: number, whole: View): View {
  if (view.zoom * factor <= whole.zoom) return whole
  const zoom = Math.min(view.zoom * factor, MOST_ZOOM)
  const by = zoom / view.zoom
  return { zoom, x: x - by * (x - view.x), y: y - by * (y - view.y) }
}

export const pan = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy })

/** The point of the picture at a point of the frame. */
export const toPicture = ({ x, y, zoom }: View, point: Point): Point => ({
  x: (point.x - x) / zoom,
  y: (point.y - y) / zoom,
})

/** Moves as little as shows a point of the picture with some room around it. */
export function bringIn(view: View, { x, y }: Point, { width, height }: Frame): View {
  const [atX, atY] = [view.zoom * x + view.x, view.zoom * y + view.y]
  return pan(
    view,
    within(atX, MARGIN.across, width - MARGIN.across) - atX,
    within(atY, MARGIN.top, height - MARGIN.bottom) - atY,
  )
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
