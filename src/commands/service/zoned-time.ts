const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * A time as ISO 8601, in a zone in which it is that day, so that both go in one value: 22:30 of the 29th in UTC, on the 30th, is
 * "2023-01-30T00:00:00.000+01:30". There is such a zone wherever the day was read from a time with a zone.
 * @param day its midnight in UTC; null: the day in UTC
 */
export function zonedTime(time: Date, day: Date | null): string {
  const ofDay = day === null ? 0 : time.getTime() - day.getTime()
  const minutes = ofDay < 0 ? Math.ceil(-ofDay / MINUTE) : -Math.max(0, Math.ceil((ofDay - DAY + 1) / MINUTE))
  const local = new Date(time.getTime() + minutes * MINUTE).toISOString().slice(0, -1)
  const twoDigits = (number: number): string => String(number).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}
