import { CALENDAR_WORDS, GROUP_WORDS, OPENING_WORDS, THING_WORDS } from '../../../lexicon/common-words.js'
import { GIVEN_NAMES } from '../../../lexicon/given-names.js'
import { BODY_NOUNS } from '../../../lexicon/organizations.js'
import { TITLES } from '../../../lexicon/titles.js'
import type { Token } from '../../../text/tokens.js'
import type { Find, NameRule } from '../find.js'
import { isCapital, isDecorated, isFree, opensSentence, type Page, sentenceEnd, wordsOf } from '../page.js'

/** Most words of one name. */
const MOST_WORDS = 5
/** Longest description between a name and the noun that says what it is ("a large Danish toy maker"), in tokens. */
const REACH = 6

/**
 * A name beside a common noun that says that it is an organization.
 *
 *     chipmaker Nordvik Semiconductor; their union, Havens Verenigd; the Sea Org group; Tallow, a software company
 *               ^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^             ^^^^^^^                ^^^^^^
 * Never: "the group Monday", a person ("union John Smith" has a given name), the noun of another ("the company, Jane Doe said").
 * Source: src/lexicon/organizations.ts, BODY_NOUNS.
 */
export const describedOrganization: NameRule = (page, at) => {
  const end = nameEnd(page, at)
  if (end === at) return null
  const before = nounBefore(page, at)
  if (before !== null) return organization(page, at, end, `called a ${before}`)
  const after = nounAfter(page, end)
  return after === null ? null : organization(page, at, end, `called a ${after}`)
}

/** The end of the capitals from `at` that may be a name here; `at` itself where none starts. */
export function nameEnd(page: Page, at: number): number {
  const token = page.tokens[at]
  if (!isFree(page, at) || !isCapital(token) || token === undefined || isDecorated(page, at)) return at
  if (OPENING_WORDS.has(token.lower) || CALENDAR_WORDS.has(token.lower) || GIVEN_NAMES.has(token.lower)) return at
  if (GROUP_WORDS.has(token.lower)) return at
  if (/^(?:DET|PRON|AUX|ADP|SCONJ|CCONJ)$/.test(token.pos) || isMidRun(page, at)) return at
  if (TITLES.longestAt(page.tokens, at, at + 3, () => true) !== null) return at
  const limit = sentenceEnd(page, at)
  let end = at + 1
  for (let words = 1; end < limit && isFree(page, end); ) {
    const next = page.tokens[end] as Token
    if (next.lower === '-' && !next.spaced && isCapital(page.tokens[end + 1])) end += 2
    else if (isCapital(next) && words < MOST_WORDS && !CALENDAR_WORDS.has(next.lower)) {
      if (TITLES.longestAt(page.tokens, end, end + 3, () => true) !== null) break
      end++
      words++
    } else break
  }
  return end
}

/** A name starts at the first capital of its run. */
const isMidRun = (page: Page, at: number): boolean =>
  (isCapital(page.tokens[at - 1]) && isFree(page, at - 1) && !opensSentence(page, at - 1)) ||
  (page.tokens[at - 1]?.lower === '-' && page.tokens[at]?.spaced === false)

/** "chipmaker Nordvik", "their union, Havens Verenigd,": the noun right before, or before a comma. */
function nounBefore(page: Page, at: number): string | null {
  const before = page.tokens[at - 1]
  if (before === undefined || page.sentenceOf[at - 1] !== page.sentenceOf[at]) return null
  if (before.lower !== ',') return isBodyNoun(before) ? before.lower : null
  const noun = page.tokens[at - 2]
  const owner = page.tokens[at - 3]
  const owned = owner !== undefined && /^(?:PRON|PART|NOUN|ADJ|DET|PROPN)$/.test(owner.pos)
  if (noun === undefined || !owned) return null
  return isBodyNoun(noun) || (noun.lower === 'owner' && isPlural(page, at)) ? noun.lower : null
}

/** "the ferry's owner, Hebridean Crossings": people's names seldom end in a plural. */
const isPlural = (page: Page, at: number): boolean => (page.tokens[nameEnd(page, at) - 1] as Token).lower.endsWith('s')

