import { words } from '../../../text/word-sets.js'

/** Adverbs before a quantity: "[about] half of them". Chosen by hand for agency news. */
export const QUANTITY_ADVERBS = words('about almost nearly roughly both only')
/** Prepositions that are adverbs before a number: "[over] a thousand". */
export const QUANTITY_PREPOSITIONS = words('over under around above below')
/** The same of two words: "[at least] ten". Chosen in the same way. */
export const QUANTITY_PHRASES: ReadonlySet<string> = new Set([
  'at least',
  'at most',
  'more than',
  'fewer than',
  'less than',
  'up to',
])
/** Adverbs that single out the thing behind them: "approved [only] a picket". Quirk et al., 8.116 (focusing subjuncts). */
export const FOCUSING_ADVERBS = words('only just even merely simply')
