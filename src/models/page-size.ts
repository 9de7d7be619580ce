/** How many items a page holds where nothing is said (`first`), and at most. */
export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

/** How many of the largest counts are given where nothing is said (`top`), and at most. */
export const DEFAULT_TOP = 20
export const MAX_TOP = 100

/** At most so many edges of `exchanges`: what a picture of 500 actors has. */
export const MAX_EXCHANGES = 1_000
