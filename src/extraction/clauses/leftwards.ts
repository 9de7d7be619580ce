import { ADDING_CONJUNCTIONS, CORRELATIVES, SUBJECT_COORDINATORS } from '../../languages/en/grammar/conjunctions.js'
import { QUANTITY_ADVERBS, QUANTITY_PHRASES, QUANTITY_PREPOSITIONS } from '../../languages/en/grammar/quantities.js'
import { mayBeParticiple } from '../../languages/en/grammar/verb-forms.js'
import { COORDINATORS, NOUN_PREPOSITIONS, SUBORDINATORS } from '../../languages/en/grammar/word-classes.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import { beforeBrackets, inside, isPersonal, isVenue, type LongPhrase, lower, phraseEndingAt } from './long-phrases.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'

/** Extends a phrase to the left: "[a spokesman for] the party", "[Smith and] Jones". */
export function leftwards(clauses: SentenceClauses, phrase: NounPhrase): LongPhrase {
  let { head, last } = governing(clauses, phrase)
  const others: NounPhrase[] = []
  for (;;) {
    const before = coordinatedBefore(clauses, head, others.length > 0)
    if (!before) {
      // "teachers in the state and private sectors": both stand in one phrase of the subject.
      const near = lower(clauses, head.first - 1) === 'and' ? phraseEndingAt(clauses, head.first - 2) : undefined
      if (!near || near.time || !hangsOnSubject(clauses, near)) break
      head = governing(clauses, near).head
      continue
    }
    // "the ministers of [Norway] and [Malta]": both belong to the ministers.
    const single = head.first === head.last
    const shared =
      before.head !== before.nearest && isBareName(clauses, head) && (single || isPlural(clauses, before.head))
    if (!shared) others.unshift(head)
    head = before.head
  }
  return { first: withQuantity(clauses, head.first), last, head, others }
}

/** The noun on which a phrase hangs: "[a spokesman] for the party", "[clerks] aware of the error", "[the woman] accused of arson". */
function governing(clauses: SentenceClauses, phrase: NounPhrase): { head: NounPhrase; last: number } {
  let head = phrase
  let last = phrase.last
  for (;;) {
    const link = lower(clauses, head.first - 1)
    if (!NOUN_PREPOSITIONS.has(link) || !inside(clauses, head.first - 2)) return { head, last }
    const before = phraseEndingAt(clauses, beforeBrackets(clauses, head.first - 2))
    const next = before && !before.time && !isPersonal(clauses, before) ? before : describedBefore(clauses, head)
    if (!next || next.time || isPersonal(clauses, next)) return { head, last }
    if (next === before && isVenue(clauses, head) && !isVenue(clauses, before)) last = before.last
    head = next
  }
}

/** The noun before an adjective or participle with which a prepositional phrase goes. */
function describedBefore(clauses: SentenceClauses, head: NounPhrase): NounPhrase | undefined {
  const participle = clauses.groupAt(head.first - 2)
  if (clauses.tokens[head.first - 2]?.pos === 'ADJ' && !participle) return phraseEndingAt(clauses, head.first - 3)
  return participle && participle.first === participle.head && mayBeParticiple(lower(clauses, participle.head))
    ? phraseEndingAt(clauses, participle.first - 1)
    : undefined
}

/**
 * The phrase that is coordinated with one after it: "[Doe] and Roe", "[Doe], Roe and Poe".
 * @param joined true if something is coordinated with that one already
 */
function coordinatedBefore(
  clauses: SentenceClauses,
  { first }: NounPhrase,
  joined: boolean,
): { nearest: NounPhrase; head: NounPhrase } | null {
  const words = linkBefore(clauses, first, joined)
  // "fraud, [neither] Doe nor Roe": nothing before that belongs to them.
  if (words === 0 || CORRELATIVES.has(lower(clauses, first))) return null
  const serial = lower(clauses, first - words - 1) === ',' ? 1 : 0
  const nearest = phraseEndingAt(clauses, beforeBrackets(clauses, first - words - serial - 1))
  if (!nearest || nearest.time) return null
  const { head } = governing(clauses, nearest)
  // "Doe, Roe, and Poe", "Doe, a clerk, and Roe": a comma before "and" only where one stands before that, too.
  const third = lower(clauses, head.first - 1) === ',' ? phraseEndingAt(clauses, head.first - 2) : undefined
  if (serial && words < 2 && !(third && !third.time && startsClause(clauses, governing(clauses, third).head)))
    return null
  // "the editor of the Gazette and Roe", but not "host of a morning show and producer Roe".
  const isNamed = head === nearest || tokenAt(clauses.tokens, nearest.last).pos === 'PROPN'
  return isNamed && startsClause(clauses, head) ? { nearest, head } : null
}