const isBodyNoun = (token: Token): boolean =>
  token.shape === 'lower' && BODY_NOUNS.has(token.lower) && !token.lower.endsWith('s')

/** "the Sea Org group", ", a software company": the noun right after, or in apposition. */
function nounAfter(page: Page, end: number): string | null {
  const next = page.tokens[end]
  if (next === undefined) return null
  if (isBodyNoun(next) && next.pos === 'NOUN') return next.lower
  if (next.lower !== ',' || !/^(?:a|an|the|its|one)$/.test(page.tokens[end + 1]?.lower ?? '')) return null
  for (let i = end + 2; i < end + 2 + REACH; i++) {
    const token = page.tokens[i]
    if (token === undefined || /^(?:VERB|AUX|ADP|PUNCT|PRON)$/.test(token.pos)) return null
    if (isBodyNoun(token)) return page.tokens[i + 1]?.pos === 'NOUN' ? null : token.lower
  }
  return null
}

const organization = (page: Page, first: number, end: number, reason: string): Find => ({
  first,
  end,
  kind: 'ORGANIZATION',
  form: 'NAME',
  name: wordsOf(page, first, end),
  country: null,
  score: 0.75,
  reason,
})

/** Verbs after which "it would" shows that the speaker is no person. */
const REPORTING =
  /^(?:said|says|announced|added|reported|confirmed|warned|denied|claimed|promised|stated|expects|expected|vowed)$/
const ITS_VERB =
  /^(?:would|will|had|has|plans|planned|expects|expected|intends|hopes|wants|wanted|aims|did|does|could|may|might)$/

/**
 * A name that says what "it" will do.
 *
 *     Hapag-Lloyd said it would divert two ships.
 *     ^^^^^^^^^^^
 * Never: "Smith said it was raining", "Smith said he would".
 * Source: general knowledge: people are he or she.
 */
export const speakingIt: NameRule = (page, at) => {
  const end = nameEnd(page, at)
  if (end === at) return null
  if (!REPORTING.test(page.tokens[end]?.lower ?? '')) {
    return ownsWhatItDoes(page, end) ? organization(page, at, end, 'a name that calls its own “its”') : null
  }
  const it = page.tokens[end + 1]?.lower === 'that' ? end + 2 : end + 1
  const verb = page.tokens[it + 1]
  const says = page.tokens[it]?.lower === 'it' && verb !== undefined && ITS_VERB.test(verb.lower)
  const its = page.tokens[it]?.lower === 'its'
  return says || its ? organization(page, at, end, 'a name that calls itself it') : null
}

/** "(ordered) Acme to produce its records", "Acme cut its forecast". */
function ownsWhatItDoes(page: Page, end: number): boolean {
  const verb = page.tokens[end]?.lower === 'to' ? end + 1 : end
  return page.tokens[verb]?.pos === 'VERB' && page.tokens[verb + 1]?.lower === 'its'
}

/** What "the" and a name must do to be an organization: those who belong to it, or a name given to it. */
const BELONGING =
  /^(?:members?|leaders?|officials?|head|founder|spokesman|spokeswoman|fighters|supporters|followers|ranks|branch)$/
const NAMING = /^(?:called|named|known)$/

/**
 * "The" and two capitalised words or more that have members, speak, or are what a body is called.
 *
 *     members of the Sea Org; a group called the Sea Org; the Blue Shield said
 *                    ^^^^^^^                     ^^^^^^^      ^^^^^^^^^^^
 * Never: "the World Cup", "the Bat Cave", "the Smiths".
 * Source: general knowledge.
 */
export const theName: NameRule = (page, at) => {
  if (page.tokens[at - 1]?.lower !== 'the') return null
  const end = nameEnd(page, at)
  if (end - at < 2) return null
  if (THING_WORDS.has((page.tokens[end - 1] as Token).lower)) return null
  const link = page.tokens[at - 2]?.lower ?? ''
  const noun = page.tokens[at - 3]?.lower ?? ''
  const belongs = (link === 'of' || link === 'for') && BELONGING.test(noun)
  const speaks = REPORTING.test(page.tokens[end]?.lower ?? '')
  if (!belongs && !speaks && !NAMING.test(link)) return null
  return { ...organization(page, at, end, 'a name with “the” that has members or speaks'), score: 0.6 }
}
