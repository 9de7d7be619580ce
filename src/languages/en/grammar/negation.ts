import { words } from '../../../text/word-sets.js'

/**
 * Words that deny, beside `NEGATIONS` of `word-classes.ts`. Source: the classes are those of Quirk et al., "A Comprehensive Grammar of
 * the English Language", 1985, chapter 10; which words stand in a set was chosen by hand for agency news.
 */

/** Adverbs that deny an infinitive or a question's verb. */
export const NEGATIVE_ADVERBS = words('not never')
/** Words at the head of a source of whom nothing is reported: "[nobody] has accused". */
export const NEGATIVE_SOURCES = words('no nobody none neither not')
/** Beginnings that turn a word into its opposite: "lawful", "unlawful" (Quirk et al. 1985, I.21). */
export const OPPOSITE_PREFIX = /^(?:un|il|im|in|ir|dis|non|anti)-?/
/** Words before a doubt that leave none: "[little] doubt". */
export const NEGATIVE_QUANTIFIERS = words('no little without')
/** What says that something is not so: "would [not] sail", "[no] boats". */
export const DENYING = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i
