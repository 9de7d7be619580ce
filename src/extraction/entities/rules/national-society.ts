import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { SOCIETY_SIGNS } from '../../../languages/en/names/name-parts.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isFree } from '../name-search.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words of the country before it ("the United Arab Emirates Red Crescent"). */
const LONGEST_COUNTRY = 4

/**
 * A country's society of the Red Cross or Red Crescent, which is an organization of its own.
 *
 *     The Maltese Red Cross and the Omani Red Crescent sent doctors.
 *         ^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^
 * Never: "the Regional Red Cross", "a German red cross".
 * Source: the members of the International Federation of Red Cross and Red Crescent Societies: one in each country, so named.
 */
export const nationalSociety: NameRule = (search, at) => {
  if (!isFree(search, at) || !isCapital(search.tokens[at])) return null
  let red = at + 1
  while (red <= at + LONGEST_COUNTRY && search.tokens[red]?.lower !== 'red') red++
  if (search.tokens[red]?.shape !== 'capital' || !SOCIETY_SIGNS.has(tokenAt(search.tokens, red + 1).lower)) return null
  const country = COUNTRY_PHRASES.longestAt(search.tokens, at, red, ({ form }) => form !== 'CAPITAL')
  if (country?.end !== red) return null
  const society = unknownOrganization(
    search,
    at,
    country.end + 2,
    0.9,
    'a national society of the Red Cross or Red Crescent',
  )
  return { ...society, country: country.entry.code }
}
