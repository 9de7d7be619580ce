import { BROADCASTERS } from '../../../languages/en/names/body-types.js'
import { CALENDAR_WORDS } from '../../../languages/en/names/common-words.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { ORGANIZATION_PHRASES } from '../../../languages/en/names/organizations.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Find } from '../find.js'
import { isCapital, isFree, type NameSearch, sentenceEnd } from '../name-search.js'
import { isSpelt } from '../names/name-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/**
 * An organization that the lexicon knows; the longest name wins.
 *
 *     She told the World Health Organization that NATO …
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^
 * Never: "who", "an apple", "Congress" in "the World Congress".
 * Source: src/languages/en/names/organizations.ts.
 */
export const knownOrganization: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !(isCapital(tokens[at]) || startsLower(search, at))) return null
  const match = ORGANIZATION_PHRASES.longestAt(
    tokens,
    at,
    sentenceEnd(search, at),
    (entry, end) => isSpelt(search, entry.exact, at, end) && tokens[end - 1]?.shape !== 'lower',
  )
  if (match === null) return null
  const end = match.entry.organization.types.some((type) => BROADCASTERS.has(type))
    ? programmeEnd(search, match.end)
    : match.end
  if (end === match.end) return organizationFind(at, match.end, match.entry)
  const programme = unknownOrganization(
    search,
    at,
    end,
    0.8,
    `a programme or branch of ${match.entry.organization.name}`,
  )
  return { ...programme, country: match.entry.organization.country }
}

/** The end of one or two words after a broadcaster's name that belong to it: no day, no title, nobody's name, no place for its staff. */
function programmeEnd(search: NameSearch, at: number): number {
  const { tokens } = search
  let end = at
  while (end < at + 2 && tokens[end]?.spaced && isCapital(tokens[end]) && isFree(search, end)) {
    const { lower } = tokenAt(tokens, end)
    if (CALENDAR_WORDS.has(lower) || GIVEN_NAMES.has(lower) || TITLES.longestAt(tokens, end, end + 3, () => true))
      return at
    end++
  }
  if (isCapital(tokens[end]) && tokens[end]?.spaced) return at
  return end > at && /^(?:VERB|AUX|PUNCT|ADP|CCONJ|PART)$/.test(tokenAt(tokens, end).pos) ? end : at
}

/** "al-Qaida", "dpa": names that start in lower case. */
const startsLower = (search: NameSearch, at: number): boolean =>
  (search.tokens[at]?.lower === 'al' && search.tokens[at + 1]?.lower === '-') || search.tokens[at]?.lower === 'dpa'

type Phrase = NonNullable<ReturnType<typeof ORGANIZATION_PHRASES.get>>

/** A find for a known organization. */
export const organizationFind = (first: number, end: number, { organization, form }: Phrase): Find => ({
  first,
  end,
  kind: 'ORGANIZATION',
  form,
  name: organization.name,
  country: organization.country,
  score: form === 'NAME' ? 0.95 : 0.6,
  reason:
    form === 'NAME'
      ? 'name of a known organization'
      : form === 'DEMONYM'
        ? `members of the ${organization.name}`
        : `seat of the ${organization.name}`,
})
