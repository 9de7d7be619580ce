import { expect, test } from 'vitest'
import { daysAfter, periodAfter, shownDays, unitFor } from '../../../explorer/charts/units.js'

test.each([
  ['2023-01-30', '2023-01-30', 'DAY'],
  ['2023-01-01', '2023-03-21', 'DAY'],
  ['2023-01-01', '2023-03-22', 'WEEK'],
  ['2022-01-03', '2023-07-16', 'WEEK'],
  ['2022-01-03', '2023-07-17', 'MONTH'],
  ['2016-05-31', '2022-12-01', 'MONTH'],
  ['2016-04-30', '2022-12-01', 'YEAR'],
  ['1776-07-04', '2023-01-30', 'YEAR'],
] as const)('many statements from %s to %s go by %s', (first, last, unit) => {
  expect(unitFor({ first, last }, 1_000)).toBe(unit)
})

test.each([
  [1, 'YEAR'],
  [13, 'YEAR'],
  [14, 'MONTH'],
  [52, 'MONTH'],
  [53, 'WEEK'],
  [1_000, 'WEEK'],
] as const)('%d statements of 14 months go by %s: no more bars than statements, or twelve', (statements, unit) => {
  expect(unitFor({ first: '2022-01-31', last: '2023-02-01' }, statements)).toBe(unit)
})

test.each([
  ['DAY', '2024-02-28', '2024-02-29'],
  ['DAY', '2023-12-31', '2024-01-01'],
  ['WEEK', '2023-12-25', '2024-01-01'],
  ['MONTH', '2023-01-01', '2023-02-01'],
  ['MONTH', '2023-02-01', '2023-03-01'],
  ['MONTH', '2023-12-01', '2024-01-01'],
  ['YEAR', '2023-01-01', '2024-01-01'],
  ['YEAR', '2024-01-01', '2025-01-01'],
] as const)('after the %s from %s comes the one from %s', (unit, from, next) => {
  expect(periodAfter(unit, from)).toBe(next)
})

test('days are counted over the ends of months and years, into both directions', () => {
  expect(daysAfter('2024-03-01', -1)).toBe('2024-02-29')
  expect(daysAfter('2023-12-31', 1)).toBe('2024-01-01')
})

test('of more than 80 years the latest are shown, of fewer all', () => {
  expect(shownDays({ first: '1776-07-04', last: '2023-01-30' })).toEqual({ first: '1944-01-01', last: '2023-01-30' })
  expect(shownDays({ first: '1944-02-03', last: '2023-01-30' })).toEqual({ first: '1944-02-03', last: '2023-01-30' })
})
