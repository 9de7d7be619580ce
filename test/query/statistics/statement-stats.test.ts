import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../support/api.js'
import { COUNTED } from './counted-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi(COUNTED)
})
afterAll(() => api.close())

const FIELDS: Record<string, string> = {
  SPEAKER: 'speaker { name }',
  ACT: 'act',
  ADDRESSEE: 'addressee { name }',
  MENTIONED: 'mentioned { name }',
  TOPIC: 'topic { name }',
  PUBLISHER: 'publisher',
}

type Value = { readonly name: string } | string | null

/** The rows as [value, value, first day, last day, count], by one SQL statement. */
async function rowsOf(groups: string, args = ''): Promise<{ total: number; other: number; rows: unknown[][] }> {
  const fields = groups.split(', ').flatMap((group, at) => (FIELDS[group] ? [`k${at}: ${FIELDS[group]}`] : ['from to']))
  const { data, errors } = await api.ask(
    `{ statementStats(groupBy: [${groups}]${args}) { total other rows { ${fields.join(' ')} count } } }`,
  )
  expect(errors).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  const { total, other, rows } = data.statementStats
  const plain = (value: Value): string | null => (typeof value === 'object' ? (value?.name ?? null) : value)
  return { total, other, rows: rows.map((row: Record<string, Value>) => Object.values(row).map(plain)) }
}

const totalOf = async (where: string): Promise<number> =>
  (await api.ask(`{ statements(where: ${where}) { totalCount } }`)).data.statements.totalCount

