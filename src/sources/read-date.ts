import { InvalidInputError } from './invalid-input.js'

/** Year, month, day; optionally a time, whose seconds and zone may be left out. */
const ISO_8601 =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s?(Z|[+-]\d{2}(?::?\d{2})?))?)?$/i

/**
 * Reads a date strictly: "2023-01-30", "2023-01-30T09:15:00Z", "2023-01-30 09:15+09:00". Without a zone it is UTC.
 * @param field its name, for the error
 * @throws InvalidInputError for anything else, and for days that do not exist (2023-02-30)
 */
export function readDate(field: string, value: string): Date {
  const parts = ISO_8601.exec(value.trim())
  const date = parts === null ? null : dateOf(parts)
  if (date === null) {
    const accepted = 'an ISO 8601 date, such as 2023-01-30 or 2023-01-30T09:15:00+09:00'
    throw new InvalidInputError(field, JSON.stringify(value.slice(0, 100)), accepted)
  }
  return date
}

function dateOf(parts: RegExpExecArray): Date | null {
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const milliseconds = Math.trunc(Number(`0.${parts[7] ?? 0}`) * 1000)
  const local = new Date(0)
  local.setUTCFullYear(year, month - 1, day)
  local.setUTCHours(hour, minute, second, milliseconds)
  // `Date` rolls a day or an hour that does not exist over to a later one.
  const isReal =
    local.getUTCMonth() === month - 1 && local.getUTCDate() === day && local.getUTCHours() === hour && minute < 60
  const offset = minutesOf(parts[8] ?? 'Z')
  if (!isReal || second > 59 || year === 0 || offset === null) return null
  return new Date(local.getTime() - offset * 60_000)
}

/** A zone's offset from UTC in minutes; null if there is no such zone. */
function minutesOf(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || 0)
  if (hours > 14 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
