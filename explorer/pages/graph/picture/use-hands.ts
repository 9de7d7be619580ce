import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Point } from './geometry.js'
import { pan, type View, zoomAt } from './view.js'

/** How much nearer one step of the wheel comes, by the pixels that browsers report of it: about 1.2 a notch. */
const NEARER_BY_WHEEL = 0.0018

/** Pixels in a line of wheels that count lines. */
const LINE = 16

/** A pointer that moves less than this, in CSS pixels, was meant to click. */
const STILL = 4

type Change = (change: (view: View) => View) => void

/**
 * Moves the view by wheel, drag and pinch.
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
        event.preventDefault()
        const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE * event.deltaY : event.deltaY
        latest.current.change((view) => zoomAt(view, placeOf(event), Math.exp(-NEARER_BY_WHEEL * pixels)))
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
        latest.current.change((view) =>
          other ? pinch(view, before, now, other) : pan(view, now.x - before.x, now.y - before.y),
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
function pinch(view: View, before: Point, now: Point, other: Point): View {
  const apart = (point: Point): number => Math.hypot(point.x - other.x, point.y - other.y) || 1
  const middle = (point: Point): Point => ({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 })
  const [from, to] = [middle(before), middle(now)]
  return pan(zoomAt(view, from, apart(now) / apart(before)), to.x - from.x, to.y - from.y)
}
