import { tokenAt } from '../../../text/tokens/token-at.js'
import { A_CRAFT, nobody } from '../find.js'
import { claim, isCapital, isFree, type NameSearch } from '../name-search.js'

/** The names of one word that a text gives to ships and storms, lower case: "moxon" of "Hurricane Moxon". */
export const craftNames = ({ tokens, finds }: NameSearch): ReadonlySet<string> =>
  new Set(
    finds
      .filter(({ reason, first, end }) => reason === A_CRAFT && end === first + 2)
      .map(({ end }) => tokenAt(tokens, end - 1).lower),
  )

/** Finds the ships and storms that a text calls by their names alone, as it does people. Linear time. */
export function findCrafts(search: NameSearch): void {
  const names = craftNames(search)
  if (names.size === 0) return
  search.tokens.forEach(({ lower, shape }, at) => {
    if (shape !== 'capital' || !names.has(lower) || !isFree(search, at)) return
    if (!isCapital(search.tokens[at - 1]) && !isCapital(search.tokens[at + 1]))
      claim(search, nobody(at, at + 1, A_CRAFT))
  })
}
