import { DESCRIBING_DETERMINERS } from '../../../languages/en/grammar/determiners.js'
import { MODIFIER_SUFFIXES } from '../../../languages/en/grammar/suffixes.js'
import { HARMLESS_ADJECTIVES } from '../../../languages/en/names/name-parts.js'
import { BODY_NOUNS, PERIODICALS } from '../../../languages/en/names/organizations.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Token } from '../../../text/tokens/tokens.js'
import { isCapital, isFree, type NameSearch, opensSentence } from '../name-search.js'
import { nameEnd } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum distance, in tokens, between a name and the noun for its kind ("a large Danish toy maker"). */
const REACH = 6

/**
 * A name beside a common noun that says that it is an organization.
 *
 *     chipmaker Alpha Semiconductor; their union, Vakbond Noord; the Green Veil group; Heron, a software company
 *               ^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^      ^^^^^^^^^^        ^^^^^
 * Never: "the group Monday", a person ("union John Smith" has a given name), the noun of another ("the company, Jane Doe said").
 * Source: src/languages/en/names/organizations.ts, BODY_NOUNS.
 */
export const describedOrganization: NameRule = (search, at) => {
  const before = nounBefore(search, at)
  const end = before !== null && PERIODICALS.has(before) ? paperEnd(search, at) : nameEnd(search, at)
  if (end === at) return null
  if (before !== null) return unknownOrganization(search, at, end, 0.75, `called a ${before}`)
  // "Local newspaper": at a sentence's start adjectives have capitals, too.
  const isAdjective = opensSentence(search, at) && MODIFIER_SUFFIXES.test(tokenAt(search.tokens, at).lower)
  const after = isAdjective && end === at + 1 ? null : nounAfter(search, end)
  return after === null ? null : unknownOrganization(search, at, end, 0.75, `called a ${after}`)
}

/** "newspaper The Malti", "magazine Star [of Lomas]": with the article before it any word may be a paper's title, and a place follows. */
function paperEnd(search: NameSearch, at: number): number {
  const { tokens } = search
  const article = tokens[at - 1]?.shape === 'capital' && tokens[at - 1]?.lower === 'the'
  const end = nameEnd(search, at)
  if (end === at)
    return article && isFree(search, at) && isCapital(tokens[at]) && !isCapital(tokens[at + 1]) ? at + 1 : at
  const place = tokens[end]?.lower === 'of' ? nameEnd(search, end + 1) : end + 1
  return place > end + 1 ? place : end
}

/** "chipmaker Alpha", "their union, Vakbond Noord,": the noun right before, or before a comma. */
function nounBefore(search: NameSearch, at: number): string | null {
  const before = search.tokens[at - 1]
  if (before === undefined || search.sentenceOf[at - 1] !== search.sentenceOf[at]) return null
  const the = before.lower === 'the' ? 1 : 0
  // "the charity The Green Veil"
  if (the && isCapital(before) && isBodyNoun(tokenAt(search.tokens, at - 2)))
    return tokenAt(search.tokens, at - 2).lower
  if (!the && before.lower !== ',') return isBodyNoun(before) ? before.lower : null
  if (search.tokens[at - 1 - the]?.lower !== ',') return null
  const noun = search.tokens[at - 2 - the]
  const owner = search.tokens[at - 3 - the]
  const owned = owner !== undefined && /^(?:PRON|PART|NOUN|ADJ|DET|PROPN)$/.test(owner.pos)
  if (noun === undefined || !owned) return null
  return isBodyNoun(noun) || (noun.lower === 'owner' && isPlural(search, at)) ? noun.lower : null
}

/** "the orchard's owner, Northern Gardens": people's names seldom end in a plural. */
const isPlural = (search: NameSearch, at: number): boolean =>
  tokenAt(search.tokens, nameEnd(search, at) - 1).lower.endsWith('s')

const isBodyNoun = (token: Token): boolean =>
  token.shape === 'lower' && BODY_NOUNS.has(token.lower) && !token.lower.endsWith('s')

/** "the Green Veil group", ", a software company": the noun right after, or in apposition. */
function nounAfter(search: NameSearch, end: number): string | null {
  const next = search.tokens[end]
  if (next === undefined) return null
  // "LVT news agency"
  const noun = HARMLESS_ADJECTIVES.has(next.lower) ? search.tokens[end + 1] : next
  if (noun !== undefined && isBodyNoun(noun) && noun.pos === 'NOUN') return noun.lower
  if (next.lower !== ',' || !DESCRIBING_DETERMINERS.has(tokenAt(search.tokens, end + 1).lower)) return null
  for (let i = end + 2; i < end + 2 + REACH; i++) {
    const token = search.tokens[i]
    if (token === undefined || /^(?:VERB|AUX|ADP|PUNCT|PRON)$/.test(token.pos)) return null
    if (isBodyNoun(token)) return /^(?:NOUN|PART)$/.test(tokenAt(search.tokens, i + 1).pos) ? null : token.lower
  }
  return null
}
