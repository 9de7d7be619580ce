import { TRADE_SUFFIXES } from '../../../languages/en/grammar/suffixes.js'
import { GROUP_WORDS, OPENING_WORDS, THING_WORDS } from '../../../languages/en/names/common-words.js'
import { CAUSE_LINKS, COLLECTIVES_OF_MEMBERS } from '../../../languages/en/names/name-parts.js'
import { PLACE_NOUNS } from '../../../languages/en/names/places.js'
import { PERSON_NOUNS, TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, opensSentence } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import { capitalsEnd } from '../names/organization-tail.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words of the members, and of tokens of the cause. */
const MOST_MEMBERS = 3
const MOST_TOKENS = 5

/**
 * A body by who its members are and what they are for or against.
 *
 *     She joined Gardeners for Clean Rivers; he left Baltic Sailors Against the Dam.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Never: "Prizes for Peace" at a sentence's start, peoples and creeds ("Muslims for Malta").
 * Source: general knowledge.
 */
export const membersForCause: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at]) || isMidRun(search, at)) return null
  let link = at + 1
  while (link < at + MOST_MEMBERS && isCapital(tokens[link]) && !CAUSE_LINKS.has(tokenAt(tokens, link).lower)) link++
  if (!CAUSE_LINKS.has(tokenAt(tokens, link).lower) || !areMembers(search, at, link)) return null
  const cause = tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1
  const end = capitalsEnd(search, cause, cause + MOST_TOKENS)
  if (end === cause || isDecorated(search, at)) return null
  return unknownOrganization(search, at, end, 0.7, 'a body by its members and their cause')
}

/** Free words, the last a plural for people. */
function areMembers(search: NameSearch, first: number, end: number): boolean {
  const { lower } = tokenAt(search.tokens, end - 1)
  for (let at = first; at < end; at++) if (!isFree(search, at)) return false
  const opens = opensSentence(search, first)
  if ((opens && OPENING_WORDS.has(tokenAt(search.tokens, first).lower)) || GROUP_WORDS.has(lower)) return false
  const one = lower.replace(/s$/, '')
  if (THING_WORDS.has(one) || THING_WORDS.has(lower) || PLACE_NOUNS.has(one)) return false
  if (TRADE_SUFFIXES.test(lower) || COLLECTIVES_OF_MEMBERS.has(lower)) return true
  return lower !== one && (PERSON_NOUNS.has(one) || TITLES.get(one) !== undefined)
}
