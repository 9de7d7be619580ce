import { expect, test } from 'vitest'
import { periodsOf, segmentsOf, totalsOf, wordsOf } from '../../../explorer/charts/periods.js'

const counts = (ASSERTIVE: number, DIRECTIVE: number, COMMISSIVE = 0, EXPRESSIVE = 0) => ({
  ASSERTIVE,
  DIRECTIVE,
  COMMISSIVE,
  EXPRESSIVE,
})

// As the API gives it: an act's timeline after another's; here without the empty months of the second.
const ROWS = [
  { from: '2022-11-01', act: 'SAY', count: 3 },
  { from: '2022-12-01', act: 'SAY', count: 0 },
  { from: '2023-01-01', act: 'SAY', count: 1 },
  { from: '2022-11-01', act: 'CLAIM', count: 2 },
  { from: '2023-02-01', act: 'URGE', count: 4 },
] as const

const PERIODS = [
  { from: '2022-11-01', to: '2022-12-01', counts: counts(5, 0), total: 5 },
  { from: '2022-12-01', to: '2023-01-01', counts: counts(0, 0), total: 0 },
  { from: '2023-01-01', to: '2023-02-01', counts: counts(1, 0), total: 1 },
  { from: '2023-02-01', to: '2023-03-01', counts: counts(0, 4), total: 4 },
]

test('the acts of a month are joined by class, and months without statements are filled in', () => {
  expect(periodsOf(ROWS, 'MONTH')).toEqual(PERIODS)
})

test('weeks that no row has are filled in', () => {
  const rows = [
    { from: '2023-01-16', act: 'THANK', count: 1 },
    { from: '2023-01-02', act: 'PROMISE', count: 2 },
  ] as const
  expect(periodsOf(rows, 'WEEK')).toEqual([
    { from: '2023-01-02', to: '2023-01-09', counts: counts(0, 0, 2, 0), total: 2 },
    { from: '2023-01-09', to: '2023-01-16', counts: counts(0, 0), total: 0 },
    { from: '2023-01-16', to: '2023-01-23', counts: counts(0, 0, 0, 1), total: 1 },
  ])
})

test('no rows give no periods', () => {
  expect(periodsOf([], 'DAY')).toEqual([])
})

test('classes add up over all periods', () => {
  expect(totalsOf(PERIODS)).toEqual(counts(6, 4))
})

test('the classes of a bar stand on one another, in one order, and those without any take no place', () => {
  const period = { from: '2023-01-01', to: '2024-01-01', counts: counts(3, 0, 2, 1), total: 6 }
  expect(segmentsOf(period)).toEqual([
    { actClass: 'ASSERTIVE', low: 0, high: 3 },
    { actClass: 'COMMISSIVE', low: 3, high: 5 },
    { actClass: 'EXPRESSIVE', low: 5, high: 6 },
  ])
})

test('a bar is told in words', () => {
  expect(PERIODS.map(wordsOf)).toEqual([
    '5 statements (5 assertive)',
    '0 statements',
    '1 statement (1 assertive)',
    '4 statements (4 directive)',
  ])
  expect(wordsOf({ from: '2023-01-01', to: '2023-02-01', counts: counts(2, 1, 1, 1), total: 5 })).toBe(
    '5 statements (2 assertive, 1 directive, 1 commissive, 1 expressive)',
  )
})
