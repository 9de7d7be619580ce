import { words } from '../../../text/word-sets.js'
import type { Act } from '../../../vocabulary/acts.js'

/**
 * Phrases that attribute a clause without a verb: "according to Doe", "in the opinion of Doe", "by her own account". Source: Quirk et al.,
 * "A Comprehensive Grammar of the English Language", 1985, 8.124 (content disjuncts) and 9.57 (viewpoint); the nouns were chosen by hand.
 */

/** What opens such a phrase before its source, word by word. */
export const SOURCE_OPENERS: readonly (readonly string[])[] = ['according to', 'as per', 'per'].map((opener) =>
  opener.split(' '),
)

/** The prepositions before such a noun: "[in] her view", "[by] most accounts". */
export const VIEW_PREPOSITIONS = words('in by')
/** The preposition between such a noun and its source: "in the view [of] Doe". */
export const VIEW_OWNER = 'of'

/** Nouns of what somebody holds or tells, with their acts: "in the [opinion] of Doe", "by Doe's [reckoning]". */
const VIEWS: Readonly<Record<string, ReadonlySet<string>>> = {
  SAY: words('words account accounts telling report reports description'),
  BELIEVE: words('view views opinion eyes mind judgment judgement reckoning estimation assessment'),
  PREDICT: words('estimate estimates count tally calculation calculations projection projections'),
  ADMIT: words('admission'),
}

/** The act of such a noun, or null. */
export function actOfView(noun: string): Act | null {
  for (const [act, nouns] of Object.entries(VIEWS)) if (nouns.has(noun)) return act as Act
  return null
}

/** Sources without an article that are no measure: "according to [police]". */
export const COLLECTIVES = words('police media staff management intelligence people')
/** Nouns of what nobody in particular tells: "by [most] accounts", "by [early] reports". */
export const UNNAMED_VIEWS = words('report reports account accounts estimate estimates count counts')
