import { en, type ParsedComponents, type ParsedResult } from 'chrono-node'
import {
  BEFORE_COMING_DAY,
  BEFORE_LIMIT,
  BEFORE_PAST_DAY,
  BEFORE_PLAN,
  BEFORE_PLANNED_DAY,
  DAY_WORD,
  DOTTED_DATE,
  HABITUAL_DAYS,
  ONE_WEEKDAY,
  SHORT_WEEKDAY,
  SLASHED_DATE,
  TIME_OF_THIS_DAY,
  VAGUE_SPAN,
  WEEKDAY_INSIDE,
  WEEKS_AGO,
} from '../../../languages/en/grammar/date-patterns.js'
import { type Span, slice } from '../../../text/span.js'

/** A day that a text names. */
export interface FoundDate extends Span {
  /** YYYY-MM-DD. */
  readonly date: string
  /** True if it can be the day of an event: a single day, not after the article, and not a limit ("until Friday"). */
  readonly certain: boolean
  /**
   * YYYY-MM-DD: the day that it is of what is still to come, of which a weekday is the coming one; null of a day that is past, and of a
   * limit.
   */
  readonly coming: string | null
}

/** Characters of context around a word for a date, enough for the whole expression ("the day before yesterday", "March 5th, 2023, at 10 a.m."). */
const BEFORE = 24
const AFTER = 40

/** Milliseconds of a day. */
const DAY = 86_400_000

/**
 * The days named in a span of the text, in reading order. Relative ones ("on Monday", "yesterday") are resolved from the
 * article's day, weekdays to the past week; without `publishedOn` only dates with a year are found. Years,
 * months and weeks are not returned. Parsed by chrono-node.
 */
export function findDates(text: string, span: Span, publishedOn: Date | undefined): readonly FoundDate[] {
  const words = slice(text, span)
  const published = publishedOn === undefined || Number.isNaN(publishedOn.getTime()) ? null : utcDay(publishedOn)
  const found: FoundDate[] = []
  for (const window of windows(words)) {
    const { start } = window
    // Noon is half a day from the adjacent days, so that no time zone in a calculation changes the day.
    const reference = { instant: new Date((published ?? 0) + DAY / 2), timezone: 0 }
    for (const result of en.casual.parse(words.slice(start, window.end), reference)) {
      const at = start + result.index + (/^on\s+/i.exec(result.text)?.[0].length ?? 0)
      const end = start + result.index + result.text.trimEnd().replace(/,$/, '').length
      const date = dayOf(words, at, result, published)
      if (date === null || found.some((other) => span.start + at < other.end)) continue
      found.push({ start: span.start + at, end: span.start + end, ...date })
    }
  }
  return found.flatMap((one, at) => joined(words, span.start, one, found[at - 1], found[at + 1], published))
}

/** The ranges of a text that may name a day, with enough context; they do not overlap. */
function windows(words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of words.matchAll(DAY_WORD)) {
    const start = wordStart(words, Math.max(0, match.index - BEFORE))
    const end = Math.min(words.length, match.index + match[0].length + AFTER)
    const last = found.at(-1)
    if (last !== undefined && start <= last.end) last.end = end
    else found.push({ start, end })
  }
  return found
}

