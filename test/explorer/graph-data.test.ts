import { describe, expect, test } from 'vitest'
import { edgesByNode, graphOf } from '../../explorer/pages/graph/exchanges.js'
import {
  filterOf,
  filterOfActor,
  filterOfExchange,
  type GraphState,
  graphAddress,
  readGraphState,
} from '../../explorer/pages/graph/graph-address.js'
import { sortExchanges } from '../../explorer/pages/graph/sort-exchanges.js'

const actor = (id: string, name: string) => ({ __typename: 'Person', id, kind: 'PERSON', name }) as const

/** Ann speaks to Ben and to Cleo, Ben to Ann, Cleo to herself. The picture reads no more of an answer than this, so its type is switched off. */
const GIVEN = {
  nodes: [
    { actor: actor('a', 'Ann'), said: 12, heard: 4 },
    { actor: actor('b', 'Ben'), said: 4, heard: 0 },
    { actor: actor('c', 'Cleo'), said: 0, heard: 0 },
  ],
  edges: [
    { speaker: { id: 'a' }, addressee: { id: 'b' }, count: 4, acts: [{ act: 'URGE', count: 4 }] },
    { speaker: { id: 'b' }, addressee: { id: 'a' }, count: 1, acts: [{ act: 'DENY', count: 1 }] },
    { speaker: { id: 'a' }, addressee: { id: 'c' }, count: 1, acts: [{ act: 'ASK', count: 1 }] },
    { speaker: { id: 'c' }, addressee: { id: 'c' }, count: 1, acts: [{ act: 'SAY', count: 1 }] },
  ],
} as unknown as Parameters<typeof graphOf>[0]

describe('exchanges as a graph', () => {
  const graph = graphOf(GIVEN)

  test('nodes grow with the root of what is said and heard, edges with that of their count', () => {
    expect(graph.nodes.map(({ id, name, radius }) => [id, name, radius])).toEqual([
      ['a', 'Ann', 24],
      ['b', 'Ben', 14.5],
      ['c', 'Cleo', 5],
    ])
    expect(graph.edges.map(({ from, to, count, width }) => [from, to, count, width])).toEqual([
      [0, 1, 4, 8],
      [1, 0, 1, 4.5],
      [0, 2, 1, 4.5],
      [2, 2, 1, 4.5],
    ])
    expect(graph.edges[2]?.speaker).toBe(graph.nodes[0])
  })

  test('each node knows its edges, one to itself once', () => {
    expect(edgesByNode(graph)).toEqual([
      [0, 1, 2],
      [0, 1],
      [2, 3],
    ])
  })

  test.each([
    ['count', ['Ann Ben', 'Ben Ann', 'Ann Cleo', 'Cleo Cleo']],
    ['speaker', ['Ann Ben', 'Ann Cleo', 'Ben Ann', 'Cleo Cleo']],
    ['addressee', ['Ben Ann', 'Ann Ben', 'Ann Cleo', 'Cleo Cleo']],
    ['act', ['Ann Cleo', 'Ben Ann', 'Cleo Cleo', 'Ann Ben']],
  ] as const)('sorted by %s', (order, expected) => {
    const sorted = sortExchanges(graph.edges, order)
    expect(sorted.map(({ speaker, addressee }) => `${speaker.name} ${addressee.name}`)).toEqual(expected)
  })

  test('nothing is an empty graph', () => {
    expect(graphOf({ nodes: [], edges: [] })).toEqual({ nodes: [], edges: [] })
  })
})

describe('the address', () => {
  const plain = readGraphState({})

  test('says nothing where nothing is chosen', () => {
    expect(plain).toEqual({
      from: undefined,
      to: undefined,
      act: undefined,
      actor: undefined,
      top: 100,
      view: 'picture',
      sort: 'count',
      opened: undefined,
    })
    expect(graphAddress(plain)).toBe('/graph')
  })

  test.each([
    ['/graph?from=2023-01-01&to=2023-02-01&act=URGE&actor=person_1&top=500&view=table&sort=act'],
    ['/graph?open=country_KR'],
    ['/graph?speaker=person_1&addressee=country_KR'],
  ])('%s comes back as it was', (address) => {
    const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams)
    expect(graphAddress(readGraphState(query))).toBe(address)
  })

  test('what was cut short is as if it were not there', () => {
    expect(readGraphState({ top: 'many', view: 'globe', sort: 'age', speaker: 'person_1', from: '' })).toEqual(plain)
  })

  test('the filter is the API’s', () => {
    const state: GraphState = { ...plain, from: '2023-01-01', act: 'URGE', actor: 'person_1' }
    const about = [{ speaker: { id: { eq: 'person_1' } } }, { addressee: { id: { eq: 'person_1' } } }]
    const where = { datedOn: { gte: '2023-01-01' }, act: { eq: 'URGE' }, or: about }
    expect(filterOf(plain)).toEqual({})
    expect(filterOf(state)).toEqual(where)
    expect(filterOf({ ...plain, to: '2023-01-31', act: 'DIRECTIVE' })).toEqual({
      datedOn: { lte: '2023-01-31' },
      actClass: { eq: 'DIRECTIVE' },
    })
    expect(filterOfExchange(state, 'person_1', 'country_KR')).toEqual({
      ...where,
      speaker: { id: { eq: 'person_1' } },
      addressee: { id: { eq: 'country_KR' } },
    })
    expect(filterOfActor(plain, 'person_1')).toEqual({
      and: [{ speaker: { isNull: false }, addressee: { isNull: false } }, { or: about }],
    })
  })
})
