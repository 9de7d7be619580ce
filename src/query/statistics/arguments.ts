import { sql } from 'kysely'
import type { Counting } from '../../models/counting.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { DEFAULT_TOP } from '../../models/page-size.js'
import { badInput } from '../bad-input.js'
import { mapParameter } from '../compile/parameter.js'
import type { Compilation } from '../compile/selection.js'
import type { Sql } from '../compile/sql.js'
import { isEmpty } from '../filters/absence.js'
import { isInList, statements } from '../sources/statement.js'

/** The arguments of a field that counts statements, whose types GraphQL has checked. */
export interface CountingArguments {
  readonly where?: StatementFilter | null
  readonly top?: number | null
  readonly counting?: Counting | null
}

/**
 * How many of the largest counts to return.
 * @param most how many may be asked for
 * @throws GraphQLError BAD_USER_INPUT if it is out of range
 */
export const readTop = ({ top }: CountingArguments, most: number): Sql =>
  sql`${mapParameter(top ?? DEFAULT_TOP, (given) => {
    if (given >= 1 && given <= most) return given
    throw badInput('top', given, `a whole number from 1 to ${most}`)
  })}::int`

/** Statements to count. */
export interface Matching {
  /** Queries for the WITH clause. */
  readonly parts: readonly Sql[]
  readonly isFiltered: boolean
  /** What goes into FROM; may be used several times. */
  readonly rows: Sql
}

/**
 * The statements that match a filter, the same as `statements(where:)`. They are materialized, because a filter may be
 * slow. Without a filter they are read anew each time, which takes a third of the time of materializing all of them.
 * @param columns the columns to read
 */
export function readMatching({ scope }: Compilation, args: CountingArguments, columns: readonly string[]): Matching {
  const where = countedBy(args)
  const isFiltered = !isEmpty({ ...where })
  if (isFiltered) scope.hasOnePlan = false
  const { from, row } = scope.alias(statements.table)
  const rows = sql`(select ${sql.join(columns.map(row))} from ${from} where ${isInList(where, row, scope)})`
  if (!isFiltered) return { parts: [], isFiltered, rows }
  return { parts: [sql`matching as materialized ${rows}`], isFiltered, rows: sql`matching` }
}

const countedBy = ({ where, counting }: CountingArguments): StatementFilter =>
  counting === 'INDEPENDENT' ? { and: [where ?? {}, { copied: false }] } : (where ?? {})
