import { PERSONAL_PRONOUNS } from '../../languages/en/grammar/pronouns.js'
import { VENUES } from '../../languages/en/speech/venues.js'
import { tokenAt } from '../../text/token-at.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'

/** A noun phrase with what hangs on it: tokens `first` to `last`, around the phrase that heads it. */
export interface LongPhrase {
  readonly first: number
  readonly last: number
  readonly head: NounPhrase
  /** Further heads: what "and" joins, and what stands in apposition. */
  readonly others: readonly NounPhrase[]
}

export const isVenue = (clauses: SentenceClauses, phrase: NounPhrase): boolean =>
  VENUES.has(tokenAt(clauses.tokens, phrase.last).lower)

/** The word at a token, lower case; empty outside the text. */
export const lower = (clauses: SentenceClauses, at: number): string => tokenAt(clauses.tokens, at).lower

/** True for tokens of the sentence. */
export const inside = (clauses: SentenceClauses, at: number): boolean =>
  at >= clauses.sentence.first && at <= clauses.sentence.last

/** The phrase that ends at a token. */
export const phraseEndingAt = (clauses: SentenceClauses, at: number): NounPhrase | undefined => {
  const phrase = inside(clauses, at) ? clauses.phraseAt(at) : undefined
  return phrase?.last === at ? phrase : undefined
}

/** The phrase that starts at a token. */
export const phraseStartingAt = (clauses: SentenceClauses, at: number): NounPhrase | undefined => {
  const phrase = inside(clauses, at) ? clauses.phraseAt(at) : undefined
  return phrase?.first === at ? phrase : undefined
}

/** True for "he", "them": a pronoun that bears no phrase of its own. */
export const isPersonal = (clauses: SentenceClauses, phrase: NounPhrase): boolean =>
  phrase.pronoun && PERSONAL_PRONOUNS.has(lower(clauses, phrase.first))
