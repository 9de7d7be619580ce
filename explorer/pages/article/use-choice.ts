import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { cardId, noteId, TEXT } from './places.js'
import { showCard } from './show-card.js'

/** Where a chosen statement takes the keyboard: to its number in the text, or to its card. */
export type Place = 'text' | 'card'

/** Which statement of an article is in focus; they go by their number, the first is 1. */
export interface Choice {
  readonly chosen: number | undefined
  /** The id in the address where the article has no such statement. */
  readonly lost: string | undefined
  readonly choose: (number: number, place: Place) => void
  /** Goes to the next (1) or the one before (-1), and stays where the keyboard is: in the text or with the cards. */
  readonly step: (by: 1 | -1) => void
  readonly letGo: () => void
}

/**
 * Keeps the choice in the address, after the `#`, so that it can be shared; shows what is chosen, in the text and by its card.
 * @param ids of the statements in reading order
 * @param isWhole whether these are all there are
 */
export function useChoice(ids: readonly string[], isWhole: boolean): Choice {
  const { url } = useLocation()
  const [asked, ask] = useState<{ readonly id: string; readonly place: Place }>({ id: '', place: 'text' })
  const shown = useRef<object | undefined>(undefined)
  const number = ids.indexOf(asked.id) + 1

  useEffect(() => {
    const read = () => ask({ id: location.hash.slice(1), place: 'text' })
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [url])

  // Before the next key comes, which goes on from there.
  useLayoutEffect(() => {
    // Once a choice: not again when further statements come in.
    if (number === 0 || shown.current === asked) return
    shown.current = asked
    reveal(number, asked.place)
  }, [number, asked])

  // What the actions go by; they stay the same, so that what is drawn with them need not be drawn again.
  const now = useRef({ ids, number })
  now.current = { ids, number }
  const choose = useCallback((to: number, place: Place) => {
    const id = now.current.ids[to - 1]
    if (id === undefined) return
    history.replaceState(history.state, '', `#${id}`)
    ask({ id, place })
  }, [])
  const step = useCallback((by: 1 | -1) => {
    const { ids, number } = now.current
    const to = Math.min(Math.max(number + by, 1), ids.length)
    choose(to, document.activeElement?.closest(`.${TEXT}`) ? 'text' : 'card')
  }, [])
  const letGo = useCallback(() => {
    history.replaceState(history.state, '', location.pathname + location.search)
    ask({ id: '', place: 'text' })
    document.getElementById(noteId(now.current.number))?.focus({ preventScroll: true })
  }, [])

  return {
    chosen: number || undefined,
    lost: isWhole && number === 0 && asked.id.startsWith('statement_') ? asked.id : undefined,
    choose,
    step,
    letGo,
  }
}

/** The text has the last word: what was said must be seen. */
function reveal(number: number, place: Place): void {
  const note = document.getElementById(noteId(number))
  const card = document.getElementById(cardId(number))
  const mark = document.querySelector(`.${TEXT} [data-statements~="${number}"]`)
  showCard(number, 'nearest')
  card?.scrollIntoView({ block: 'nearest' })
  ;(mark ?? note)?.scrollIntoView({ block: 'nearest' })
  const target = place === 'card' ? card : (note ?? card)
  target?.focus({ preventScroll: true })
}
