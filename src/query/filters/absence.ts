import { sql } from 'kysely'
import { Parameter } from '../compile/parameter.js'
import type { Aliased } from '../compile/scope.js'
import type { Sql } from '../compile/sql.js'
import type { Conditions } from '../sources/declaration.js'

/**
 * Whether a filter has one of these conditions, at any depth. Without one on `review`, rejected statements are left out; without one on
 * `nested` or `within`, those within others.
 */
export const asksFor = (names: readonly string[], { and, or, not, ...own }: Conditions): boolean =>
  names.some((name) => own[name] != null) ||
  [and ?? [], or ?? [], not ?? []].flat().some((inner) => asksFor(names, inner as Conditions))

/** Whether a filter restricts nothing: `{}`, or nothing but nulls and such filters. */
export const isEmpty = ({ and, or, not, ...own }: Conditions): boolean =>
  not == null &&
  (or == null || (or as Conditions[]).some(isEmpty)) &&
  (and == null || (and as Conditions[]).every(isEmpty)) &&
  Object.values(own).every((value) => value == null || (isFilter(value) && isEmpty(value)))

const isFilter = (value: unknown): value is Conditions =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Parameter)

/**
 * The condition that one of the linked rows fulfils `is`. Where the filter asks whether there is one (`isNull`), a subject without such
 * rows counts as one row of nulls.
 */
export const someRow = (filter: object, { from }: Aliased, belongs: Sql, is: Sql): Sql =>
  asksFor(['isNull'], filter as Conditions)
    ? sql`exists (select from (select) as "one" left join ${from} on ${belongs} where ${is})`
    : sql`exists (select from ${from} where ${belongs} and ${is})`
