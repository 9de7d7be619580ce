/**
 * After so many failures a job is set aside. With the pauses below that is after half a day or so: an outage over night ends before, and
 * somebody sees it on the next day.
 */
export const MOST_ATTEMPTS = 10

/** The longest pause after the first failure, in milliseconds. */
const FIRST = 10_000

/** By how much it grows with each further one. */
const GROWTH = 4

/** No pause is longer, in milliseconds: 6 hours. */
const LONGEST = 6 * 3_600_000

/**
 * How long a job that failed waits until it is tried again, in milliseconds. Anything up to a bound that grows ("full jitter"), so that jobs
 * that failed together do not come back together.
 * @param attempts how often it was tried
 * @param chance 0 to 1
 */
export const pauseAfter = (attempts: number, chance: number = Math.random()): number =>
  Math.round(chance * Math.min(LONGEST, FIRST * GROWTH ** (attempts - 1)))
