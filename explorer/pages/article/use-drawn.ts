import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** For how long nothing must have come before the rest is drawn, and the pause after each part of it, in milliseconds. */
const QUIET = 300
const PAUSE = 30

/** How many groups of cards or paragraphs are drawn in between: some ten milliseconds' worth (`npm run bench:explorer-article`). */
const AT_ONCE = 4

/** What is not drawn yet, in the order of the page, and what draws it. */
const waiting = new Map<Element, () => void>()

/**
 * Draws what is in the window at once and the rest by and by, in the page's order, or when the page is printed: hundreds of
 * marks and cards would hold up those that are looked at.
 * @param isNow whether it must be there at once, wherever it stands
 * @returns the element that tells where it stands, and whether its contents are to be drawn
 */
export function useDrawn<Kind extends Element>(isNow: boolean): readonly [RefObject<Kind | null>, boolean] {
  const element = useRef<Kind>(null)
  const [isDrawn, setDrawn] = useState(isNow)
  useLayoutEffect(() => {
    const { current } = element
    if (isDrawn || !current) return
    if (isNow) {
      setDrawn(true)
      return
    }
    waiting.set(current, () => setDrawn(true))
    watching.observe(current)
    goOn()
    return () => forget(current)
  }, [isDrawn, isNow])
  return [element, isDrawn || isNow]
}

const watching = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) if (isIntersecting) draw(target)
})

function draw(element: Element): void {
  const drawIt = waiting.get(element)
  forget(element)
  drawIt?.()
}

function forget(element: Element): void {
  waiting.delete(element)
  watching.unobserve(element)
}

let isPausing = false
let known = 0

/** Draws a part of those that wait, and the next after a pause, unless others have come meanwhile. */
function goOn(pause = QUIET): void {
  if (isPausing) return
  isPausing = true
  setTimeout(() => {
    isPausing = false
    const hasGrown = waiting.size > known
    if (!hasGrown) for (const element of [...waiting.keys()].slice(0, AT_ONCE)) draw(element)
    known = waiting.size
    if (known > 0) goOn(hasGrown ? QUIET : PAUSE)
  }, pause)
}

addEventListener('beforeprint', () => {
  for (const element of [...waiting.keys()]) draw(element)
})
