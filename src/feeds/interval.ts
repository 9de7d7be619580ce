/** In seconds: no feed is asked more often than every 5 minutes, or less often than once a day. */
export const SHORTEST = 300
export const LONGEST = 86_400

/** News halve the interval; it grows by a quarter where there is none: three quiet answers weigh as much as one with news. */
const AFTER_NEWS = 0.5
const AFTER_NONE = 1.25

/** After so many failures on end, with pauses that double up to a day, a feed is dead: five days for the busiest, nine for one of every hour. */
export const MOST_FAILURES = 12

const within = (seconds: number): number => Math.round(Math.min(LONGEST, Math.max(SHORTEST, seconds)))

/** The interval of a feed that has answered, in seconds. */
export const nextInterval = (interval: number, hasNews: boolean): number =>
  within(interval * (hasNews ? AFTER_NEWS : AFTER_NONE))

/**
 * How long a feed is left alone, in seconds: its interval, as long as its server asks for it, and up to a tenth more, so that feeds that
 * were added together are not asked together.
 * @param asked for how many seconds its server, or the feed, asks to be left alone
 * @param chance 0 to 1
 */
export const pauseFor = (interval: number, asked: number, chance: number): number =>
  within(Math.max(interval, asked) * (1 + chance / 10))

/** How long a feed that failed is left alone, in seconds. @param failures on end, this one included */
export const pauseAfterFailure = (interval: number, failures: number, asked: number): number =>
  within(Math.max(interval * 2 ** failures, asked))

/** For how many seconds an answer may be kept, by its header `Cache-Control`; 0 where it does not tell. */
export const maxAgeOf = (cacheControl: string | undefined): number =>
  Number(/(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1] ?? 0)
