import { expect, test } from 'vitest'
import { filteredAddress, filterOf, readFilters } from '../../../explorer/overview/filters.js'

const ALL = {
  act: 'URGE',
  speaker: 'person_ada',
  addressee: 'country_KR',
  topic: 'weapon',
  from: '2023-01-01',
  until: '2023-01-31',
  words: '"heavy weapons" or tanks',
} as const

test('every filter is read from the address, and leads to it again', () => {
  const address = filteredAddress('/actors/person_ben', { role: 'heard', act: 'SAY' }, ALL)
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  expect(pathname).toBe('/actors/person_ben')
  expect(Object.fromEntries(searchParams)).toEqual({ role: 'heard', ...ALL })
  expect(readFilters(Object.fromEntries(searchParams))).toEqual(ALL)
})

test('without filters, the address has nothing of them', () => {
  expect(filteredAddress('/topics/topic_1', { act: 'SAY', from: '2023-01-01' }, {})).toBe('/topics/topic_1')
})

test('what cannot be read is left out: unknown acts, days that do not exist, blanks', () => {
  expect(readFilters({ act: 'SING', from: '2023-13-01', until: 'yesterday', words: '  ', topic: ' law ' })).toEqual({
    topic: 'law',
  })
})

test('filters are what the API takes', () => {
  expect(filterOf(ALL)).toEqual({
    act: { eq: 'URGE' },
    speaker: { id: { eq: 'person_ada' } },
    addressee: { id: { eq: 'country_KR' } },
    topic: 'weapon',
    text: { search: '"heavy weapons" or tanks' },
    or: [{ saidOn: { isNull: false } }, { article: { publishedAt: { isNull: false } } }],
    datedOn: { gte: '2023-01-01', lte: '2023-01-31' },
  })
})

test('a time may be open at one end', () => {
  expect(filterOf({ until: '2023-01-31' }).datedOn).toEqual({ lte: '2023-01-31' })
  expect(filterOf({ from: '2023-01-01' }).datedOn).toEqual({ gte: '2023-01-01' })
})
