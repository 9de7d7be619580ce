import { expect, test } from 'vitest'
import type { StatementFilter } from '../../explorer/generated/operations.js'
import { showDay, showTime } from '../../explorer/parts/show.js'
import { sayFilter } from '../../explorer/say-filter.js'

test.each<[StatementFilter, string]>([
  [{}, ''],
  [{ speaker: { name: 'Ida Brandt' }, act: { eq: 'URGE' } }, 'speaker Ida Brandt, and act urge'],
  [{ act: { in: ['URGE', 'DEMAND'] } }, 'act urge or demand'],
  [
    { or: [{ mentions: { name: 'Norway' } }, { topic: 'fish' }], negated: false },
    '(mentioning Norway or topic fish), and not negated',
  ],
  [{ not: { text: { search: '"open sea"' } } }, 'not (words “"open sea"”)'],
  [{ speaker: { isNull: true } }, 'speaker nobody known'],
  [{ speaker: { affiliatedWith: { countryCode: 'NO' } } }, 'speaker with a title at country NO'],
  [{ and: [{ topic: 'fish' }, { quoted: true }] }, 'topic fish, and quoted'],
  [{ article: { section: { eq: 'World' } } }, 'article {"section":{"eq":"World"}}'],
  [{ confidence: { gte: 0.5 } }, 'confidence {"gte":0.5}'],
  [{ speaker: null, topic: 'fish' }, 'topic fish'],
])('%o reads “%s”', (where, words) => {
  expect(sayFilter(where, {})).toBe(words)
})

test('What is given by its id is told by its name, where that is known', () => {
  const names = { person_1: 'Ida Brandt', article_1: 'Nets stay empty' }
  expect(
    sayFilter({ or: [{ speaker: { id: { eq: 'person_1' } } }, { article: { id: { eq: 'article_1' } } }] }, names),
  ).toBe('(speaker Ida Brandt or article Nets stay empty)')
  expect(sayFilter({ speaker: { id: { eq: 'person_2' } } }, names)).toBe('speaker person_2')
})

test('Words keep their capitals, and times are told with their hours', () => {
  expect(sayFilter({ text: { search: 'NATO' }, place: { eq: 'USA' } }, {})).toBe('words “NATO”, and in USA')
  expect(sayFilter({ saidOn: { gte: '2023-01-30', lte: '2023-02-03' } }, {})).toBe(
    `said from ${showDay('2023-01-30')} to ${showDay('2023-02-03')}`,
  )
  expect(sayFilter({ updatedAt: { gt: '2023-01-30T09:15:00' } }, {})).toBe(
    `changed after ${showTime('2023-01-30T09:15:00')}`,
  )
})