describe('one value', () => {
  test.each([
    [
      'SPEAKER',
      [
        ['Ann Kim', 4],
        [null, 2],
        ['Bob Lee', 1],
      ],
    ],
    [
      'ACT',
      [
        ['SAY', 4],
        ['URGE', 2],
        ['WARN', 1],
      ],
    ],
    [
      'PUBLISHER',
      [
        ['Wire', 3],
        ['Post', 2],
        [null, 2],
      ],
    ],
    // The sums are larger than 7: a statement counts once for each.
    [
      'ADDRESSEE',
      [
        ['Chad', 3],
        ['Bob Lee', 2],
        [null, 2],
        ['Ann Kim', 1],
      ],
    ],
    [
      'TOPIC',
      [
        [null, 4],
        ['weapon', 2],
        ['heavy weapon', 1],
        ['law', 1],
      ],
    ],
  ])('%s', async (group, expected) => {
    const { total, other, rows } = await rowsOf(group)
    expect([total, other]).toEqual([7, 0])
    expect(new Set(rows)).toEqual(new Set(expected))
    const counts = rows.map((row) => Number(row.at(-1)))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  test('MENTIONED counts a statement once, however often it mentions somebody', async () => {
    const { rows } = await rowsOf('MENTIONED')
    expect(new Set(rows)).toEqual(
      new Set([
        [null, 4],
        ['Chad', 3],
      ]),
    )
    const filtered = await rowsOf('MENTIONED', ', where: { act: { in: [SAY, WARN, URGE] } }')
    expect(filtered.rows).toEqual(rows)
  })

  test('the largest are shown, the rest is summed', async () => {
    expect(await rowsOf('SPEAKER', ', top: 1')).toEqual({ total: 7, other: 3, rows: [['Ann Kim', 4]] })
    expect((await rowsOf('ADDRESSEE', ', top: 2')).other).toBe(3)
  })

  test('an actor gives whatever an actor has', async () => {
    const { data } =
      await api.ask(`{ statementStats(groupBy: [SPEAKER], top: 1) { rows { count act publisher from to topic { name }
      speaker { __typename name aliases ... on Person { affiliations { title } } statements(first: 1, where: { act: { eq: URGE } }) { totalCount } } } } }`)
    expect(api.statements).toHaveLength(1)
    expect(data.statementStats.rows).toEqual([
      {
        count: 4,
        act: null,
        publisher: null,
        from: null,
        to: null,
        topic: null,
        speaker: {
          __typename: 'Person',
          name: 'Ann Kim',
          aliases: ['Ann', 'Ann Kim'],
          affiliations: [],
          statements: { totalCount: 2 },
        },
      },
    ])
  })
})

describe('two values', () => {
  test.each([
    [
      'SPEAKER, ACT',
      [
        ['Ann Kim', 'SAY', 2],
        ['Ann Kim', 'URGE', 2],
        ['Bob Lee', 'SAY', 1],
        [null, 'SAY', 1],
        [null, 'WARN', 1],
      ],
    ],
    [
      'ACT, PUBLISHER',
      [
        ['SAY', 'Wire', 2],
        ['SAY', 'Post', 1],
        ['SAY', null, 1],
        ['URGE', 'Wire', 1],
        ['URGE', 'Post', 1],
        ['WARN', null, 1],
      ],
    ],
  ])('%s', async (groups, expected) => {
    const { total, other, rows } = await rowsOf(groups)
    expect([total, other]).toEqual([7, 0])
    expect(new Set(rows)).toEqual(new Set(expected))
  })

  test('the largest pairs are shown', async () => {
    const { other, rows } = await rowsOf('ACT, SPEAKER', ', top: 2')
    expect(new Set(rows)).toEqual(
      new Set([
        ['SAY', 'Ann Kim', 2],
        ['URGE', 'Ann Kim', 2],
      ]),
    )
    expect(other).toBe(3)
  })
})

describe('timelines have no gaps', () => {
  test.each([
    [
      'MONTH',
      [
        ['2022-12-01', '2023-01-01', 2],
        ['2023-01-01', '2023-02-01', 3],
        ['2023-02-01', '2023-03-01', 0],
        ['2023-03-01', '2023-04-01', 2],
      ],
    ],
    [
      'YEAR',
      [
        ['2022-01-01', '2023-01-01', 2],
        ['2023-01-01', '2024-01-01', 5],
      ],
    ],
  ])('%s', async (unit, expected) => {
    expect(await rowsOf(unit)).toEqual({ total: 7, other: 0, rows: expected })
  })

  test('weeks are ISO weeks: the first of January 2023, a Sunday, belongs to the week of 26 December', async () => {
    const { rows } = await rowsOf('WEEK')
    expect(rows).toHaveLength(12)
    expect(rows.slice(0, 3)).toEqual([
      ['2022-12-26', '2023-01-02', 3],
      ['2023-01-02', '2023-01-09', 2],
      ['2023-01-09', '2023-01-16', 0],
    ])
    expect(rows.at(-1)).toEqual(['2023-03-13', '2023-03-20', 2])
  })

  test('days', async () => {
    const { rows } = await rowsOf('DAY', ', where: { datedOn: { lt: "2023-02-01" } }')
    expect(rows).toEqual([
      ['2022-12-30', '2022-12-31', 2],
      ['2022-12-31', '2023-01-01', 0],
      ['2023-01-01', '2023-01-02', 1],
      ['2023-01-02', '2023-01-03', 2],
    ])
  })

  test.each(['SPEAKER, YEAR', 'YEAR, SPEAKER'])('%s: each value has the whole timeline', async (groups) => {
    const { total, other, rows } = await rowsOf(groups, ', top: 2')
    const values = groups === 'SPEAKER, YEAR' ? rows : rows.map(([from, to, who, count]) => [who, from, to, count])
    expect([total, other]).toEqual([7, 1])
    expect(values).toEqual([
      ['Ann Kim', '2022-01-01', '2023-01-01', 1],
      ['Ann Kim', '2023-01-01', '2024-01-01', 3],
      [null, '2022-01-01', '2023-01-01', 1],
      [null, '2023-01-01', '2024-01-01', 1],
    ])
  })

  test('a row’s days find its statements', async () => {
    for (const [from, to, count] of (await rowsOf('MONTH')).rows) {
      expect(await totalOf(`{ datedOn: { gte: "${from}", lt: "${to}" } }`)).toBe(count)
    }
  })
})

describe('filters', () => {
  test.each([
    '{}',
    '{ speaker: { name: "Ann" } }',
    '{ addressee: { name: "Chad" }, speaker: { name: "Ann" } }',
    '{ not: { speaker: { kind: { eq: PERSON } } } }',
    '{ topic: "Weapons" }',
    '{ article: { publisher: { eq: "wire" } } }',
    '{ speaker: { name: "Bob" }, act: { eq: DENY } }',
  ])('%s: the total is that of statements', async (where) => {
    const expected = await totalOf(where)
    for (const groups of ['SPEAKER', 'ACT, MONTH', 'PUBLISHER, ACT', 'YEAR', 'TOPIC', 'MENTIONED, WEEK']) {
      const { total, other, rows } = await rowsOf(groups, `, where: ${where}`)
      expect(total, groups).toBe(expected)
      const sum = other + rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)
      if (groups === 'TOPIC') expect(sum).toBeGreaterThanOrEqual(expected)
      else expect(sum, groups).toBe(expected)
    }
  })

  test('nothing that matches is no row', async () => {
    const where = ', where: { speaker: { name: "Bob" }, act: { eq: DENY } }'
    for (const groups of ['SPEAKER', 'ACT, MONTH', 'YEAR']) {
      expect(await rowsOf(groups, where)).toEqual({ total: 0, other: 0, rows: [] })
    }
  })

  test('names that nobody bears are told', async () => {
    const { data, extensions } = await api.ask(
      '{ statementStats(groupBy: [ACT], where: { speaker: { name: "Ann Kimm" } }) { total rows { act } } }',
    )
    expect(data).toEqual({ statementStats: { total: 0, rows: [] } })
    expect(extensions?.suggestions).toEqual([
      { path: ['statementStats'], argument: 'name', name: 'Ann Kimm', nearest: ['Ann Kim', 'Ann'] },
    ])
  })

  test('one statement serves all values of the variables', async () => {
    const query = `query ($where: StatementFilter, $top: Int) { statementStats(groupBy: [SPEAKER], where: $where, top: $top) { total } }`
    const texts: string[] = []
    for (const [name, top, total] of [
      ['Ann', 3, 4],
      ['Bob', 5, 1],
    ] as const) {
      const { data } = await api.ask(query, { top, where: { speaker: { name } } })
      expect(data.statementStats.total).toBe(total)
      texts.push(...api.statements)
    }
    expect(texts).toHaveLength(2)
    expect(new Set(texts).size).toBe(1)
  })
})