/** The next start of a word, so that no window begins inside one. */
function wordStart(words: string, at: number): number {
  if (at === 0) return 0
  const space = words.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

type Day = Omit<FoundDate, keyof Span>

/** "two weeks ago on Monday", "Monday two weeks ago": one day, so many weeks before the last Monday. It takes the first one's place. */
function joined(
  words: string,
  offset: number,
  one: FoundDate,
  before: FoundDate | undefined,
  after: FoundDate | undefined,
  published: number | null,
): FoundDate[] {
  const textOf = ({ start, end }: Span): string => words.slice(start - offset, end - offset)
  const pair = (a: FoundDate, b: FoundDate): boolean =>
    /^,? (?:on )?$/.test(words.slice(a.end - offset, b.start - offset)) &&
    WEEKS_AGO.test(textOf(a)) !== WEEKS_AGO.test(textOf(b)) &&
    (ONE_WEEKDAY.test(textOf(a)) || ONE_WEEKDAY.test(textOf(b)))
  if (before && pair(before, one)) return []
  if (!after || published === null || !pair(one, after)) return [one]
  const [weeks, day] = WEEKS_AGO.test(textOf(one)) ? [one, after] : [after, one]
  const date = iso(Date.parse(day.date) - (published - Date.parse(weeks.date)))
  return [{ start: one.start, end: after.end, date, certain: day.certain, coming: null }]
}

function dayOf(words: string, at: number, { start, text, end }: ParsedResult, published: number | null): Day | null {
  const before = words.slice(Math.max(0, at - BEFORE), at)
  if (isAmbiguous(text) || isVague(before, text)) return null
  if ((HABITUAL_DAYS.test(text) && !start.isCertain('day')) || (end !== null && end !== undefined)) return null
  if (start.isCertain('weekday') && SHORT_WEEKDAY.test(text)) return null
  if (published !== null && TIME_OF_THIS_DAY.test(text))
    return { date: iso(published), certain: true, coming: iso(published) }
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    return published === null ? null : weekday(before, text, start, published)
  }
  if (!start.isCertain('day')) return null
  if (!isWhole(text, start) && published === null) return null
  const [, first = '', second = ''] = DOTTED_DATE.exec(text) ?? []
  const [inMonth, month] =
    first === '' ? [start.get('day') ?? 1, start.get('month') ?? 1] : [Number(first), Number(second)]
  let day = Date.UTC(start.get('year') ?? 0, month - 1, inMonth)
  // A date without a year is the nearest one: in the article's year, or in the year before if it would be half a year ahead.
  if (published !== null && !start.isCertain('year') && day - published > 183 * DAY) day = yearBefore(day)
  const limit = BEFORE_LIMIT.test(before)
  return {
    date: iso(day),
    certain: (published === null || day <= published) && !limit && !BEFORE_PLAN.test(before),
    coming: limit || (published !== null && day < published) ? null : iso(day),
  }
}

/** "[about] two weeks ago": no day in particular. */
const isVague = (before: string, text: string): boolean =>
  VAGUE_SPAN.test(`${/\w+\s*$/.exec(before)?.[0] ?? ''}${text}`)

/** "05/06/2024": the fifth of June for some, the sixth of May for others. */
function isAmbiguous(text: string): boolean {
  const [, first, second] = SLASHED_DATE.exec(text) ?? []
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

/** True if the text gives day, month and year, so that the article's date is not needed. */
const isWhole = (text: string, date: ParsedComponents): boolean =>
  date.isCertain('day') && date.isCertain('month') && date.isCertain('year') && /\d{4}|\d[-/.]\d+[-/.]\d/.test(text)

function weekday(before: string, text: string, date: ParsedComponents, published: number): Day {
  const wanted = date.get('weekday') ?? 0
  const said = `${before}${text.slice(0, text.search(WEEKDAY_INSIDE))}`
  const back = (new Date(published).getUTCDay() - wanted + 7) % 7
  const next = iso(published + (7 - back) * DAY)
  if (BEFORE_COMING_DAY.test(said)) return { date: next, certain: false, coming: next }
  const limit = BEFORE_LIMIT.test(said)
  const last = BEFORE_PAST_DAY.test(said)
  const nearest = back === 0 ? iso(published) : next
  const coming = limit || last ? null : nearest
  if (BEFORE_PLANNED_DAY.test(said.replace(/\bon\s+$/i, ''))) return { date: nearest, certain: false, coming }
  const days = back === 0 && last ? 7 : back
  return { date: iso(published - days * DAY), certain: !limit && !BEFORE_PLAN.test(said), coming }
}

const utcDay = (date: Date): number => Math.floor(date.getTime() / DAY) * DAY

const iso = (day: number): string => new Date(day).toISOString().slice(0, 10)

function yearBefore(day: number): number {
  const date = new Date(day)
  return date.setUTCFullYear(date.getUTCFullYear() - 1)
}
