import { sql } from 'kysely'
import type { AnyRow, Sql } from './sql.js'

export type KeyType = 'text' | 'int' | 'date' | 'timestamptz' | 'float8'

/** A sort key. It is never null, because a page cannot start after null. */
export interface Key {
  readonly of: (row: AnyRow) => Sql
  readonly type: KeyType
  readonly descending: boolean
}

/** Sort keys; the last one is unique, so that no two rows have the same position. */
export type Order = readonly Key[]

/** An order that depends on the search text in the filter. @throws GraphQLError BAD_USER_INPUT if `where` has none */
export type OrderFor = (where: Readonly<Record<string, unknown>>) => Order

/** One of a source's orders, made for this filter if it depends on it. */
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

/** The order in the opposite direction. */
export const reversed = (order: Order): Order => order.map((key) => ({ ...key, descending: !key.descending }))

/** The expressions for ORDER BY. */
export const orderBy = (order: Order, row: AnyRow): Sql =>
  sql.join(order.map((key) => (key.descending ? sql`${key.of(row)} desc` : key.of(row))))

/**
 * The condition that a row comes after a position in the order. Keys of one direction are compared as a tuple, so that an
 * index on them can start there; if the direction changes, the condition on the leading keys still limits the index scan.
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
