import { sql } from 'kysely'
import { isDay } from '../../models/scalars.js'
import { badInput } from '../bad-input.js'
import { usableValue } from '../filters/usable-value.js'
import type { KeyType, Order } from './order.js'
import { mapParameter } from './parameter.js'
import type { AnyRow, Sql } from './sql.js'

/**
 * A cursor is a JSON array in base64url: the name of the order and the row's sort keys. It holds values, not only an id,
 * so that paging goes on at the right place even if the row was deleted.
 */
export const cursorOf = (name: string, order: Order, row: AnyRow): Sql => {
  const keys = [sql.lit(name), ...order.map((key) => key.of(row))]
  // encode() inserts line breaks; translate() removes the characters that have no counterpart in its third argument.
  return sql`translate(encode(convert_to(json_build_array(${sql.join(keys)})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`
}

/** The time and zone that follow the day in PostgreSQL's JSON timestamps. */
const TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4]):[0-5]\d$/

/** In characters: enough for the longest name, at three bytes per letter, in base64, with the other keys. */
const LONGEST_CURSOR = 6_000

/** Whether PostgreSQL can parse a value as this type. */
const READABLE: Record<KeyType, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  int: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  date: (value) => typeof value === 'string' && isDay(value),
  float8: (value) => typeof value === 'number' && Number.isFinite(value),
  timestamptz: (value) => typeof value === 'string' && isDay(value.slice(0, 10)) && TIME.test(value.slice(10)),
}

/**
 * The position of a cursor: one value for each key of the order.
 * @param argument "after" or "before", for the error
 * @throws GraphQLError BAD_USER_INPUT if it is no cursor, or one of another order
 */
export function readCursor(argument: string, cursor: string, name: string, order: Order): readonly unknown[] {
  // Reads each key by itself, so that their number comes from the order and not from the cursor, which may be a Parameter.
  return order.map((_, at) => mapParameter(cursor, (given) => placeOf(argument, given, name, order)[at]))
}

function placeOf(argument: string, cursor: string, name: string, order: Order): readonly unknown[] {
  const [cursorOrder, ...place] = decode(usableValue(argument, cursor, LONGEST_CURSOR))
  if (typeof cursorOrder === 'string' && cursorOrder !== name && place.length > 0) {
    throw badInput(argument, cursor, `a cursor of the order that is asked for, ${name}; this one is of ${cursorOrder}`)
  }
  const fits = cursorOrder === name && place.length === order.length
  if (!fits || !order.every((key, at) => READABLE[key.type](place[at]))) {
    throw badInput(argument, cursor, 'a cursor that an earlier page of this list gave, unchanged')
  }
  return place
}

function decode(cursor: string): readonly unknown[] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(decoded) ? decoded : []
  } catch {
    return []
  }
}
