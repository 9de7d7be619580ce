import type { Find } from './find.js'
import type { NameSearch } from './name-search.js'

/** A rule finds the name that starts at the token `at`, or returns null. It looks only at nearby words, so that one pass takes linear time. */
export type NameRule = (search: NameSearch, at: number) => Find | null
