/**
 * Contractions. Source: Quirk et al., "A Comprehensive Grammar of the English Language", 1985, chapter 3 (contracted auxiliaries).
 */

/** What follows the apostrophe of a contracted auxiliary, with the auxiliary in full; of two the likelier in a question. */
export const CONTRACTED_AUXILIARIES: Readonly<Record<string, string>> = {
  s: 'is',
  re: 'are',
  ve: 'have',
  d: 'would',
  ll: 'will',
  m: 'am',
}

/** A word with a contracted auxiliary, lower case; the groups are the word and what follows the apostrophe. */
export const CONTRACTION = new RegExp(`^(.+)'(${Object.keys(CONTRACTED_AUXILIARIES).join('|')})$`)
/** Negated auxiliaries that are more than the auxiliary with "n't" after it, with the auxiliary. */
export const NEGATED_AUXILIARIES: Readonly<Record<string, string>> = {
  "can't": 'can',
  "won't": 'will',
  "shan't": 'shall',
}
