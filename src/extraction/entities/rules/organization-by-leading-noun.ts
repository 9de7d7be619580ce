import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { LEADING_NOUNS } from '../../../languages/en/names/organizations.js'
import type { Token } from '../../../text/tokens.js'
import { isCapital, isDecorated, isFree, sentenceEnd, wordsOf } from '../name-search.js'
import { organizationOfNoun } from '../names/organization-find.js'
import { capitalsEnd } from '../names/organization-tail.js'
import type { NameRule } from '../rule.js'

/** Most words of one name. */
const MOST_TOKENS = 8

/**
 * A noun that begins an organization's name, and the capitals after it.
 *
 *     He told Radio Okapi that Team Estonia had lost.
 *             ^^^^^^^^^^^      ^^^^^^^^^^^^
 * Never: "Air", "Team" alone, at the start of a sentence before a person ("Team Leader Jane Doe").
 * Source: src/languages/en/names/organizations.ts, LEADING_NOUNS.
 */
export const organizationByLeadingNoun: NameRule = (page, at) => {
  const token = page.tokens[at]
  if (!isFree(page, at) || token === undefined || !isCapital(token) || !LEADING_NOUNS.has(token.lower)) return null
  if (isDecorated(page, at)) return null
  if (isCapital(page.tokens[at - 1]) && isFree(page, at - 1)) return null
  const limit = Math.min(sentenceEnd(page, at), at + MOST_TOKENS)
  const end = capitalsEnd(page, at + 1, limit)
  if (end === at + 1 || GIVEN_NAMES.has((page.tokens[at + 1] as Token).lower)) return null
  return organizationOfNoun(at, end, wordsOf(page, at, end), null, token.lower)
}
