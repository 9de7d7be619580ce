import type { Problem } from './problem.js'

/** Pauses before a passing problem is tried again, in seconds: short at first, since most outages are restarts. */
const PAUSES = [1, 2, 4, 8, 15]

/** How long is waited before the service is asked again, in ms. @param tries how often it was asked in vain before */
export const pauseAfter = (problem: Problem | undefined, tries: number): number =>
  (problem?.retrySeconds ?? PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0) * 1_000
