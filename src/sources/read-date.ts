import { InvalidInputError } from './invalid-input.js'

/** Year, month, day; optionally a time, whose seconds and zone may be left out. */
const ISO_8601 =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s?(Z|[+-]\d{2}(?::?\d{2})?))?)?$/i

/** When an article was published. */
export interface Publication {
  readonly publishedAt: Date
  /** Midnight in UTC of the day that it was there: what "today" means in the article. */
  readonly publishedOn: Date
}

/**
 * Reads when something was published, strictly: "2023-01-30", "2023-01-30T09:15:00Z", "2023-01-30 09:15+09:00". Without a
 * zone it is UTC. 8 in the morning of the 30th in Seoul is the 29th in UTC, and still the article's 30th.
 * @throws InvalidInputError for anything else, and for days that do not exist (2023-02-30)
 */
export function readPublication(value: string): Publication {
  const parts = ISO_8601.exec(value.trim())
  const publication = parts === null ? null : publicationOf(parts)
  if (publication === null) {
    const accepted = 'an ISO 8601 date, such as 2023-01-30 or 2023-01-30T09:15:00+09:00'
    throw new InvalidInputError('publishedAt', JSON.stringify(value.slice(0, 100)), accepted)
  }
  return publication
}

/** Larger numbers count milliseconds: as seconds they would be after the year 5000. */
const LARGEST_SECONDS = 100_000_000_000

/**
 * When something was published, by seconds or milliseconds since 1970, as databases and APIs give it. The day is that in UTC.
 * @throws InvalidInputError for what is not a time of the years 1 to 9999
 */
export function publicationOfEpoch(value: number): Publication {
  const publishedAt = new Date(Math.abs(value) < LARGEST_SECONDS ? value * 1000 : value)
  const year = publishedAt.getUTCFullYear()
  if (year >= 1 && year <= 9999) return { publishedAt, publishedOn: dayInUtc(publishedAt) }
  throw new InvalidInputError('publishedAt', String(value), 'seconds or milliseconds since 1970')
}

/** The day of a time in UTC, as its midnight. */
export const dayInUtc = (time: Date): Date => new Date(new Date(time).setUTCHours(0, 0, 0, 0))

function publicationOf(parts: RegExpExecArray): Publication | null {
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
  return { publishedAt: new Date(local.getTime() - offset * 60_000), publishedOn: dayInUtc(local) }
}

/** A zone's offset from UTC in minutes; null if there is no such zone. */
function minutesOf(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || 0)
  if (hours > 14 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
