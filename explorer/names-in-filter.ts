import type { StatementFilter } from './generated/operations.js'

/** The names that a filter holds, and those of what it holds by ids. */

/** The names of the actors, and the titles of the articles, by ids. */
export type Names = Readonly<Record<string, string>>

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The ids of which a name is to be shown. */
export function idsIn(where: unknown): readonly string[] {
  if (Array.isArray(where)) return where.flatMap(idsIn)
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([name, value]) =>
    name === 'id' && isObject(value) && typeof value.eq === 'string' ? [value.eq] : idsIn(value),
  )
}

/** The filter with another name wherever a field holds this one. */
export function renamed(where: StatementFilter, field: string, name: string, to: string): StatementFilter {
  const walk = (value: unknown, isInside: boolean): unknown => {
    if (isInside && value === name) return to
    if (Array.isArray(value)) return value.map((each) => walk(each, isInside))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, isInside || key === field)]))
  }
  return walk(where, false) as StatementFilter
}
