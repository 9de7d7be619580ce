import { expect, test } from 'vitest'
import type { StatementFilter } from '../../explorer/generated/operations.js'
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
