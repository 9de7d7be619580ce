import { sql } from 'kysely'
import type { AnyRow, Sql } from './sql.js'

export type KeyType = 'text' | 'int' | 'date' | 'timestamptz' | 'float8'

/** One value that rows are ordered by. It is never null: a page that starts after null would have no place to start. */
export interface Key {
  readonly of: (row: AnyRow) => Sql
  readonly type: KeyType
  readonly descending: boolean
}

/** Columns by which rows are ordered; the last one is unique, so that no two rows share a place. */
export type Order = readonly Key[]

/** An order that depends on what is looked for. @throws GraphQLError BAD_USER_INPUT where `where` does not say that */
export type OrderFor = (where: Readonly<Record<string, unknown>>) => Order

/** One of a source's orders, as it is for what is looked for. */
export const orderFor = (
  orders: Readonly<Record<string, Order | OrderFor>>,
  name: string,
  where: Readonly<Record<string, unknown>>,
): Order | undefined => {
  const order = orders[name]
  return typeof order === 'function' ? order(where) : order
}

export const asc = (column: string, type: KeyType): Key => ({ of: (row) => row(column), type, descending: false })
export const desc = (column: string, type: KeyType): Key => ({ of: (row) => row(column), type, descending: true })

/** The same order from its end. */
export const reversed = (order: Order): Order => order.map((key) => ({ ...key, descending: !key.descending }))

/** What stands after ORDER BY. */
export const orderBy = (order: Order, row: AnyRow): Sql =>
  sql.join(order.map((key) => (key.descending ? sql`${key.of(row)} desc` : key.of(row))))

/**
 * The condition that a row comes after a place in the order. Keys that run in one direction are compared as one tuple,
 * which an index on them answers by starting at the place; where the direction changes, the leading keys still bound it.
 */
export function seekAfter(order: Order, place: readonly unknown[], row: AnyRow): Sql {
  const descending = order[0]?.descending
  const turn = order.findIndex((key) => key.descending !== descending)
  const length = turn === -1 ? order.length : turn
  const here = sql`(${sql.join(order.slice(0, length).map((key) => key.of(row)))})`
  const there = sql`(${sql.join(order.slice(0, length).map((key, at) => sql`${place[at]}::${sql.raw(key.type)}`))})`
  const past = descending ? sql`${here} < ${there}` : sql`${here} > ${there}`
  if (turn === -1) return past
  const within = descending ? sql`${here} <= ${there}` : sql`${here} >= ${there}`
  return sql`(${within} and (${past} or ${seekAfter(order.slice(length), place.slice(length), row)}))`
}
