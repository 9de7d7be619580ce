import { THING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { PARTISAN_WORDS } from '../../../languages/en/names/name-parts.js'
import { ORGANIZATION_NOUNS } from '../../../languages/en/names/organizations.js'
import { PLACE_NOUNS, PLACE_PHRASES } from '../../../languages/en/names/places.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch } from '../name-search.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words of a place's name, and of a team's after it. */
const LONGEST_PLACE = 4
const LONGEST_TEAM = 2

/**
 * A team by its place and the plural that its players are called.
 *
 *     The Oakland Larks beat the New Orleans Green Herons.
 *         ^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^
 * Never: without "the" ("Austin Roberts"), "the Geneva Conventions", "the Texas Democrats", "the Madison Heights".
 * Source: the names of the teams of the leagues of North America, nearly all of which are plurals.
 */
export const teamOfPlace: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at]) || tokens[at - 1]?.lower !== 'the') return null
  const team = placeEnd(search, at)
  if (team === at || isDecorated(search, at)) return null
  let end = team
  while (end < team + LONGEST_TEAM && isFree(search, end) && tokens[end]?.shape === 'capital') end++
  if (end === team || isCapital(tokens[end]) || !isTeam(tokenAt(tokens, end - 1).lower)) return null
  return unknownOrganization(search, at, end, 0.75, 'a team by its place and its players')
}

/** The end of a known city or state from `at`; `at` itself where none stands there. */
function placeEnd({ tokens }: NameSearch, at: number): number {
  const limit = at + LONGEST_PLACE
  const place = PLACE_PHRASES.longestAt(tokens, at, limit, () => true)
  const capital = COUNTRY_PHRASES.longestAt(tokens, at, limit, ({ form }) => form === 'CAPITAL')
  return Math.max(at, place?.end ?? at, capital?.end ?? at)
}

/** A plural that is no event, text, creed or place. */
function isTeam(plural: string): boolean {
  if (!/[^su]s$/.test(plural)) return false
  return [plural, plural.slice(0, -1)].every(
    (word) =>
      !THING_WORDS.has(word) && !PLACE_NOUNS.has(word) && !ORGANIZATION_NOUNS.has(word) && !PARTISAN_WORDS.has(word),
  )
}
