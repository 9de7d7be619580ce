import { describe, expect, it } from 'vitest'
import { readQuestionDays } from '../../../src/ask/understand/question-days.js'

/** A Wednesday. */
const TODAY = new Date('2023-02-15T12:00:00Z')

describe('the time that a question names', () => {
  it.each([
    ['what did X say in January 2023', { gte: '2023-01-01', lt: '2023-02-01' }],
    ['what did X say last year about arms', { gte: '2022-01-01', lt: '2023-01-01' }],
    ['what has X said this year', { gte: '2023-01-01', lt: '2024-01-01' }],
    ['what did X say since Monday', { gte: '2023-02-13' }],
    ['what did X say on Monday', { gte: '2023-02-13', lt: '2023-02-14' }],
    ['what did X say yesterday', { gte: '2023-02-14', lt: '2023-02-15' }],
    ['what did X say on 30 January 2023?', { gte: '2023-01-30', lt: '2023-01-31' }],
    ['what did X say on 2023-01-30?', { gte: '2023-01-30', lt: '2023-01-31' }],
    ['what did X say after 2021', { gte: '2022-01-01' }],
    ['what did X say before March 2022', { lt: '2022-03-01' }],
    ['what did X say until 2021', { lt: '2022-01-01' }],
    ['what did X say in 2022', { gte: '2022-01-01', lt: '2023-01-01' }],
    ['what did X say in December', { gte: '2022-12-01', lt: '2023-01-01' }],
    ['what did X say last week', { gte: '2023-02-06', lt: '2023-02-13' }],
    ['what did X say in the last two weeks', { gte: '2023-02-01', lt: '2023-02-16' }],
    ['what did X say between 2020 and 2021', { gte: '2020-01-01', lt: '2022-01-01' }],
    ['what was said between 1 March and 30 April 2022', { gte: '2022-03-01', lt: '2022-05-01' }],
    ['what has X said this winter', { gte: '2022-12-01', lt: '2023-03-01' }],
    ['what did X say last winter', { gte: '2021-12-01', lt: '2022-03-01' }],
    ['what has X said since last summer', { gte: '2022-06-01' }],
    ['what did X say in the autumn of 2021', { gte: '2021-09-01', lt: '2021-12-01' }],
    ['what did X say since 2021 and before 2023', { gte: '2021-01-01', lt: '2023-01-01' }],
  ])('%s', (question, days) => {
    expect(readQuestionDays(question, TODAY).days).toEqual(days)
  })

  it.each([
    'who may speak',
    'who spoke of the march in Seoul',
    'what did May say',
    'the second question',
    'what did X say about a hot summer',
    'what did X say about 40 tanks',
  ])('no time: %s', (question) => {
    expect(readQuestionDays(question, TODAY)).toEqual({ days: null, rest: question })
  })

  it('leaves the rest of the question', () => {
    expect(readQuestionDays('what did Yoon say last year about arms?', TODAY).rest.replace(/\s+/g, ' ')).toBe(
      'what did Yoon say about arms?',
    )
  })
})
