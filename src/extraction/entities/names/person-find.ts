import type { Find } from '../find.js'
import { type Page, wordsOf } from '../name-search.js'

/** The find of a person's name. */
export const personFind = (page: Page, first: number, end: number, score: number, reason: string): Find => ({
  first,
  end,
  kind: 'PERSON',
  form: 'NAME',
  name: wordsOf(page, first, end).replace(/\s+/g, ' '),
  country: null,
  score,
  reason,
})
