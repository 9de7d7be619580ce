import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { MASTHEADS } from '../../../languages/en/names/organizations.js'
import { PLACE_PHRASES } from '../../../languages/en/names/places.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, nameText } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import { organizationOfNoun } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words of the place's name. */
const LONGEST_PLACE = 4

/**
 * A newspaper by its place and a word that is a paper's name only there.
 *
 *     She told the Malta Mirror that …, the Daily Globe reported.
 *                  ^^^^^^^^^^^^              ^^^^^^^^^^^
 * Never: "the Malta mirror", "Vermont Independent Jane Doe".
 * Source: src/languages/en/names/organizations.ts, MASTHEADS.
 */
export const paperOfPlace: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at]) || isMidRun(search, at)) return null
  const country = COUNTRY_PHRASES.longestAt(tokens, at, at + LONGEST_PLACE, ({ form }) => form !== 'GOVERNMENT')
  const place = PLACE_PHRASES.longestAt(tokens, at, at + LONGEST_PLACE, () => true)
  const noun = tokenAt(tokens, at).lower === 'daily' ? at + 1 : Math.max(country?.end ?? at, place?.end ?? at)
  if (noun === at || tokens[noun]?.shape !== 'capital' || !MASTHEADS.has(tokenAt(tokens, noun).lower)) return null
  if (isCapital(tokens[noun + 1]) || isDecorated(search, at)) return null
  return organizationOfNoun(at, noun + 1, nameText(search, at, noun + 1), country?.entry.code ?? null, 'newspaper')
}
