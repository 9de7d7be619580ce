import { PERSONAL_PRONOUNS } from '../../languages/en/grammar/pronouns.js'
import { VENUES } from '../../languages/en/speech/venues.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'

/** A noun phrase with its modifiers, coordinated phrases and appositions: tokens `first` to `last`; `head` is the base phrase. */
export interface LongPhrase {
  readonly first: number
  readonly last: number
  readonly head: NounPhrase
  /** Further heads: coordinated phrases and appositions. */
  readonly others: readonly NounPhrase[]
}

export const isVenue = (clauses: SentenceClauses, phrase: NounPhrase): boolean =>
  VENUES.has(tokenAt(clauses.tokens, phrase.last).lower)

/** The text of a token in lower case; empty outside the text. */
export const lower = (clauses: SentenceClauses, at: number): string => tokenAt(clauses.tokens, at).lower

/** True if the token belongs to the sentence. */
export const inside = (clauses: SentenceClauses, at: number): boolean =>
  at >= clauses.sentence.first && at <= clauses.sentence.last

/** The noun phrase that ends at a token. */
export const phraseEndingAt = (clauses: SentenceClauses, at: number): NounPhrase | undefined => {
  const phrase = inside(clauses, at) ? clauses.phraseAt(at) : undefined
  return phrase?.last === at ? phrase : undefined
}

/** The noun phrase that starts at a token. */
export const phraseStartingAt = (clauses: SentenceClauses, at: number): NounPhrase | undefined => {
  const phrase = inside(clauses, at) ? clauses.phraseAt(at) : undefined
  return phrase?.first === at ? phrase : undefined
}

/** True for a personal pronoun ("he", "them"). */
export const isPersonal = (clauses: SentenceClauses, phrase: NounPhrase): boolean =>
  phrase.pronoun && PERSONAL_PRONOUNS.has(lower(clauses, phrase.first))

/** The token before brackets that end here ("Jane Doe (R-Ohio)"), or the token itself. */
export function beforeBrackets(clauses: SentenceClauses, at: number): number {
  if (lower(clauses, at) !== ')') return at
  let open = at - 1
  while (inside(clauses, open) && lower(clauses, open) !== '(') open--
  return open - 1
}
