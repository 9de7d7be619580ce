import type { Find } from '../find.js'
import { type Page, wordsOf } from '../name-search.js'
import { personKey } from './name-index.js'

const SUFFIX = /(?:^|[\s,])(?:jr\.?|sr\.?|ii|iii|iv)$/i

/**
 * Cuts a name back to the first two words where the text has them as a full name elsewhere: in "Ted Cruz Refuses" only
 * "Ted Cruz" is a name, as the rest of the text shows.
 */
export function trimToKnownNames(page: Page): void {
  const known = new Set(
    page.finds
      .filter(({ kind, name }) => kind === 'PERSON' && name.split(' ').length === 2)
      .map(({ name }) => personKey(name)),
  )
  page.finds.forEach((find, index) => {
    if (find.kind !== 'PERSON' || SUFFIX.test(find.name)) return
    const end = secondWordEnd(page, find)
    if (end === null) return
    const name = wordsOf(page, find.first, end)
    if (!known.has(personKey(name))) return
    page.finds[index] = { ...find, end, name }
    page.taken.fill(0, end, find.end)
  })
}

/** The end of a name's second word; null where it has no more than two. */
function secondWordEnd(page: Page, { first, end }: Find): number | null {
  let words = 1
  for (let i = first + 1; i < end; i++) if (page.tokens[i]?.spaced && ++words === 3) return i
  return null
}
