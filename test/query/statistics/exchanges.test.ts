import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../support/api.js'
import { COUNTED } from './counted-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi(COUNTED)
})
afterAll(() => api.close())

const GRAPH = `{ total unpaired other nodes { actor { name } said heard }
  edges { speaker { name } addressee { __typename name } count acts { act count } } }`

test('who speaks to whom, in one SQL statement', async () => {
  const { data, errors } = await api.ask(`{ exchanges ${GRAPH} }`)
  expect(errors).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  const { nodes, edges, ...rest } = data.exchanges
  // Of seven statements two have no known speaker, one more no addressee.
  expect(rest).toEqual({ total: 7, unpaired: 3, other: 0 })
  expect(nodes).toEqual([
    { actor: { name: 'Ann Kim' }, said: 4, heard: 1 },
    { actor: { name: 'Bob Lee' }, said: 1, heard: 2 },
    { actor: { name: 'Chad' }, said: 0, heard: 2 },
  ])
  const ann = { name: 'Ann Kim' }
  expect(new Set(edges)).toEqual(
    new Set([
      {
        speaker: ann,
        addressee: { __typename: 'Person', name: 'Bob Lee' },
        count: 2,
        acts: [
          { act: 'SAY', count: 1 },
          { act: 'URGE', count: 1 },
        ],
      },
      {
        speaker: ann,
        addressee: { __typename: 'Country', name: 'Chad' },
        count: 2,
        acts: [{ act: 'SAY', count: 2 }],
      },
      {
        speaker: { name: 'Bob Lee' },
        addressee: { __typename: 'Person', name: 'Ann Kim' },
        count: 1,
        acts: [{ act: 'SAY', count: 1 }],
      },
    ]),
  )
})

test('the heaviest edges are shown; nodes weigh what lies beyond them, too', async () => {
  const { data } = await api.ask(
    `{ exchanges(top: 1, where: { act: { in: [SAY, URGE] }, speaker: { name: "Ann" }, addressee: { name: "Bob" } }) ${GRAPH} }`,
  )
  const { nodes, edges, ...rest } = data.exchanges
  // Of the two statements one is to Chad, too.
  expect(rest).toEqual({ total: 2, unpaired: 0, other: 1 })
  expect(edges).toHaveLength(1)
  expect(nodes).toEqual([
    { actor: { name: 'Ann Kim' }, said: 3, heard: 0 },
    { actor: { name: 'Bob Lee' }, said: 0, heard: 2 },
  ])
})

test.each(['{}', '{ act: { eq: URGE } }', '{ speaker: { name: "Xyzzy" } }', '{ topic: "weapon" }'])(
  '%s: the total is that of statements',
  async (where) => {
    const { data } = await api.ask(
      `{ statements(where: ${where}) { totalCount } exchanges(where: ${where}) { total } }`,
    )
    expect(data.exchanges.total).toBe(data.statements.totalCount)
  },
)

describe('of many actors', () => {
  // Each of them speaks to the next two, to the first of these twice.
  const ACTORS = 500
  const name = (at: number): string => `Speaker ${at % ACTORS}`
  let many: TestApi
  beforeAll(async () => {
    const actors = Array.from({ length: ACTORS }, (_, at) => ({ kind: 'PERSON', name: name(at) }) as const)
    const statements = actors.flatMap((_, at) =>
      [at + 1, at + 1, at + 2].map((to, nth) => ({
        by: name(at),
        act: 'SAY' as const,
        to: [name(to)],
        says: `thing ${3 * at + nth};`,
      })),
    )
    many = await openTestApi([{ text: statements.map(({ says }) => says).join(' '), actors, statements }])
  })
  afterAll(() => many.close())

  test('a thousand edges are given at once, and no more', async () => {
    const { data, errors } = await many.ask(`{ exchanges(top: 1000) ${GRAPH} }`)
    expect(errors).toBeUndefined()
    expect(many.statements).toHaveLength(1)
    const { nodes, edges, ...rest } = data.exchanges
    expect(rest).toEqual({ total: 3 * ACTORS, unpaired: 0, other: 0 })
    expect(nodes.map(({ said, heard }: Record<string, number>) => [said, heard])).toEqual(Array(ACTORS).fill([3, 3]))
    const counted = edges.map((edge: { speaker: object; addressee: object; count: number }) =>
      JSON.stringify([edge.speaker, edge.addressee, edge.count]),
    )
    const expected = Array.from({ length: ACTORS }, (_, at) => [
      JSON.stringify([{ name: name(at) }, { __typename: 'Person', name: name(at + 1) }, 2]),
      JSON.stringify([{ name: name(at) }, { __typename: 'Person', name: name(at + 2) }, 1]),
    ]).flat()
    expect(counted.toSorted()).toEqual(expected.toSorted())
    expect((await many.ask('{ exchanges(top: 999) { other } }')).data.exchanges.other).toBe(1)
  })
})
