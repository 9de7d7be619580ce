import { QUANTITY_ADVERBS, QUANTITY_PHRASES } from '../../languages/en/grammar/quantities.js'
import { COORDINATORS, NOUN_PREPOSITIONS, SUBORDINATORS } from '../../languages/en/grammar/word-classes.js'
import { tokenAt } from '../../text/token-at.js'
import { inside, isPersonal, isVenue, type LongPhrase, lower, phraseEndingAt } from './long-phrases.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'
import { mayBeParticiple } from './verb-groups.js'

/** Extends a phrase to the left: "[a spokesman for] the party", "[Smith and] Jones". */
export function leftwards(clauses: SentenceClauses, phrase: NounPhrase): LongPhrase {
  let head = phrase
  let last = phrase.last
  const others: NounPhrase[] = []
  let joined = false
  for (;;) {
    const link = lower(clauses, head.first - 1)
    const before = phraseEndingAt(clauses, head.first - 2)
    if (before && !before.time && NOUN_PREPOSITIONS.has(link) && !isPersonal(clauses, before)) {
      if (isVenue(clauses, head) && !isVenue(clauses, before)) last = before.last
      head = before
    } else if (before && COORDINATORS.has(link) && link !== 'but' && startsClause(clauses, before)) {
      others.unshift(head)
      head = before
      joined = true
    } else if (joined && before && link === ',' && !before.time && startsClause(clauses, before)) {
      // "Doe, Roe and others"
      others.unshift(head)
      head = before
    } else {
      // "clerks aware of the error", "the woman accused of arson": an adjective or participle between the noun and its phrase.
      const linked = NOUN_PREPOSITIONS.has(link) && inside(clauses, head.first - 2)
      const participle = linked ? clauses.groupAt(head.first - 2) : undefined
      const adjective = linked && clauses.tokens[head.first - 2]?.pos === 'ADJ' && !participle
      const described = adjective
        ? phraseEndingAt(clauses, head.first - 3)
        : participle && participle.first === participle.head && mayBeParticiple(lower(clauses, participle.head))
          ? phraseEndingAt(clauses, participle.first - 1)
          : undefined
      if (!described || described.time || isPersonal(clauses, described)) break
      head = described
    }
  }
  return { first: withQuantity(clauses, head.first), last, head, others }
}

/** "[about] half of them", "[at least] ten", "[both] Doe and Roe": the first token including quantifiers before the phrase. */
function withQuantity(clauses: SentenceClauses, first: number): number {
  const before = lower(clauses, first - 1)
  if (!inside(clauses, first - 1)) return first
  if (QUANTITY_ADVERBS.has(before)) return first - 1
  const pair = `${lower(clauses, first - 2)} ${before}`
  return QUANTITY_PHRASES.has(pair) ? first - 2 : first
}

const CLAUSE_OPENERS = new Set([...COORDINATORS, ...SUBORDINATORS, 'that'])

/** True if the phrase is at the start of its clause, so that nothing before it can govern it. */
function startsClause(clauses: SentenceClauses, phrase: NounPhrase): boolean {
  const at = phrase.first - 1
  if (!inside(clauses, at)) return true
  const token = tokenAt(clauses.tokens, at)
  if (token.lower === 'both') return true
  return token.pos === 'PUNCT' || token.pos === 'SCONJ' || CLAUSE_OPENERS.has(token.lower)
}
