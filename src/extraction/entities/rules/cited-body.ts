import { EXPANDED_THINGS, TEXTS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { NAME_JOINERS } from '../../../languages/en/names/name-parts.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { REFERENCE_WORKS } from '../../../languages/en/names/works.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch } from '../name-search.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of tokens of the name. */
const MOST_TOKENS = 8

/**
 * Capitalised words with "the" according to which something is so: a body or a work of reference, which its publisher speaks through.
 *
 *     It was over, according to the Maltese Harbour Ledger. According to the Lomas Ships and Ferries Index, …
 *                                   ^^^^^^^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Never: people and their titles ("the Maltese President Jane Doe"), one word, texts ("the Oslo Treaty", "the Doe Report").
 * Source: general knowledge.
 */
export const citedBody: NameRule = (search, at) => {
  const { tokens } = search
  if (tokens[at - 1]?.lower !== 'the' || tokens[at - 2]?.lower !== 'to' || tokens[at - 3]?.lower !== 'according')
    return null
  const end = runEnd(search, at)
  if (end < at + 2 || isDecorated(search, at) || !/^(?:[.,;:)”"]|'s|')$/.test(tokenAt(tokens, end).lower)) return null
  const last = tokenAt(tokens, end - 1).lower
  if (!REFERENCE_WORKS.has(last) && (EXPANDED_THINGS.has(last) || TEXTS.has(last))) return null
  if (COUNTRY_PHRASES.longestAt(tokens, at, end, () => true)?.end === end) return null
  return unknownOrganization(search, at, end, 0.65, 'a name according to which something is so')
}

/** The end of the free capitals from `at`, with small words between them; `at` itself where a title or given name is among them. */
function runEnd(search: NameSearch, at: number): number {
  const { tokens } = search
  let end = at
  for (let i = at; i < at + MOST_TOKENS && isFree(search, i); i++) {
    const { lower } = tokenAt(tokens, i)
    if (isCapital(tokens[i])) {
      if (GIVEN_NAMES.has(lower) || TITLES.longestAt(tokens, i, i + 3, () => true) !== null) return at
      end = i + 1
    } else if (!NAME_JOINERS.has(lower) || !isCapital(tokens[i + 1])) break
  }
  return end
}
