/** The first and the last day that the API's dates, and the database's, can be; in milliseconds. */
const FIRST = Date.parse('0001-01-01')
const LAST = Date.parse('9999-12-31')

/** A day as YYYY-MM-DD; the first or the last one there is where a question goes beyond ("10,000 years ago"). */
export function isoDay(date: Date): string {
  const time = date.getTime()
  // No date at all is one so far away that JavaScript has no number for it.
  const within = Number.isNaN(time) ? FIRST : Math.min(Math.max(time, FIRST), LAST)
  return new Date(within).toISOString().slice(0, 10)
}
