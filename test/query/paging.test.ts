import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE, ...manyArticles(23)])
})
afterAll(() => api.close())

const LISTS = [
  ['statements', 'StatementOrder', ['SAID_ON DESC']],
  ['statements', 'StatementOrder', ['SAID_ON ASC']],
  ['statements', 'StatementOrder', ['ARTICLE ASC']],
  ['statements', 'StatementOrder', ['ARTICLE DESC']],
  ['statements', 'StatementOrder', ['CONFIDENCE ASC']],
  ['statements', 'StatementOrder', ['INGESTED_AT DESC']],
  ['statements', 'StatementOrder', ['UPDATED_AT ASC']],
  ['statements', 'StatementOrder', ['ARTICLE DESC', 'CONFIDENCE ASC', 'SAID_ON DESC']],
  ['articles', 'ArticleOrder', ['PUBLISHED_AT DESC']],
  ['articles', 'ArticleOrder', ['PUBLISHED_AT ASC']],
  ['articles', 'ArticleOrder', ['UPDATED_AT DESC', 'PUBLISHED_AT ASC']],
  ['articles', 'ArticleOrder', ['INGESTED_AT ASC']],
  ['actors', 'ActorOrder', ['NAME ASC']],
  ['people', 'ActorOrder', ['NAME DESC']],
] as const

const COUNTS = { statements: 57, articles: 25, actors: 12, people: 6 }

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: Readonly<Record<string, string | boolean>>
}

describe.each(LISTS)('%s by %s %s', (list, type, orders) => {
  const orderBy = orders.map((each) => {
    const [field, direction] = each.split(' ')
    return { field, direction }
  })
  const pageOf = async (variables: object): Promise<Page> => {
    const { data, errors } = await api.ask(
      `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [${type}!]) {
        ${list}(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
          nodes { id }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { orderBy, ...variables },
    )
    expect(errors).toBeUndefined()
    return data[list]
  }
  const idsOf = ({ nodes }: Page): string[] => nodes.map(({ id }) => id)

  test('forwards, backwards and at once give each one in the same order', async () => {
    const whole = idsOf(await pageOf({ first: 100 }))
    expect(new Set(whole).size).toBe(COUNTS[list])

    const forwards: string[] = []
    for (let after: unknown = null, more = true; more; ) {
      const page = await pageOf({ first: 4, after })
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      forwards.push(...idsOf(page))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage === true
    }
    expect(forwards).toEqual(whole)

    const backwards: string[] = []
    for (let before: unknown = null, more = true; more; ) {
      const page = await pageOf({ last: 4, before })
      expect(page.pageInfo.hasNextPage).toBe(before !== null)
      backwards.unshift(...idsOf(page))
      before = page.pageInfo.startCursor
      more = page.pageInfo.hasPreviousPage === true
    }
    expect(backwards).toEqual(whole)
  })
})

test('statements of one day come in reading order, the latest day first', async () => {
  const { data } = await api.ask('{ statements(first: 9) { nodes { content saidOn article { publishedAt } } } }')
  // The Turkish article has no date: its ingestion, in 2024, counts.
  expect(data.statements.nodes.map((node: { content: string }) => node.content)).toEqual([
    'to “wait” 😀',
    'nothing',
    'To Deliver Weapons',
    'to increase military support to Ukraine',
    'its non-lethal aid',
    'to do more',
    'there was an “urgent need” for ammunition',
    '“I urge the Republic of Korea to continue,” “and to step up.”',
    'his country’s law makes providing weapons difficult',
  ])
})

test('edges carry the cursors, and nodes and edges may differ in what they select', async () => {
  const { data } = await api.ask(
    '{ people(first: 2) { nodes { x: name } edges { cursor node { x: kind } } pageInfo { startCursor endCursor } } }',
  )
  const { nodes, edges, pageInfo } = data.people
  expect(nodes).toEqual([{ x: 'Ada Lovelace' }, { x: 'Charles Babbage' }])
  expect(edges.map((edge: { node: object }) => edge.node)).toEqual([{ x: 'PERSON' }, { x: 'PERSON' }])
  expect([edges[0].cursor, edges[1].cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor])
})

test('an empty page says so', async () => {
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
  const { data } = await api.ask(`{
    none: topics(where: { name: "nothing" }) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    zero: topics(first: 0) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }`)
  expect(data).toEqual({
    none: { nodes: [], pageInfo },
    zero: { totalCount: 3, nodes: [], pageInfo: { ...pageInfo, hasNextPage: true } },
  })
})

describe('what makes no page is refused', () => {
  const refused = async (args: string): Promise<unknown> => {
    const { data, errors } = await api.ask(`{ people(${args}) { nodes { id } } }`)
    expect(data).toBeNull()
    return errors?.[0]?.extensions
  }
  const cursorOf = (...keys: unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')

  test.each([
    ['first: 101', 'first', 101],
    ['first: -1', 'first', -1],
    ['last: 1000', 'last', 1000],
  ])('%s', async (args, argument, received) => {
    const accepted = 'a whole number from 0 to 100; page on with `after` for more'
    expect(await refused(args)).toEqual({ code: 'BAD_USER_INPUT', argument, received, accepted })
  })

  test('first and last together', async () => {
    expect(await refused('first: 1, last: 1')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'last' })
  })

  test.each([
    '',
    'nonsense',
    '🦆',
    cursorOf(),
    cursorOf('NAME_ASC'),
    cursorOf('NAME_ASC', 'Ada'),
    cursorOf('NAME_ASC', 'Ada', 7),
    cursorOf('NAME_ASC', null, 'x'),
    cursorOf('NAME_ASC', 'A\0', 'x'),
    Buffer.from('{"length":3}').toString('base64url'),
  ])('cursor %j', async (cursor) => {
    const accepted = 'a cursor that an earlier page of this list gave, unchanged'
    expect(await refused(`after: ${JSON.stringify(cursor)}`)).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      received: cursor,
      accepted,
    })
  })

  test('a cursor of another order', async () => {
    const cursor = cursorOf('NAME_DESC', 'Ada', 'x')
    expect(await refused(`before: "${cursor}", last: 2`)).toMatchObject({
      argument: 'before',
      accepted: 'a cursor of the order that is asked for, NAME_ASC; this one is of NAME_DESC',
    })
  })

  test.each([
    ['2023-02-30', 'a', 1, 1, 's'],
    ['0000-01-01', 'a', 1, 1, 's'],
    ['2023-01-30', 'a', 1.5, 1, 's'],
    ['2023-01-30', 'a', 2 ** 31, 1, 's'],
  ])('keys %j of no statement', async (...keys) => {
    const after = cursorOf('SAID_ON_DESC', ...keys)
    const { errors } = await api.ask('query ($after: String) { statements(after: $after) { nodes { id } } }', { after })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })
})

test('null pages from the start, as Relay’s clients have it', async () => {
  const { data } = await api.ask('{ people(first: null, after: null, where: null, orderBy: null) { totalCount } }')
  expect(data).toEqual({ people: { totalCount: 6 } })
})
