import { expect, test } from 'vitest'
import { countAxis, namedPeriods } from '../../../explorer/charts/axes.js'

test.each([
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 1, 2, 3, 4, 5]],
  [6, [0, 2, 4, 6]],
  [41, [0, 10, 20, 30, 40, 50]],
  [51, [0, 20, 40, 60]],
  [120, [0, 50, 100, 150]],
  [1_000, [0, 200, 400, 600, 800, 1_000]],
] as const)('an axis for counts up to %d', (largest, ticks) => {
  expect(countAxis(largest)).toEqual({ top: ticks.at(-1), ticks })
})

test.each([
  [1, [0]],
  [2, [0, 1]],
  [5, [0, 1, 2, 3, 4]],
  [6, [0, 1, 3, 4, 5]],
  [80, [0, 20, 40, 59, 79]],
] as const)('of %d periods these are named', (length, named) => {
  expect(namedPeriods(length)).toEqual(named)
})
