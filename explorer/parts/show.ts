/** Dates, numbers and shares as the reader's own locale has them. */

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', timeZone: 'UTC' })
const NUMBER = new Intl.NumberFormat()
const SHARE = new Intl.NumberFormat(undefined, { style: 'percent' })

/** @param day as the API's `Date`: "2023-01-30" */
export const showDay = (day: string): string => DAY.format(new Date(day))

/** @param day the first of the month, as the API's `Date` */
export const showMonth = (day: string): string => MONTH.format(new Date(day))

export const showNumber = (number: number): string => NUMBER.format(number)

/** "1 statement", "1,204 statements" */
export const showCount = (number: number, noun: string): string =>
  `${showNumber(number)} ${noun}${number === 1 ? '' : 's'}`

/** @param share 0 to 1 */
export const showShare = (share: number): string => SHARE.format(share)
