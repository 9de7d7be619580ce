import type { Publication } from '../../../read-date.js'
import { DATE_SOURCES, type DatedPage } from './date-sources.js'
import { dayOrderOf } from './day-order.js'
import { readPageDate } from './read-page-date.js'

/** Tried of each source; what comes first in a page is its article's. */
const MOST_VALUES = 50

/**
 * When the article of a page was published, by the most trusted source that gives a date.
 * @param languages of the page, BCP 47
 */
export function pagePublication(page: DatedPage, languages: readonly string[]): Publication | null {
  const order = dayOrderOf(languages, [...page.metadata.values()].flat())
  for (const { values } of DATE_SOURCES) {
    let tried = 0
    for (const value of values(page)) {
      const publication = value === null ? null : readPageDate(value, order)
      if (publication !== null) return publication
      if (++tried === MOST_VALUES) break
    }
  }
  return null
}
