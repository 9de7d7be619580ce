import { words } from '../../../text/word-sets.js'

/** Adverbs before a quantity: "[about] half of them". Source: Quirk et al., 7.63–7.64 (degree), "both" and "only" added. */
export const QUANTITY_ADVERBS = words('about almost nearly roughly both only')
/** The same of two words: "[at least] ten". Source: the same. */
export const QUANTITY_PHRASES: ReadonlySet<string> = new Set([
  'at least',
  'at most',
  'more than',
  'fewer than',
  'less than',
  'up to',
])
