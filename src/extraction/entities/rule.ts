import type { Find } from './find.js'
import type { NameSearch } from './name-search.js'

/** A rule: the name that starts at the token `at`, or null. It looks at words near it only, so a pass takes linear time. */
export type NameRule = (search: NameSearch, at: number) => Find | null
