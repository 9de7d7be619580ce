import type { Find } from '../find.js'
import { type NameSearch, nameText } from '../name-search.js'

/** A find for a person's name. */
export const personFind = (search: NameSearch, first: number, end: number, score: number, reason: string): Find => ({
  first,
  end,
  kind: 'PERSON',
  form: 'NAME',
  name: nameText(search, first, end).replace(/\s+/g, ' '),
  country: null,
  score,
  reason,
})
