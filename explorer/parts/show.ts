/** Dates, numbers, shares and countries as the reader's own locale has them. */

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', timeZone: 'UTC' })
const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const NUMBER = new Intl.NumberFormat()
const SHARE = new Intl.NumberFormat(undefined, { style: 'percent' })

/** @param day as the API's `Date`: "2023-01-30" */
export const showDay = (day: string): string => DAY.format(new Date(day))

/** @param day the first of the month, as the API's `Date` */
export const showMonth = (day: string): string => MONTH.format(new Date(day))

/** @param time as the API's `DateTime`; shown in the reader's own zone */
export const showTime = (time: string): string => TIME.format(new Date(time))

export const showNumber = (number: number): string => NUMBER.format(number)

/** @param title that of an article */
export const showTitle = (title: string | null | undefined): string => title ?? 'Article without a title'

/** "1 statement", "1,204 statements" */
export const showCount = (number: number, noun: string): string =>
  `${showNumber(number)} ${noun}${number === 1 ? '' : 's'}`

/** @param share 0 to 1 */
export const showShare = (share: number): string => SHARE.format(share)

/** "KR" → "South Korea"; codes that the browser does not know stand for themselves. */
export function showCountry(code: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'region' }).of(code.toUpperCase()) ?? code
  } catch {
    return code
  }
}
