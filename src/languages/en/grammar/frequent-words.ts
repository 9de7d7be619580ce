import { union, words } from '../../../text/word-sets.js'
import { ARTICLES } from './determiners.js'

/**
 * The commonest words of English. Chosen by hand from what any list of word frequencies begins with.
 */

/** Function words that make up about a third of any English text; a text with hardly any is in another language. */
export const FUNCTION_WORDS = words('the of and to in a is that it for on was with as by at he be said this from are')

/** Words that every content may hold, so that two contents are no more alike by them. */
export const CONTENT_STOP_WORDS = union(
  ARTICLES,
  words('to of in on for and or that it its is was be with by as at from more had has have would will'),
)
