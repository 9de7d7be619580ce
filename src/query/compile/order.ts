import { sql } from 'kysely'
import type { AnyRow, Sql } from './sql.js'

export type KeyType = 'text' | 'int' | 'date' | 'timestamptz' | 'float8'

/** A sort key. It is never null, because a page cannot start after null. */
export interface Key {
  /** What it sorts by: in an order put together of several, the same key counts once. */
  readonly name: string
  readonly of: (row: AnyRow) => Sql
  readonly type: KeyType
  readonly descending: boolean
}

/** Sort keys; the last one is unique, so that no two rows have the same position. */
export type Order = readonly Key[]

/** An order that depends on the search text in the filter. @throws GraphQLError BAD_USER_INPUT if `where` has none */
export type OrderFor = (where: Readonly<Record<string, unknown>>) => Order

/** An order with its name, which cursors hold. */
export interface NamedOrder {
  readonly name: string
  readonly keys: Order
}

/**
 * The order that a client asks for: by the first key of each named one, and by the whole of the last.
 * @param orders those of the source, by name, some of which depend on the filter
 * @param names in order of weight
 */
export function orderNamed(
  orders: Readonly<Record<string, Order | OrderFor>>,
  names: readonly string[],
  where: Readonly<Record<string, unknown>>,
): NamedOrder {
  const found = names.map((name) => {
    const order = orders[name] ?? []
    return typeof order === 'function' ? order(where) : order
  })
  const keys = found.flatMap((order, at) => (at < found.length - 1 ? order.slice(0, 1) : order))
  const unique = keys.filter(({ name }, at) => keys.findIndex((key) => key.name === name) === at)
  return { name: names.join(' '), keys: unique }
}

export const asc = (column: string, type: KeyType): Key => ({
  name: column,
  of: (row) => row(column),
  type,
  descending: false,
})
export const desc = (column: string, type: KeyType): Key => opposite(asc(column, type))

const opposite = (key: Key): Key => ({ ...key, descending: !key.descending })

/** The order in the opposite direction. */
export const reversed = (order: Order): Order => order.map(opposite)

/** By a key in both directions; equal rows come in the same order either way. @param key ascending */
export const bothWays = (field: string, key: Key, ties: Order): Readonly<Record<string, Order>> => ({
  [`${field}_ASC`]: [key, ...ties],
  [`${field}_DESC`]: [opposite(key), ...ties],
})

/** An order and its exact opposite, which one index serves. */
export const andReversed = (field: string, order: Order): Readonly<Record<string, Order>> => ({
  [`${field}_ASC`]: order,
  [`${field}_DESC`]: reversed(order),
})

/** By how well rows fit: the best first, or the worst; equal ones come in the same order either way. @param best the best first */
export const byFit = (best: OrderFor): Readonly<Record<string, OrderFor>> => ({
  RELEVANCE_DESC: best,
  RELEVANCE_ASC: (where) => {
    const [fit, ...ties] = best(where)
    return fit ? [opposite(fit), ...ties] : ties
  },
})

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
