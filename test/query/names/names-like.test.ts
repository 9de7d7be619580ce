import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../support/api.js'
import type { HandMade } from '../../support/hand-made.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../../support/hand-made-articles.js'

/** Names that begin alike, and some with letters that few keyboards have. */
const STOCK_ARTICLE: HandMade = {
  text: 'Anna Stock, Stock & Sons, Tom Stockton, Elke Öst and Ivo Perković met.',
  actors: [
    { kind: 'PERSON', name: 'Anna Stock', aliases: ['Stock'] },
    { kind: 'ORGANIZATION', name: 'Stock & Sons' },
    { kind: 'PERSON', name: 'Tom Stockton', aliases: ['Stockton'] },
    { kind: 'PERSON', name: 'Elke Öst', aliases: [] },
    { kind: 'PERSON', name: 'Ivo Perković', aliases: ['Perković'] },
  ],
  statements: [],
}

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE, STOCK_ARTICLE])
})
afterAll(() => api.close())

const suggested = async (nameLike: string): Promise<string[]> => {
  const { data, errors, extensions } = await api.ask(
    'query ($nameLike: String!) { actors(where: { nameLike: $nameLike }, orderBy: { field: RELEVANCE, direction: DESC }) { nodes { name } } }',
    { nameLike },
  )
  expect(errors).toBeUndefined()
  expect(extensions).toBeUndefined()
  expect(api.statements).toHaveLength(1)
  return data.actors.nodes.map(({ name }: { name: string }) => name)
}

describe('names that one would mean, the best first', () => {
  test.each([
    ['sto', ['Anna Stock', 'Tom Stockton', 'Stock & Sons', 'Jens Stoltenberg']],
    ['stock', ['Anna Stock', 'Tom Stockton', 'Stock & Sons']],
    ['Stock', ['Anna Stock', 'Tom Stockton', 'Stock & Sons']],
    ['stock & sons', ['Stock & Sons']],
    ['stocktan', ['Tom Stockton', 'Anna Stock', 'Stock & Sons']],
    ['stoltenburg', ['Jens Stoltenberg']],
    ['jens sto', ['Jens Stoltenberg']],
    ['STOLTENBERG', ['Jens Stoltenberg']],
    ['ost', ['Elke Öst']],
    ['öst', ['Elke Öst']],
    ['perkovic', ['Ivo Perković']],
    ['perkovič', ['Ivo Perković']],
    ['prekovic', ['Ivo Perković']],
    ['erdogan', ['Recep Tayyip Erdoğan']],
    ['société g', ['Société Générale']],
    ['secretary', []],
    ['xyzzy', []],
    ["st%' or true --", []],
  ] as const)('%s', async (name, expected) => {
    expect(await suggested(name)).toEqual(expected)
  })
})

test('one letter must begin an alias', async () => {
  expect(await suggested('e')).toEqual(['Recep Tayyip Erdoğan', 'Elke Öst'])
  expect(await suggested('er')).toEqual(['Recep Tayyip Erdoğan'])
})

test('wherever actors are filtered', async () => {
  const { data } = await api.ask(`{
    people(where: { nameLike: "stock" }) { nodes { name } }
    statements(where: { speaker: { nameLike: "stolt" }, addressee: { nameLike: "republic of k" }, act: { eq: THANK } }) { nodes { content } }
    articles(where: { mentions: { nameLike: "yoon" } }) { nodes { title } }
  }`)
  expect(data).toEqual({
    people: { nodes: [{ name: 'Anna Stock' }, { name: 'Tom Stockton' }] },
    statements: { nodes: [{ content: 'its non-lethal aid' }] },
    articles: { nodes: [{ title: NATO_ARTICLE.title }] },
  })
  expect(api.statements).toHaveLength(3)
})

describe('filters of actors nest', () => {
  test.each([
    ['{ and: [{ kind: { eq: PERSON } }, { nameLike: "stock" }] }', ['Anna Stock', 'Tom Stockton']],
    ['{ or: [{ name: "Yoon" }, { name: "NATO" }] }', ['NATO', 'Yoon Suk-yeol']],
    ['{ nameLike: "sto", not: { kind: { eq: PERSON } } }', ['Stock & Sons']],
    [
      '{ kind: { eq: PERSON }, not: { or: [{ nameLike: "sto" }, { countryCode: "KR" }, { nameLike: "t" }] } }',
      ['Elke Öst', 'Fahrettin Altun', 'Ivo Perković', 'Recep Tayyip Erdoğan'],
    ],
    ['{ affiliatedWith: { or: [{ name: "NATO" }, { countryCode: "KR" }] } }', ['Jens Stoltenberg', 'Yoon Suk-yeol']],
    ['{ affiliatedWith: { not: { kind: { eq: COUNTRY } } } }', ['Jens Stoltenberg']],
    ['{ kind: { eq: PERSON }, nameLike: "s", affiliatedWith: { isNull: true } }', ['Anna Stock', 'Tom Stockton']],
    ['{ or: [] }', []],
    ['{ and: [], nameLike: "ost" }', ['Elke Öst']],
  ])('%s', async (where, expected) => {
    const { data, errors } = await api.ask(`{ actors(where: ${where}) { nodes { name } } }`)
    expect(errors).toBeUndefined()
    expect(data.actors.nodes.map(({ name }: { name: string }) => name)).toEqual(expected)
  })
})
