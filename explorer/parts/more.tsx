import { useEffect, useRef } from 'preact/hooks'
import type { Pages } from '../service/use-pages.js'
import { Notice } from './notice.js'

/** How far below the window a list is read on, in CSS pixels: about a window more. */
const AHEAD = '800px'

/** The end of a list: reads the next page as it comes near, or by its button. */
export const More = ({ pages }: { readonly pages: Pages<object, unknown> }) => {
  const end = useRef<HTMLDivElement>(null)
  const { hasMore, isLoadingMore, moreProblem, more } = pages
  useEffect(() => {
    if (!end.current || !hasMore || moreProblem) return
    const watching = new IntersectionObserver(([seen]) => seen?.isIntersecting && more(), { rootMargin: AHEAD })
    watching.observe(end.current)
    return () => watching.disconnect()
  }, [hasMore, moreProblem, more])
  if (moreProblem) return <Notice problem={moreProblem} retry={more} />
  if (!hasMore) return null
  return (
    <div ref={end} class="more">
      <button type="button" onClick={more} disabled={isLoadingMore}>
        {isLoadingMore ? 'Reading on …' : 'Show more'}
      </button>
    </div>
  )
}