/** The number of tokens that coordinate a phrase with the one before it: "and", "along with", "as well as", a list's comma; or 0. */
function linkBefore(clauses: SentenceClauses, first: number, joined: boolean): number {
  const link = lower(clauses, first - 1)
  if (SUBJECT_COORDINATORS.has(link) || (joined && link === ',')) return 1
  for (const words of [2, 3]) if (isAdding(clauses, first - words, words)) return words
  return 0
}

/** The first words of conjunctions that add somebody: few words are one of them. */
const ADDING_OPENERS = new Set([...ADDING_CONJUNCTIONS].map((words) => words.split(' ', 1)[0]))

/** True if a conjunction of so many words that adds somebody starts at a token. */
export function isAdding(clauses: SentenceClauses, at: number, words: number): boolean {
  if (!ADDING_OPENERS.has(lower(clauses, at))) return false
  let conjunction = lower(clauses, at)
  for (let i = 1; i < words; i++) conjunction += ` ${lower(clauses, at + i)}`
  return ADDING_CONJUNCTIONS.has(conjunction)
}

const isPlural = (clauses: SentenceClauses, { last }: NounPhrase): boolean => lower(clauses, last).endsWith('s')

/** A single name, without an article. */
export const isBareName = (clauses: SentenceClauses, { first, last }: NounPhrase): boolean =>
  tokenAt(clauses.tokens, first).pos === 'PROPN' && tokenAt(clauses.tokens, last).pos === 'PROPN'

/** True for a phrase with a number in it: "a thousand", "370 horns". */
function isNumber({ tokens }: SentenceClauses, phrase: NounPhrase | undefined): boolean {
  for (let i = phrase?.first ?? 0; i <= (phrase?.last ?? -1); i++) if (tokens[i]?.pos === 'NUM') return true
  return false
}

/** "[about] half of them", "[at least] ten", "[both] Doe and Roe": the first token including quantifiers before the phrase. */
function withQuantity(clauses: SentenceClauses, first: number): number {
  const before = lower(clauses, first - 1)
  if (!inside(clauses, first - 1)) return first
  if (QUANTITY_PREPOSITIONS.has(before) && isNumber(clauses, clauses.phraseAt(first))) return first - 1
  if (QUANTITY_ADVERBS.has(before) || CORRELATIVES.has(before)) return first - 1
  const pair = `${lower(clauses, first - 2)} ${before}`
  return QUANTITY_PHRASES.has(pair) ? first - 2 : first
}

/** Maximum number of phrases that hang on one another before a subject's last. */
const LONGEST_CHAIN = 6

/** "[teachers in both] the state": true for a phrase behind prepositions, the first of whose phrases opens the clause. */
function hangsOnSubject(clauses: SentenceClauses, phrase: NounPhrase): boolean {
  let at = phrase.first
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const near = lower(clauses, at - 1) === 'both' ? at - 1 : at
    const before = NOUN_PREPOSITIONS.has(lower(clauses, near - 1)) ? phraseEndingAt(clauses, near - 2) : undefined
    if (!before || before.time) return false
    if (startsClause(clauses, before)) return true
    at = before.first
  }
  return false
}

const CLAUSE_OPENERS = new Set([...COORDINATORS, ...SUBORDINATORS, 'that'])

/** True if the phrase is at the start of its clause, so that nothing before it can govern it. */
function startsClause(clauses: SentenceClauses, phrase: NounPhrase): boolean {
  const at = phrase.first - 1
  if (!inside(clauses, at)) return true
  const token = tokenAt(clauses.tokens, at)
  if (CORRELATIVES.has(token.lower)) return true
  return token.pos === 'PUNCT' || token.pos === 'SCONJ' || CLAUSE_OPENERS.has(token.lower)
}
