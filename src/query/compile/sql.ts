import { type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../store/tables.js'

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>

export type TableName = keyof Tables & string

/** A row in scope: column name → reference to the column. */
export type Row<Table extends TableName> = (column: keyof Tables[Table] & string) => Sql

/** A row of any table; used where the compiler does not know which. */
export type AnyRow = (column: string) => Sql

/** The row with this alias. */
export const rowNamed =
  (alias: string): AnyRow =>
  (column) =>
    sql.ref(`${alias}.${column}`)

/** The column "lexemes" of a row, which Prisma's types lack because the database generates it. */
export const lexemesOf = (row: (column: never) => Sql): Sql => (row as AnyRow)('lexemes')

/** All of the conditions; true where there is none. */
export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join([...conditions], sql` and `)})`

/** Any of the conditions; false where there is none. */
export const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join([...conditions], sql` or `)})`

/** PostgreSQL's functions take at most 100 arguments, two per pair. */
const PAIRS_A_CALL = 50

/** A JSON object of the pairs. The keys are GraphQL names or constants of this folder. */
export function jsonObject(pairs: readonly (readonly [key: string, value: Sql])[]): Sql {
  const args = pairs.flatMap(([key, value]) => [sql.lit(key), value])
  if (pairs.length <= PAIRS_A_CALL) return sql`json_build_object(${sql.join(args)})`
  const calls: Sql[] = []
  for (let at = 0; at < args.length; at += 2 * PAIRS_A_CALL) {
    calls.push(sql`jsonb_build_object(${sql.join(args.slice(at, at + 2 * PAIRS_A_CALL))})`)
  }
  return sql`(${sql.join(calls, sql` || `)})`
}
