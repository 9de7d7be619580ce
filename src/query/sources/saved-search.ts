import { sql } from 'kysely'
import { cursorOf } from '../compile/cursor.js'
import { asc, type Order } from '../compile/order.js'
import { columns, one, pages, type Source, value } from './declaration.js'
import { instant } from './instant.js'

/** The order of events, and its name, which their cursors hold. */
const AS_IT_HAPPENED = 'AS_IT_HAPPENED'
const BY_NUMBER: Order = [asc('number', 'int')]

const matchEvents: Source = {
  table: 'MatchEvent',
  types: {
    Match: {
      ...columns('MatchEvent', 'kind', 'statementId'),
      cursor: value((row) => cursorOf(AS_IT_HAPPENED, BY_NUMBER, row)),
      at: instant('at'),
      statement: one('statements', (row, statement) => sql`${statement('id')} = ${row('statementId')}`),
    },
  },
  orders: { [AS_IT_HAPPENED]: BY_NUMBER },
}

export const savedSearches: Source = {
  table: 'SavedSearch',
  types: {
    SavedSearch: {
      ...columns('SavedSearch', 'id', 'name', 'where', 'by', 'failure'),
      createdAt: instant('createdAt'),
      matches: pages(matchEvents, (search, event) => sql`${event('searchId')} = ${search('id')}`),
    },
  },
  orders: { FIRST_SAVED: [asc('createdAt', 'timestamptz'), asc('id', 'text')] },
}

/** The cursor of the event with this number, as the database writes it; 0: before the first one. */
export const cursorOfEvent = (number: number): string =>
  Buffer.from(`[${JSON.stringify(AS_IT_HAPPENED)}, ${number}]`).toString('base64url')
