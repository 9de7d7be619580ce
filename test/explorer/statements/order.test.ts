import { expect, test } from 'vitest'
import { orderBy, ordersOf, readOrder, writeOrder } from '../../../explorer/pages/statements/list/order.js'

const LATEST = { field: 'SAID_ON', direction: 'DESC' } as const

test('An order of the address is one that these statements can have, or the latest first', () => {
  expect(readOrder(undefined, {})).toEqual(LATEST)
  expect(readOrder('CONFIDENCE.ASC', {})).toEqual({ field: 'CONFIDENCE', direction: 'ASC' })
  expect(readOrder('ARTICLE', {})).toEqual({ field: 'ARTICLE', direction: 'ASC' })
  expect(readOrder('toString.ASC', {})).toEqual(LATEST)
  expect(readOrder('RELEVANCE.DESC', {})).toEqual(LATEST)
  expect(readOrder('RELEVANCE.DESC', { text: { search: 'water' } })).toEqual({ field: 'RELEVANCE', direction: 'DESC' })
})

test('The address has no word for the usual order', () => {
  expect([writeOrder(LATEST), writeOrder({ field: 'SAID_ON', direction: 'ASC' })]).toEqual([undefined, 'SAID_ON.ASC'])
})

test('A click on a head orders by its column, and once more turns it round', () => {
  const once = orderBy(LATEST, 'CONFIDENCE')
  expect([once, orderBy(once, 'CONFIDENCE')]).toEqual([
    { field: 'CONFIDENCE', direction: 'DESC' },
    { field: 'CONFIDENCE', direction: 'ASC' },
  ])
})

test('How well words fit is an order only where words are asked for, or ids', () => {
  expect(ordersOf({})).toEqual(['SAID_ON', 'CONFIDENCE', 'ARTICLE', 'INGESTED_AT', 'UPDATED_AT'])
  expect(ordersOf({ id: { in: ['statement_1'] } })).toContain('RELEVANCE')
})
