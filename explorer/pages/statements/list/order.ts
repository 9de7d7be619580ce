import type { StatementFilter, StatementOrder, StatementOrderField } from '../../../generated/operations.js'

/** In which order statements are listed. */

interface Order {
  readonly label: string
  /** What comes first in either direction. */
  readonly ASC: string
  readonly DESC: string
  /** The direction that is meant unless the other is asked for. */
  readonly first: 'ASC' | 'DESC'
}

/** What they can be ordered by. */
export const ORDERS: Readonly<Record<StatementOrderField, Order>> = {
  SAID_ON: { label: 'day', ASC: 'earliest', DESC: 'latest', first: 'DESC' },
  RELEVANCE: { label: 'how well the words fit', ASC: 'worst', DESC: 'best', first: 'DESC' },
  CONFIDENCE: { label: 'how sure', ASC: 'least', DESC: 'most', first: 'DESC' },
  ARTICLE: { label: 'article', ASC: 'first', DESC: 'last', first: 'ASC' },
  INGESTED_AT: { label: 'when it came in', ASC: 'earliest', DESC: 'latest', first: 'DESC' },
  UPDATED_AT: { label: 'last change', ASC: 'earliest', DESC: 'latest', first: 'DESC' },
}

const LATEST: StatementOrder = { field: 'SAID_ON', direction: 'DESC' }

/** What these statements can be ordered by: how well they fit only where there is something to fit. */
export const ordersOf = (where: StatementFilter): readonly StatementOrderField[] =>
  (Object.keys(ORDERS) as StatementOrderField[]).filter(
    (field) => field !== 'RELEVANCE' || Boolean(where.text?.search) || Boolean(where.id?.in),
  )

/** @param sort as the address has it: "CONFIDENCE.ASC"; what is no order of these statements is none */
export function readOrder(sort: string | undefined, where: StatementFilter): StatementOrder {
  const [name = '', direction] = (sort ?? '').split('.')
  const field = ordersOf(where).find((each) => each === name)
  if (!field) return LATEST
  return { field, direction: direction === 'ASC' || direction === 'DESC' ? direction : ORDERS[field].first }
}

/** As the address has it; nothing for the usual order. */
export const writeOrder = ({ field, direction }: StatementOrder): string | undefined =>
  field === LATEST.field && direction === LATEST.direction ? undefined : `${field}.${direction}`

/** The order after a click on a column's head: that column, or its other end first. */
export const orderBy = (order: StatementOrder, field: StatementOrderField): StatementOrder => {
  if (order.field !== field) return { field, direction: ORDERS[field].first }
  return { field, direction: order.direction === 'ASC' ? 'DESC' : 'ASC' }
}
