import type { Days } from '../charts/units.js'
import type { EndOfTimeFragment } from '../generated/operations.js'

/** From when to when statements go, by the first and the last of those whose day is known; undefined: there are none. */
export function daysOf(earliest: EndOfTimeFragment, latest: EndOfTimeFragment): Days | undefined {
  const [first, last] = [dayOf(earliest), dayOf(latest)]
  return first && last ? { first, last } : undefined
}

const dayOf = ({ nodes: [statement] }: EndOfTimeFragment): string | undefined =>
  statement?.saidOn ?? statement?.article.publishedOn ?? undefined
