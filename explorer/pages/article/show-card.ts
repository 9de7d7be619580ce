import { CARDS, cardId, groupId, TEXT } from './places.js'

/**
 * Scrolls the cards beside the text, and nothing else, until one of them is seen, or the room of its group, which is drawn then.
 * @param block as of `scrollIntoView`: no further than needed, or to the top
 */
export function showCard(number: number, block: 'nearest' | 'start'): void {
  const card = document.getElementById(cardId(number)) ?? document.getElementById(groupId(number))
  const cards = card?.closest(`.${CARDS}`)
  if (!card || !cards) return
  if (number === 1) {
    // The heading stands above it.
    cards.scrollTop = 0
    return
  }
  const frame = cards.getBoundingClientRect()
  const { top, bottom } = card.getBoundingClientRect()
  const above = Math.max(frame.top, 0) - top
  const below = bottom - Math.min(frame.bottom, innerHeight)
  if (block === 'start' || above > 0) cards.scrollTop -= above
  else if (below > 0) cards.scrollTop += Math.min(below, -above)
}

/**
 * Has the cards follow as the text is scrolled: the first statement that is seen comes to their top, unless the chosen one is seen,
 * too. They stay where the mouse is over them.
 * @returns what ends it
 */
export function followText(chosen: number | undefined): () => void {
  const seen = new Set<Element>()
  const watching = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) seen.add(target)
      else seen.delete(target)
    }
    const numbers = [...seen].flatMap((paragraph) =>
      [...paragraph.querySelectorAll<HTMLElement>('.note')].map(({ dataset }) => Number(dataset.number)),
    )
    if (numbers.length === 0 || document.querySelector(`.${CARDS}:hover`)) return
    if (chosen !== undefined && numbers.includes(chosen)) showCard(chosen, 'nearest')
    else showCard(Math.min(...numbers), 'start')
  })
  for (const paragraph of document.querySelectorAll(`.${TEXT} > p`)) watching.observe(paragraph)
  return () => watching.disconnect()
}
