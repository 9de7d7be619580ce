import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Point } from './geometry.js'
import { pan, type View, zoomAt } from './view.js'

/** How much nearer a trackpad's pinch comes, by the pixels that browsers report of it, some at a time; as a power of e. */
const NEARER_BY_WHEEL = 0.01

/** The most of one report, as a power of e: of a notch of a wheel, which counts about 100 pixels, it makes 1.2. */
const MOST_NEARER = 0.18

/** Pixels in a line of wheels that count lines. */
const LINE = 16

/** A pointer that moves less than this, in CSS pixels, was meant to click. */
const STILL = 4

type Change = (change: (view: View, whole: View) => View) => void

/**
 * Moves the view by Ctrl and wheel, drag and pinch. The wheel alone and one finger scroll the page.
 * @param clicked called with the place of a click that was no drag
 */
export function useHands(
  element: RefObject<SVGElement | null>,
  change: Change,
  clicked: (event: MouseEvent, place: Point) => void,
): void {
  const latest = useRef({ change, clicked })
  latest.current = { change, clicked }

  useLayoutEffect(() => {
    const frame = element.current
    if (!frame) return
    const down = new Map<number, Point>()
    let moved = 0
    const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = frame.getBoundingClientRect()
      return { x: clientX - left, y: clientY - top }
    }
    const listeners: { [Name in keyof SVGElementEventMap]?: (event: SVGElementEventMap[Name]) => void } = {
      wheel: (event) => {
        // A trackpad's pinch comes as a wheel with Ctrl.
        if (!event.ctrlKey) return
        event.preventDefault()
        const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE * event.deltaY : event.deltaY
        const nearer = Math.max(-MOST_NEARER, Math.min(MOST_NEARER, -NEARER_BY_WHEEL * pixels))
        latest.current.change((view, whole) => zoomAt(view, placeOf(event), Math.exp(nearer), whole))
      },
      // Two fingers are the picture's, though browsers scroll by two as well.
      touchmove: (event) => {
        if (event.touches.length > 1) event.preventDefault()
      },
      pointerdown: (event) => {
        if (event.button !== 0) return
        if (down.size === 0) moved = 0
        down.set(event.pointerId, placeOf(event))
      },
      pointermove: (event) => {
        const before = down.get(event.pointerId)
        if (!before) return
        const now = placeOf(event)
        const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, place]) => place)
        const far = Math.hypot(now.x - before.x, now.y - before.y)
        if (moved + far < STILL) return
        // Only from here on: a click must reach what lies under it.
        frame.setPointerCapture(event.pointerId)
        moved += far
        down.set(event.pointerId, now)
        // One finger scrolls the page.
        if (!other && event.pointerType === 'touch') return
        latest.current.change((view, whole) =>
          other ? pinch(view, before, now, other, whole) : pan(view, now.x - before.x, now.y - before.y),
        )
      },
      pointerup: ({ pointerId }) => void down.delete(pointerId),
      pointercancel: ({ pointerId }) => void down.delete(pointerId),
      // Captured ones do not leave.
      pointerleave: ({ pointerId }) => void down.delete(pointerId),
      click: (event) => {
        // One that the keyboard or a screen reader makes has no place of its own, and no drag before it.
        if (moved < STILL || event.detail === 0) latest.current.clicked(event, placeOf(event))
        moved = 0
      },
    }
    for (const [name, listener] of Object.entries(listeners)) {
      frame.addEventListener(name, listener as EventListener, { passive: false })
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        frame.removeEventListener(name, listener as EventListener)
    }
  }, [element])
}

/** One finger moves while the other rests: what lies between them stays there. */
function pinch(view: View, before: Point, now: Point, other: Point, whole: View): View {
  const apart = (point: Point): number => Math.hypot(point.x - other.x, point.y - other.y) || 1
  const middle = (point: Point): Point => ({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 })
  const [from, to] = [middle(before), middle(now)]
  const zoomed = zoomAt(view, from, apart(now) / apart(before), whole)
  return zoomed === whole ? whole : pan(zoomed, to.x - from.x, to.y - from.y)
}
