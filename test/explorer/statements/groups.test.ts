import { expect, test } from 'vitest'
import type { StatementFilter, StatementStatsRowFragment } from '../../../explorer/generated/operations.js'
import { cornerOf, narrowed, readGroups, tableOf } from '../../../explorer/pages/statements/counts/groups.js'

const NONE = {
  act: null,
  publisher: null,
  from: null,
  to: null,
  speaker: null,
  addressee: null,
  mentioned: null,
  topic: null,
}
const row = (given: Partial<StatementStatsRowFragment>): StatementStatsRowFragment => ({ ...NONE, count: 1, ...given })

test.each([
  [undefined, ['SPEAKER']],
  ['ACT,MONTH', ['ACT', 'MONTH']],
  ['ACT,ACT', ['ACT']],
  ['DAY,MONTH', ['DAY']],
  ['constructor,TOPIC', ['TOPIC']],
])('Groups of an address: %s', (by, groups) => {
  expect(readGroups(by)).toEqual(groups)
})

const VALE = { id: 'person_1', kind: 'PERSON', name: 'Rosa Vale' } as const

test('Times run down the table, and each cell has its statements', () => {
  const table = tableOf(
    [
      row({ count: 3, act: 'URGE', from: '2024-02-01', to: '2024-03-01' }),
      row({ count: 0, act: 'URGE', from: '2024-03-01', to: '2024-04-01' }),
      row({ count: 5, act: 'ASK', from: '2024-01-01', to: '2024-02-01' }),
    ],
    ['ACT', 'MONTH'],
  )
  expect(table.lines).toEqual([
    { key: '2024-01-01', label: 'Jan 2024', where: { datedOn: { gte: '2024-01-01', lte: '2024-01-31' } } },
    { key: '2024-02-01', label: 'Feb 2024', where: { datedOn: { gte: '2024-02-01', lte: '2024-02-29' } } },
    { key: '2024-03-01', label: 'Mar 2024', where: { datedOn: { gte: '2024-03-01', lte: '2024-03-31' } } },
  ])
  expect(table.columns).toEqual([
    { key: 'URGE', label: 'urge', where: { act: { eq: 'URGE' } } },
    { key: 'ASK', label: 'ask', where: { act: { eq: 'ASK' } } },
  ])
  expect(table.lines.map((line) => table.columns.map((column) => table.countOf(line, column)))).toEqual([
    [undefined, 5],
    [3, undefined],
    [0, undefined],
  ])
  expect(table.most).toBe(5)
})

test('Nobody, and nothing known, are values too; only for statements without a topic there is no filter', () => {
  const table = tableOf([row({ count: 2, speaker: VALE }), row({ count: 1, topic: null })], ['SPEAKER', 'TOPIC'])
  expect(table.lines).toEqual([
    { key: 'person_1', label: 'Rosa Vale', where: { speaker: { id: { eq: 'person_1' } } } },
    { key: '', label: 'nobody known', where: { speaker: { isNull: true } } },
  ])
  expect(table.columns).toEqual([{ key: '', label: 'no topic', where: undefined }])
  expect(narrowed({}, [...table.lines.slice(0, 1), ...table.columns])).toBeUndefined()
})

test('The corner has the values that come first', () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    row({ count: 40 - at, publisher: `Paper ${at}`, speaker: { ...VALE, id: `person_${at}` } }),
  )
  const { lines, columns } = cornerOf(tableOf(rows, ['PUBLISHER', 'SPEAKER']))
  expect([lines.length, lines.at(-1)?.key, columns.length, columns.at(-1)?.key]).toEqual([
    14,
    'Paper 13',
    12,
    'person_11',
  ])
})

test.each<[string, StatementFilter, StatementFilter, StatementFilter]>([
  ['another field', { negated: false }, { act: { eq: 'URGE' } }, { negated: false, act: { eq: 'URGE' } }],
  [
    'one of the acts that are asked for',
    { act: { in: ['URGE', 'ASK'] } },
    { act: { eq: 'ASK' } },
    { act: { eq: 'ASK' } },
  ],
  [
    'another addressee besides the one that is asked for',
    { addressee: { name: 'Norway' } },
    { addressee: { id: { eq: 'country_SE' } } },
    { addressee: { name: 'Norway' }, and: [{ addressee: { id: { eq: 'country_SE' } } }] },
  ],
  ['the same once more', { topic: 'water' }, { topic: 'water' }, { topic: 'water' }],
  [
    'a time within a time',
    { datedOn: { gte: '2024-02-10' } },
    { datedOn: { gte: '2024-02-01', lte: '2024-02-29' } },
    { datedOn: { gte: '2024-02-10', lte: '2024-02-29' } },
  ],
  [
    'a time beside one that is not of whole days with both ends in it',
    { datedOn: { lt: '2024-02-10' } },
    { datedOn: { gte: '2024-02-01', lte: '2024-02-29' } },
    { datedOn: { lt: '2024-02-10' }, and: [{ datedOn: { gte: '2024-02-01', lte: '2024-02-29' } }] },
  ],
  [
    'the publisher of an article of which something is asked',
    { article: { language: { startsWith: 'en' } } },
    { article: { publisher: { eq: 'Herald' } } },
    { article: { language: { startsWith: 'en' }, publisher: { eq: 'Herald' } } },
  ],
])('A count’s statements: %s', (_, where, condition, expected) => {
  expect(narrowed(where, [{ key: 'x', label: 'x', where: condition }])).toEqual(expected)
})
