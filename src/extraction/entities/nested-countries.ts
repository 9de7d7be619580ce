import { COUNTRIES, COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import type { NameSearch } from './name-search.js'
import { nameText } from './name-search.js'

/**
 * Adds the countries whose names stand inside an organization's ("US" in "US Department of Agriculture", "Ghana" in "Bank of Ghana"):
 * mentions of their own within the longer one, with a low score, as the organization is meant.
 */
export function findNestedCountries(search: NameSearch): void {
  for (const { kind, first, end, name } of [...search.finds]) {
    if (kind !== 'ORGANIZATION' || end - first < 2) continue
    for (let at = first; at < end; at++) {
      const match = COUNTRY_PHRASES.longestAt(
        search.tokens,
        at,
        end,
        (entry, stop) =>
          (entry.form === 'NAME' || (entry.form === 'DEMONYM' && at === first)) &&
          (entry.exact === null || entry.exact === nameText(search, at, stop)),
      )
      if (match === null || match.end - at === end - first) continue
      const { code } = match.entry
      const reason = `name of a country inside “${name}”`
      const country = COUNTRIES.get(code)?.name ?? code
      search.finds.push({
        first: at,
        end: match.end,
        kind: 'COUNTRY',
        form: match.entry.form === 'NAME' ? 'NAME' : 'DEMONYM',
        name: country,
        country: code,
        score: 0.4,
        reason,
      })
      at = match.end - 1
    }
  }
}
