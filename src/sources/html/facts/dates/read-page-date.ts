import { en, type ParsedResult } from 'chrono-node'
import { WEEKDAYS } from '../../../../languages/en/grammar/time-words.js'
import { LATER_DATE, PUBLICATION_DATE } from '../../../../languages/en/layout/page-words.js'
import { isoPublication, type Publication, publicationAt } from '../../../read-date.js'

/** Which number comes first in "05/06/2024"; null where the page does not tell. */
export type DayOrder = 'month-first' | 'day-first' | null

/** In characters; longer values are sentences. */
const LONGEST_DATE = 150

/** Newspapers are not older; and 1970-01-01 is what programs write for nothing. */
const FIRST_YEAR = 1700
const BEGINNING_OF_TIME = '1970-01-01'

/** Shapes that are written in others, in this order. Each returns null where the day cannot be told. */
const REWRITES: readonly {
  readonly example: string
  readonly shape: RegExp
  readonly rewrite: (parts: readonly string[], order: DayOrder, value: string) => string | null
}[] = [
  {
    example: '1715068800 or 1715068800000',
    shape: /^(\d{10})(\d{3})?(?:\.\d+)?$/,
    rewrite: ([, seconds]) => new Date(Number(seconds) * 1000).toISOString(),
  },
  {
    example: '20240507, 20240507T080000Z',
    shape: /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/i,
    rewrite: ([, year, month, day, hour, minute, zone]) =>
      `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}${zone ?? ''}`}`,
  },
  {
    example: '2024/5/7 8:00, 2024.05.07, 2024-05-07 - 8:00',
    shape: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:\s*[-–—|•·]\s*|[T\s]+)?(?:(\d{1,2})(?=:\d\d))?/i,
    rewrite: ([, year, , month, day, hour]) =>
      `${dayOf(year, month, day)}${hour === undefined ? ' ' : ` ${pad(hour)}`}`,
  },
  {
    example: '05/17/2024, Tue, 05/07/2024 - 17:57, 17.05.2024',
    shape: /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/-])(?:\s*[-–—|•·]\s*)?/,
    rewrite: ([, first, mark, second, year], order, value) => {
      const days = [dayOf(year, first, second), dayOf(year, second, first)] as const
      const [monthFirst, dayFirst] = days.map((day) => isoPublication(day) !== null)
      if (monthFirst !== dayFirst) return `${monthFirst ? days[0] : days[1]} `
      if (first === second) return `${days[0]} `
      const told = orderByWeekday(days, value) ?? order ?? (mark === '.' ? 'day-first' : null)
      return told && `${told === 'month-first' ? days[0] : days[1]} `
    },
  },
]

/**
 * Reads when a page says that it was published: ISO 8601 and its neighbours, seconds since 1970, RFC 2822, and dates in English with
 * or without a time and a zone ("Tuesday 7 May 2024 10.30 BST"). A date needs its day, month and year of four digits. Dates that are
 * announced as later ones ("Updated 8 May 2024") are passed over. Without a zone a time is UTC.
 * @returns null for anything else, and where it cannot be told which number is the day (05/06/2024, without `order`)
 */
export function readPageDate(value: string, order: DayOrder): Publication | null {
  const trimmed = value.trim()
  if (trimmed.length > LONGEST_DATE || !/\d/.test(trimmed)) return null
  const publication = isoPublication(trimmed) ?? rewrittenPublication(trimmed, order)
  if (publication === null || publication.publishedOn.getUTCFullYear() < FIRST_YEAR) return null
  return publication.publishedOn.toISOString().startsWith(BEGINNING_OF_TIME) ? null : publication
}

function rewrittenPublication(value: string, order: DayOrder): Publication | null {
  for (const { shape, rewrite } of REWRITES) {
    const parts = shape.exec(value)
    if (parts === null) continue
    const rewritten = rewrite(parts, order, value)
    if (rewritten === null) return null
    const text = value.slice(0, parts.index) + rewritten + value.slice(parts.index + parts[0].length)
    return isoPublication(text.trim()) ?? englishPublication(text)
  }
  return englishPublication(value)
}

/** The first date in a text that is a whole one, and not said to be a later one. */
function englishPublication(text: string): Publication | null {
  let after = 0
  for (const found of en.strict.parse(text)) {
    const before = text.slice(after, found.index)
    after = found.index + found.text.length
    const isLater = before.search(LATER_DATE) > before.search(PUBLICATION_DATE)
    const publication = isLater || !/\d{4}/.test(found.text) ? null : publicationOf(found)
    if (publication !== null) return publication
  }
  return null
}

function publicationOf({ start }: ParsedResult): Publication | null {
  if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null
  const isTimed = start.isCertain('hour')
  const part = (name: 'hour' | 'minute' | 'second' | 'millisecond') => (isTimed ? (start.get(name) ?? 0) : 0)
  return publicationAt({
    year: start.get('year') ?? 0,
    month: start.get('month') ?? 0,
    day: start.get('day') ?? 0,
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    millisecond: part('millisecond'),
    offset: isTimed && start.isCertain('timezoneOffset') ? (start.get('timezoneOffset') ?? 0) : 0,
  })
}

const pad = (number: string | undefined): string => (number ?? '').padStart(2, '0')
const dayOf = (year?: string, month?: string, day?: string): string => `${year}-${pad(month)}-${pad(day)}`

/** "Tue, 05/07/2024": the order in which the day is a Tuesday. */
function orderByWeekday([monthFirst, dayFirst]: readonly [string, string], value: string): DayOrder {
  const weekdays = [...WEEKDAYS]
  const words = value.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const named = weekdays.findIndex((weekday) => words.some((word) => weekday.startsWith(word)))
  // `Date` counts from Sunday.
  const isNamed = (day: string): boolean => new Date(day).getUTCDay() === (named + 1) % weekdays.length
  if (named === -1 || isNamed(monthFirst) === isNamed(dayFirst)) return null
  return isNamed(monthFirst) ? 'month-first' : 'day-first'
}
