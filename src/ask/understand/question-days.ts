import { en } from 'chrono-node'
import { MONTH_SHORTENINGS } from '../../languages/en/grammar/time-words.js'
import {
  COUNTED_UNITS,
  MONTH_ALONE,
  MONTH_OF_YEAR,
  NO_DAYS,
  NUMERALS,
  RELATIVE_SEASON,
  RELATIVE_UNIT,
  SEASON_OF_YEAR,
  SEASONS,
  SIDE_BEFORE_DAY,
  SIDE_OF_DAY,
  SIDES_FROM,
  SIDES_UNTIL,
  YEAR,
} from '../../languages/en/questions/question-times.js'
import { isoDay } from '../iso-day.js'
import type { Days } from '../plan/plan.js'

/** The days that a question names, and the rest of the question. */
export interface QuestionDays {
  readonly days: Days | null
  /** The question without them. */
  readonly rest: string
}

const DAY = 86_400_000

/** A half-open range of days. */
interface DayRange {
  readonly start: Date
  readonly end: Date
}

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month, date))

const year = (number: number): DayRange => ({ start: day(number, 0, 1), end: day(number + 1, 0, 1) })
const month = (number: number, at: number): DayRange => ({ start: day(number, at, 1), end: day(number, at + 1, 1) })

/** Months, seasons and years, which chrono-node takes for single days. Group 1 of each pattern is the word before it ("since", "before"). */
const DAY_RANGES: readonly (readonly [RegExp, (match: RegExpExecArray, today: Date) => DayRange])[] = [
  [MONTH_OF_YEAR, ([, , name, number]) => month(Number(number), monthAt(name))],
  [
    MONTH_ALONE,
    ([, , , name], today) => {
      const at = monthAt(name)
      return month(at > today.getUTCMonth() ? today.getUTCFullYear() - 1 : today.getUTCFullYear(), at)
    },
  ],
  [RELATIVE_SEASON, ([, , which, name], today) => seasonOf(name as string, today, which?.toLowerCase() !== 'this')],
  [SEASON_OF_YEAR, ([, , name, number]) => season(name as string, Number(number))],
  [YEAR, ([, , number]) => year(Number(number))],
]

/** Relative and counted units, which chrono-node takes for their first or last day. */
const UNITS: typeof DAY_RANGES = [
  [
    RELATIVE_UNIT,
    ([, , which, unit], today) =>
      calendarUnit(unit as string, (which as string).toLowerCase() === 'this' ? 0 : -1, today),
  ],
  [COUNTED_UNITS, ([, , count, unit], today) => lastUnits(countOf(count as string), unit as string, today)],
]

function season(name: string, number: number): DayRange {
  const first = SEASONS[name.toLowerCase()] ?? 0
  return { start: day(number, first, 1), end: day(number, first + 3, 1) }
}

/** The latest season of that name that has begun or, if `isOver`, has ended: "last spring" in spring is last year's. */
function seasonOf(name: string, today: Date, isOver: boolean): DayRange {
  const years = [0, 1, 2].map((back) => season(name, today.getUTCFullYear() - back))
  return years.find(({ start, end }) => (isOver ? end : start) <= today) ?? (years[0] as DayRange)
}

const monthAt = (name: string | undefined): number => MONTH_SHORTENINGS.indexOf((name ?? '').slice(0, 3).toLowerCase())

const countOf = (word: string): number => Number(word) || NUMERALS[word.toLowerCase()] || 1

/** The week (from Monday), month or year that is `after` units after the current one. */
function calendarUnit(unit: string, after: number, today: Date): DayRange {
  const [number, at, date] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()]
  if (unit.toLowerCase() === 'year') return year(number + after)
  if (unit.toLowerCase() === 'month') return month(number, at + after)
  const monday = date - ((today.getUTCDay() + 6) % 7) + 7 * after
  return { start: day(number, at, monday), end: day(number, at, monday + 7) }
}

