import type { DayOrder } from './read-page-date.js'

/** Where dates in English begin with the month, in CLDR's short formats; elsewhere with the day. */
const MONTH_FIRST = new Set(['US', 'PH', 'PR', 'GU', 'VI', 'AS', 'MP', 'UM'])

/**
 * Which number comes first in a page's dates: what one of them shows (05/17/2024), else what the region of its languages has
 * ("en-US"). Languages other than English that name no region have the day first.
 * @param languages BCP 47
 * @param dates other dates of the page, whatever they say
 */
export function dayOrderOf(languages: readonly string[], dates: readonly string[]): DayOrder {
  for (const date of dates) {
    const [, first, second] = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?!\d)/.exec(date) ?? []
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  for (const language of languages) {
    const { language: tongue, region } = new Intl.Locale(language)
    if (region !== undefined) return MONTH_FIRST.has(region) ? 'month-first' : 'day-first'
    if (tongue !== 'en') return 'day-first'
  }
  return null
}
