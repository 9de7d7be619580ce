import { COUNTRY_PHRASES } from '../../../lexicon/countries.js'
import type { NameRule } from '../find.js'
import { unknownOrganization } from '../organization-find.js'
import { isCapital, isFree, sentenceEnd } from '../page.js'

/**
 * A country's society of the Red Cross or Red Crescent, which is an organization of its own.
 *
 *     The Philippine Red Cross and the Iranian Red Crescent sent doctors.
 *         ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^
 * Never: "the International Red Cross", "a German red cross".
 * Source: the members of the International Federation of Red Cross and Red Crescent Societies: one in each country, so named.
 */
export const nationalSociety: NameRule = (page, at) => {
  if (!isFree(page, at) || !isCapital(page.tokens[at])) return null
  const country = COUNTRY_PHRASES.longestAt(page.tokens, at, sentenceEnd(page, at), ({ form }) => form !== 'CAPITAL')
  if (country === null) return null
  const [red, emblem] = page.tokens.slice(country.end, country.end + 2)
  if (red?.lower !== 'red' || red.shape !== 'capital' || !/^(?:cross|crescent)$/.test(emblem?.lower ?? '')) return null
  const society = unknownOrganization(
    page,
    at,
    country.end + 2,
    0.9,
    'a national society of the Red Cross or Red Crescent',
  )
  return { ...society, country: country.entry.code }
}
