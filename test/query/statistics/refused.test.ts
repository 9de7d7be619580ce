import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../support/api.js'
import type { HandMade } from '../../support/hand-made.js'

const on = (day: string, name: string): HandMade => ({
  text: `${name} said on ${day} it rains.`,
  publishedAt: `${day}T12:00:00Z`,
  actors: [{ kind: 'PERSON', name }],
  statements: [{ by: name, act: 'SAY', says: 'it rains' }],
})

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([on('1950-02-03', 'Ada'), on('1999-12-31', 'Bea'), on('2023-01-30', 'Cyd')])
})
afterAll(() => api.close())

describe('arguments that make no sense', () => {
  const GROUPS = 'one group or two different ones, of which one may be a time'
  const TOP = 'a whole number from 1 to 100'
  const EDGES = 'a whole number from 1 to 1000'
  test.each([
    ['statementStats(groupBy: [])', 'groupBy', [], GROUPS],
    ['statementStats(groupBy: [ACT, SPEAKER, TOPIC])', 'groupBy', ['ACT', 'SPEAKER', 'TOPIC'], GROUPS],
    ['statementStats(groupBy: [ACT, ACT])', 'groupBy', ['ACT', 'ACT'], GROUPS],
    ['statementStats(groupBy: [YEAR, MONTH])', 'groupBy', ['YEAR', 'MONTH'], GROUPS],
    ['statementStats(groupBy: [ACT], top: 0)', 'top', 0, TOP],
    ['statementStats(groupBy: [ACT], top: 101)', 'top', 101, TOP],
    ['exchanges(top: 0)', 'top', 0, EDGES],
    ['exchanges(top: 1001)', 'top', 1001, EDGES],
    ['exchanges(where: { speaker: { id: { eq: "topic_1" } } })', 'id', 'topic_1', expect.any(String)],
  ])('%s', async (field, argument, received, accepted) => {
    const { data, errors } = await api.ask(`{ ${field} { total } }`)
    expect(Object.values(data)).toEqual([null])
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument, received, accepted })
    expect(api.statements).toEqual([])
  })

  test('are found in variables, too, of an operation that is known', async () => {
    const query =
      'query ($top: Int, $groupBy: [StatementGroup!]!) { statementStats(groupBy: $groupBy, top: $top) { total } }'
    expect((await api.ask(query, { top: 5, groupBy: ['ACT'] })).data.statementStats.total).toBe(3)
    expect((await api.ask(query, { top: 500, groupBy: ['ACT'] })).errors?.[0]?.extensions).toMatchObject({
      argument: 'top',
      received: 500,
    })
    expect((await api.ask(query, { groupBy: [] })).errors?.[0]?.extensions).toMatchObject({
      argument: 'groupBy',
      received: [],
    })
  })

  test.each([
    ['{ statementStats { total } }', 'argument "groupBy" of type "[StatementGroup!]!" is required'],
    ['{ statementStats(groupBy: null) { total } }', 'Expected value of type "[StatementGroup!]!", found null'],
    ['{ statementStats(groupBy: [COLOUR]) { total } }', 'Value "COLOUR" does not exist in "StatementGroup" enum'],
    ['{ statementStats(groupBy: [ACT], top: "many") { total } }', 'Int cannot represent non-integer value: "many"'],
    [
      '{ topics(orderBy: { field: LENGTH, direction: ASC }) { totalCount } }',
      'Value "LENGTH" does not exist in "TopicOrderField" enum',
    ],
  ])('%s', async (query, message) => {
    const { errors } = await api.ask(query)
    expect(errors?.[0]?.message).toContain(message)
    expect(api.statements).toEqual([])
  })
})

describe('timelines of too many rows', () => {
  const refusal = async (args: string): Promise<unknown> => {
    const { data, errors } = await api.ask(`{ statementStats(${args}) { total rows { from count } } }`)
    expect(Object.values(data)).toEqual([null])
    expect(api.log).toEqual([])
    expect(errors?.[0]).toMatchObject({
      path: ['statementStats'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'groupBy' },
    })
    return errors?.[0]?.message
  }

  test('say how long they are, and which unit fits', async () => {
    expect(await refusal('groupBy: [DAY]')).toBe(
      'groupBy cannot be "DAY": it takes at most 2,500 rows, and this gives 26,660 rows, from 1950-02-03 to 2023-01-30; ' +
        'ask for MONTH, or a shorter time (`datedOn`).',
    )
    expect(await refusal('groupBy: [SPEAKER, MONTH]')).toBe(
      'groupBy cannot be "MONTH": it takes at most 2,500 rows, and this gives 2,628 rows, from 1950-02-01 to 2023-01-01 for 3 values; ' +
        'ask for YEAR, or a shorter time (`datedOn`), or a smaller `top`.',
    )
  })

  test('what fits is given: a coarser unit, a shorter time, fewer values', async () => {
    for (const args of [
      'groupBy: [MONTH]',
      'groupBy: [DAY], where: { datedOn: { gte: "1999-01-01", lt: "2000-01-01" } }',
      'groupBy: [SPEAKER, MONTH], top: 2',
      'groupBy: [SPEAKER, YEAR]',
    ]) {
      expect((await api.ask(`{ statementStats(${args}) { total rows { from count } } }`)).errors, args).toBeUndefined()
    }
  })

  test('are refused where graphql-js reads them, too', async () => {
    const { errors } = await api.ask('{ __schema { __typename } statementStats(groupBy: [DAY]) { rows { count } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', received: 'DAY' })
  })
})
