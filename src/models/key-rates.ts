/** Requests a minute of a key that was made without saying how many: ten a second, more than a page or a script needs. */
export const DEFAULT_PER_MINUTE = 600

/** The most that a key may be given: a thousand a second, more than one process answers of anything but the smallest. */
export const MOST_PER_MINUTE = 60_000
