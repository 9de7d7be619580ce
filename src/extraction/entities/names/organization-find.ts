import type { Find } from '../find.js'
import { type NameSearch, nameText } from '../name-search.js'

/** A find for an organization that is not in the lexicon. */
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

/** A find for a name that contains an organization noun. */
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
