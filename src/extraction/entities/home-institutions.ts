import { HOMONYMS } from '../../languages/en/names/homonyms.js'
import { fold } from '../../text/phrase-table.js'
import type { Find } from './find.js'
import { type NameSearch, nameText } from './name-search.js'

/**
 * Gives institutions whose names several countries have the country of the article: "Congress" is India's where the text speaks of
 * India, and never of the country for which the lexicon lists one.
 */
export function findHomeInstitutions(search: NameSearch): void {
  const counts = new Map<string, number>()
  for (const { kind, country } of search.finds)
    if (kind === 'COUNTRY' && country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  const home = mostNamed(counts)
  if (home === null) return
  search.finds.forEach((find, at) => {
    if (find.kind === 'ORGANIZATION' && isElsewhere(search, find, counts))
      search.finds[at] = { ...find, name: nameText(search, find.first, find.end), country: home }
  })
}

/** The country that a text names most often, the first of equals. */
function mostNamed(counts: ReadonlyMap<string, number>): string | null {
  let most: string | null = null
  for (const [country, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = country
  return most
}

const isElsewhere = (search: NameSearch, { first, end, country }: Find, counts: ReadonlyMap<string, number>): boolean =>
  country !== null && !counts.has(country) && HOMONYMS.has(fold(nameText(search, first, end)).replace(/^the /, ''))
