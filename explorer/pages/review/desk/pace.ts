/** Decisions from which the pace is told: enough to even out single ones, few enough to forget a break soon. */
const LATEST = 20

const MINUTE_MILLISECONDS = 60_000

/**
 * How many decisions a minute somebody takes, by the latest ones; undefined as long as there is but one.
 * @param times when they were taken, in ms, in order
 */
export function perMinute(times: readonly number[]): number | undefined {
  const latest = times.slice(-LATEST)
  const milliseconds = (latest.at(-1) ?? 0) - (latest[0] ?? 0)
  return milliseconds > 0 ? ((latest.length - 1) / milliseconds) * MINUTE_MILLISECONDS : undefined
}
