import { ORGANIZATION_PHRASES } from '../../../languages/en/names/organizations.js'
import type { Find } from '../find.js'
import { isCapital, isFree, type NameSearch, sentenceEnd } from '../name-search.js'
import { isSpelt } from '../names/name-run.js'
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
  return match === null ? null : organizationFind(at, match.end, match.entry)
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
