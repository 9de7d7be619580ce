import { expect, test } from 'vitest'
import { DATED, narrowed, shownFilter } from '../../../explorer/overview/narrowed.js'

const ADA = { speaker: { id: { eq: 'person_ada' } } }

test('conditions of different kinds stand beside one another, of the same kind each for itself', () => {
  const urged = { act: { eq: 'URGE' } } as const
  expect(narrowed(ADA, urged)).toEqual({ ...ADA, ...urged })
  const ben = { speaker: { id: { eq: 'person_ben' } } }
  expect(narrowed(ADA, ben)).toEqual({ and: [ADA, ben] })
})

test('a timeline shows what is dated, of the years that it has room for', () => {
  expect(shownFilter(ADA, { first: '1776-07-04', last: '2023-01-30' })).toEqual({
    ...ADA,
    ...DATED,
    datedOn: { gte: '1944-01-01', lte: '2023-01-30' },
  })
  expect(shownFilter(ADA, undefined)).toEqual({ ...ADA, ...DATED })
})
