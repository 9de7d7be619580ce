import type { Find } from '../find.js'
import { type NameSearch, nameText } from '../name-search.js'
import { isPostNominal } from './name-run.js'

/** A find for a person's name; letters after it are part of the find, but not of the name. */
export function personFind(search: NameSearch, first: number, end: number, score: number, reason: string): Find {
  let last = end
  while (last > first + 1 && isPostNominal(search, last - 1)) last--
  const name = nameText(search, first, last).replace(/\s+/g, ' ')
  return { first, end, kind: 'PERSON', form: 'NAME', name, country: null, score, reason }
}
