/** The first and last day that the API and the database can represent, in milliseconds. */
const FIRST = Date.parse('0001-01-01')
const LAST = Date.parse('9999-12-31')

/** A day as YYYY-MM-DD, clamped to the first or last representable day ("10,000 years ago"). */
export function isoDay(date: Date): string {
  const time = date.getTime()
  // An invalid date is one too far in the past for JavaScript to represent.
  const within = Number.isNaN(time) ? FIRST : Math.min(Math.max(time, FIRST), LAST)
  return new Date(within).toISOString().slice(0, 10)
}
