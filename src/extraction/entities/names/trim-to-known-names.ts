import { NAME_SUFFIX_AT_END } from '../../../languages/en/names/name-parts.js'
import type { Find } from '../find.js'
import { type NameSearch, nameText } from '../name-search.js'
import { personKey } from './name-index.js'

/**
 * Cuts a name back to the first two words where the text has them as a full name elsewhere: in "John Roe Refuses" only
 * "John Roe" is a name, as the rest of the text shows.
 */
export function trimToKnownNames(search: NameSearch): void {
  const known = new Set(
    search.finds
      .filter(({ kind, name }) => kind === 'PERSON' && name.split(' ').length === 2)
      .map(({ name }) => personKey(name)),
  )
  search.finds.forEach((find, index) => {
    if (find.kind !== 'PERSON' || NAME_SUFFIX_AT_END.test(find.name) || find.name.split(' ').length < 3) return
    const end = secondWordEnd(search, find)
    if (end === null) return
    const name = nameText(search, find.first, end)
    if (!known.has(personKey(name))) return
    search.finds[index] = { ...find, end, name }
    search.taken.fill(0, end, find.end)
  })
}

/** The end of a name's second word; null if the name has no more than two. */
function secondWordEnd(search: NameSearch, { first, end }: Find): number | null {
  let words = 1
  for (let i = first + 1; i < end; i++) if (search.tokens[i]?.spaced && ++words === 3) return i
  return null
}
