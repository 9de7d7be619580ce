import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Frame } from './view.js'

/** The size of an element, as long as it is there. */
export function useFrame(element: RefObject<HTMLElement | null>): Frame | undefined {
  const [frame, setFrame] = useState<Frame>()
  useEffect(() => {
    if (!element.current) return
    const watching = new ResizeObserver(([seen]) => {
      if (seen) setFrame({ width: seen.contentRect.width, height: seen.contentRect.height })
    })
    watching.observe(element.current)
    return () => watching.disconnect()
  }, [element])
  return frame
}
