/** Default of requests per minute and key: ten per second, more than a page or a script needs. */
export const DEFAULT_PER_MINUTE = 600

/** Maximum of requests per minute and key: a thousand per second, more than a process can answer unless they are tiny. */
export const MOST_PER_MINUTE = 60_000
