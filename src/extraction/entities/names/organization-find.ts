import type { Find } from '../find.js'
import { type NameSearch, nameText } from '../name-search.js'

/** The find of a name that no lexicon knows. */
export const unknownOrganization = (
  search: NameSearch,
  first: number,
  end: number,
  score: number,
  reason: string,
): Find => ({
  first,
  end,
  kind: 'ORGANIZATION',
  form: 'NAME',
  name: nameText(search, first, end),
  country: null,
  score,
  reason,
})

/** The find of words that a noun makes an organization. */
export const organizationOfNoun = (
  first: number,
  end: number,
  name: string,
  country: string | null,
  noun: string,
): Find => ({
  first,
  end,
  kind: 'ORGANIZATION',
  form: 'NAME',
  name,
  country,
  score: 0.8,
  reason: `“${noun}” makes an organization of the words beside it`,
})
