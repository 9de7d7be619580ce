import type { OrderBy } from '../../models/orders.js'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../models/page-size.js'
import { badInput } from '../bad-input.js'
import type { Pages, Source } from '../sources/declaration.js'
import { readCursor } from './cursor.js'
import { type Order, orderNamed, reversed, seekAfter } from './order.js'
import { mapParameter } from './parameter.js'
import type { AnyRow, Sql } from './sql.js'

/** A requested page. With `last`, `order` is reversed, so that reading always starts at the end where the page begins. */
export interface Page {
  readonly size: number
  readonly backward: boolean
  readonly orderName: string
  readonly order: Order
  /** The position after which the page starts, in `order`. */
  readonly start: readonly unknown[] | undefined
  /** The position before which the page must end. */
  readonly stop: readonly unknown[] | undefined
}

/** The arguments of a connection, whose types GraphQL has checked. */
export interface PageArguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
  readonly orderBy?: readonly OrderBy[] | null
  readonly where?: Readonly<Record<string, unknown>> | null
}

/** Reads the arguments of a connection. @throws GraphQLError BAD_USER_INPUT if they do not describe a page */
export function readPage(pages: Pages, source: Source, args: PageArguments): Page {
  const { name: orderName, keys: order } = orderNamed(
    source.orders ?? {},
    namesOf(pages, source, args),
    args.where ?? {},
  )
  const { first, last } = args
  // The default of `first` is no wish of the client's.
  if (first != null && first !== DEFAULT_PAGE_SIZE && last != null) {
    throw badInput('last', last, 'a number only where `first` is not given: a page starts from one end')
  }
  const backward = last != null
  const after = args.after == null ? undefined : readCursor('after', args.after, orderName, order)
  const before = args.before == null ? undefined : readCursor('before', args.before, orderName, order)
  return {
    size: mapParameter(last ?? first ?? DEFAULT_PAGE_SIZE, (given) => pageSize(backward ? 'last' : 'first', given)),
    backward,
    orderName,
    order: backward ? reversed(order) : order,
    start: backward ? before : after,
    stop: backward ? after : before,
  }
}

/** The names of the orders that are asked for. @throws GraphQLError BAD_USER_INPUT if a field is named twice */
function namesOf(pages: Pages, source: Source, { orderBy }: PageArguments): readonly string[] {
  if (orderBy == null || orderBy.length === 0) return [pages.order ?? Object.keys(source.orders ?? {})[0] ?? '']
  const fields = orderBy.map(({ field }) => field)
  if (new Set(fields).size < fields.length) throw badInput('orderBy', fields, 'each field once')
  return orderBy.map(({ field, direction }) => `${field}_${direction}`)
}

/** The conditions that a row lies between the page's start and stop. @param order the sort keys as columns of `row` */
export const between = ({ start, stop }: Page, order: Order, row: AnyRow): Sql[] => [
  ...(start ? [seekAfter(order, start, row)] : []),
  ...(stop ? [seekAfter(reversed(order), stop, row)] : []),
]

/** @throws GraphQLError BAD_USER_INPUT if the size is out of range */
export function pageSize(argument: string, size: number): number {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size
  throw badInput(argument, size, `a whole number from 0 to ${MAX_PAGE_SIZE}; page on with \`after\` for more`)
}