/** The days from `count` units ago until today. */
function lastUnits(count: number, unit: string, today: Date): DayRange {
  const [number, at, date] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()]
  const end = day(number, at, date + 1)
  const start = {
    day: () => day(number, at, date - count),
    week: () => day(number, at, date - 7 * count),
    month: () => day(number, at - count, date),
    year: () => day(number - count, at, date),
  }[unit.toLowerCase()]
  return { start: start?.() ?? end, end }
}

function sided(side: string | undefined, { start, end }: DayRange): Days {
  const which = side?.toLowerCase()
  if (SIDES_FROM.has(which ?? '')) return { gte: isoDay(start) }
  if (which === 'after') return { gte: isoDay(end) }
  if (which === 'before') return { lt: isoDay(start) }
  if (SIDES_UNTIL.has(which ?? '')) return { lt: isoDay(end) }
  return { gte: isoDay(start), lt: isoDay(end) }
}

/**
 * Extracts the dates of a question: "in January 2023", "last year", "since Monday", "on 30 January 2023". Relative dates are
 * resolved from `today`, weekdays to the past. Two bounds make one range: "since 2021 and before 2023".
 */
export function readQuestionDays(question: string, today: Date): QuestionDays {
  let rest = question
  let days: Days = {}
  const between = /\bbetween\s+(.+?)\s+and\s+/i.exec(rest)
  if (between) {
    // chrono-node reads two days as a range ("to"), with a shared year; months and years get one bound each.
    const year =
      /^\p{L}+$/u.test(between[1] ?? '') &&
      /^\p{L}+\.?,?\s+((?:19|20)\d\d)\b/u.exec(rest.slice(between.index + between[0].length))
    if (year) between[1] = `${between[1]} ${year[1]}`
    const isDay = /^\D*\d{1,2}\D*$/.test(between[1] ?? '')
    const named = readQuestionDays(` ${between[1]} `, today)
    const sides = isDay ? `${between[1]} to ` : `since ${between[1]} until `
    if (named.days && named.rest.trim() === '') rest = rest.replace(between[0], sides)
  }
  for (let found = firstTime(rest, today); found; found = firstTime(rest, today)) {
    days = { ...days, ...found.days }
    rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`
  }
  return { days: days.gte || days.lt ? days : null, rest }
}

function firstTime(question: string, today: Date): { days: Days; start: number; end: number } | null {
  return firstOf(UNITS, question, today) ?? firstDay(question, today) ?? firstOf(DAY_RANGES, question, today)
}

function firstOf(patterns: typeof DAY_RANGES, question: string, today: Date): ReturnType<typeof firstTime> {
  for (const [pattern, rangeOf] of patterns) {
    const match = pattern.exec(question)
    if (match) {
      const days = sided(match[1], rangeOf(match, today))
      return { days, start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

/** The first single day or range of days that chrono-node finds. */
function firstDay(question: string, today: Date): { days: Days; start: number; end: number } | null {
  const reference = { instant: new Date(today.getTime()), timezone: 0 }
  for (const { index, text, start, end } of en.casual.parse(question, reference)) {
    const isDay = start.isCertain('day') || start.isCertain('weekday')
    if (!isDay || NO_DAYS.has(text.toLowerCase())) continue
    let first = utcDay(start.date())
    // "on Monday" is a past one.
    if (!start.isCertain('day') && first > utcDay(today)) first = new Date(first.getTime() - 7 * DAY)
    const last = end ? utcDay(end.date()) : first
    const side = SIDE_BEFORE_DAY.exec(question.slice(0, index))
    const own = SIDE_OF_DAY.exec(text)
    const range = { start: first, end: new Date(last.getTime() + DAY) }
    return { days: sided(side?.[1] ?? own?.[1], range), start: side?.index ?? index, end: index + text.length }
  }
  return null
}

const utcDay = (date: Date): Date => day(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
