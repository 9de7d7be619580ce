import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { badInput } from '../bad-input.js'
import { mapParameter } from '../compile/parameter.js'
import type { Compilation } from '../compile/selection.js'
import type { Sql } from '../compile/sql.js'
import { isInList, statements } from '../sources/statement.js'

/** Rows that are given where nothing is said, and at most. */
export const DEFAULT_TOP = 20
export const MAX_TOP = 100

/** What a field that counts statements takes, after GraphQL has checked the types. */
export interface CountingArguments {
  readonly where?: StatementFilter | null
  readonly top?: number | null
}

/** How many of the largest counts are wanted. @throws GraphQLError BAD_USER_INPUT where it is out of range */
export const readTop = ({ top }: CountingArguments): Sql =>
  sql`${mapParameter(top ?? DEFAULT_TOP, (given) => {
    if (given >= 1 && given <= MAX_TOP) return given
    throw badInput('top', given, `a whole number from 1 to ${MAX_TOP}`)
  })}::int`

/** Statements to count. */
export interface Matching {
  /** What WITH must hold for them. */
  readonly parts: readonly Sql[]
  readonly isFiltered: boolean
  /** What stands in FROM, as often as it takes. */
  readonly rows: Sql
}

/**
 * The statements that a filter matches: the ones that `statements(where:)` gives. They are read once and kept, because a
 * filter may be slow; all statements are read each time anew, which takes a third of the time that it takes to keep them.
 * @param columns what is read of them
 * @throws GraphQLError BAD_USER_INPUT where the filter is null: a forgotten one must not count everything
 */
export function readMatching(
  { scope }: Compilation,
  { where }: CountingArguments,
  columns: readonly string[],
): Matching {
  if (where === null) throw badInput('where', null, 'a filter; leave it out to count all statements')
  if (where !== undefined) scope.hasOnePlan = false
  const { from, row } = scope.alias(statements.table)
  const rows = sql`(select ${sql.join(columns.map(row))} from ${from} where ${isInList(where ?? {}, row, scope)})`
  if (Object.keys(where ?? {}).length === 0) return { parts: [], isFiltered: false, rows }
  return { parts: [sql`matching as materialized ${rows}`], isFiltered: true, rows: sql`matching` }
}
