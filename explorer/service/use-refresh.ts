import { useEffect } from 'preact/hooks'
import type { Query } from './use-query.js'

/** How long after an answer it is asked again, in ms: soon enough for somebody who waits, and a hundredth of what a key may ask. */
const PAUSE = 5_000

/** Asks again and again as long as the page is looked at. What it shows must not jump by it. */
export function useRefresh({ isLoading, problem, reload }: Query<unknown>, isOn = true): void {
  useEffect(() => {
    if (isLoading || problem || !isOn) return
    const waiting = setInterval(() => {
      if (!document.hidden) reload()
    }, PAUSE)
    return () => clearInterval(waiting)
  }, [isLoading, problem, isOn, reload])
}
