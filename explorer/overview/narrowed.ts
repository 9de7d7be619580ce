import { type Days, shownDays } from '../charts/units.js'
import type { StatementFilter } from '../generated/operations.js'

/** Statements that match both filters, in the fewest words. */
export function narrowed(where: StatementFilter, more: StatementFilter): StatementFilter {
  const clash = Object.keys(more).some((condition) => condition in where)
  return clash ? { and: [where, more] } : { ...where, ...more }
}

/** Statements whose day is known, by the text or by its article. The others' time would be when they came in. */
export const DATED: StatementFilter = {
  or: [{ saidOn: { isNull: false } }, { article: { publishedAt: { isNull: false } } }],
}

export const UNDATED: StatementFilter = { not: DATED }

/** Statements of a time. @param days either end may be open */
export const datedWithin = ({ first, last }: Partial<Days>): StatementFilter => ({
  ...DATED,
  datedOn: { ...(first && { gte: first }), ...(last && { lte: last }) },
})

/** What a timeline shows of statements. @param days from when to when those go that are dated */
export const shownFilter = (where: StatementFilter, days: Days | undefined): StatementFilter =>
  narrowed(where, days ? datedWithin(shownDays(days)) : DATED)
