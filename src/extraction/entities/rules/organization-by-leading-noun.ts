import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { FOREIGN_PARTICLES } from '../../../languages/en/names/name-parts.js'
import { LEADING_NOUNS } from '../../../languages/en/names/organizations.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, nameText, sentenceEnd } from '../name-search.js'
import { organizationOfNoun } from '../names/organization-find.js'
import { capitalsEnd } from '../names/organization-tail.js'
import type { NameRule } from '../rule.js'

/** Maximum number of tokens of a name. */
const MOST_TOKENS = 8

/**
 * A noun that begins an organization's name, and the capitals after it.
 *
 *     He told Radio Bergen that Team Malta had lost to the Banco Corrano de Lomas.
 *             ^^^^^^^^^^^^      ^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^
 * Never: "Air", "Team" alone, at the start of a sentence before a person ("Team Leader Jane Doe").
 * Source: src/languages/en/names/organizations.ts, LEADING_NOUNS.
 */
export const organizationByLeadingNoun: NameRule = (search, at) => {
  const token = search.tokens[at]
  if (!isFree(search, at) || token === undefined || !isCapital(token) || !LEADING_NOUNS.has(token.lower)) return null
  if (isDecorated(search, at)) return null
  if (isCapital(search.tokens[at - 1]) && isFree(search, at - 1)) return null
  const limit = Math.min(sentenceEnd(search, at), at + MOST_TOKENS)
  const end = particlesEnd(search, capitalsEnd(search, at + 1, limit), limit)
  if (end === at + 1 || GIVEN_NAMES.has(tokenAt(search.tokens, at + 1).lower)) return null
  return organizationOfNoun(at, end, nameText(search, at, end), null, token.lower)
}

/** "Instituto Corrano [de Lomas]": the end of what a particle of another language joins to the name. */
function particlesEnd(search: NameSearch, at: number, limit: number): number {
  let end = at
  while (end > 0 && FOREIGN_PARTICLES.has(tokenAt(search.tokens, end).lower)) {
    const next = capitalsEnd(search, end + 1, limit)
    if (next === end + 1) break
    end = next
  }
  return end
}
