import { expect, test } from 'vitest'
import { ACTS } from '../../explorer/words.js'
import { ACTS as SERVICE_ACTS } from '../../src/vocabulary/acts.js'

test('the page gives every act the class that the service gives it', () => {
  const classes = Object.entries(SERVICE_ACTS).map(([act, { actClass }]) => [act, actClass])
  expect(ACTS).toEqual(Object.fromEntries(classes))
})
