/** By what the parts of the page find each other. */

/** The class of the element that holds the text. */
export const TEXT = 'article-text'

/** The class of the element that holds the cards. */
export const CARDS = 'cards'

/** The id of the element of a statement's number in the text. */
export const noteId = (number: number): string => `note-${number}`

/** The id of the element of a statement's card. */
export const cardId = (number: number): string => `card-${number}`

/** How many cards are drawn together: those that fill a high window. */
export const GROUP = 8

/** The id of the element that stands for a group of cards which are not drawn yet. @param number of any statement of the group */
export const groupId = (number: number): string => `cards-${Math.ceil(number / GROUP)}`

/** The numbers of the statements to which an element of the text, or of a card, belongs: the innermost last. */
export const numbersAt = (element: Element): readonly number[] => {
  const { number, statements } = element.closest<HTMLElement>('[data-number], [data-statements]')?.dataset ?? {}
  return (number ?? statements ?? '').split(' ').filter(Boolean).map(Number)
}
