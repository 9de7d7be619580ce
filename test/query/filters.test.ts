import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE, ...manyArticles(2)])
})
afterAll(() => api.close())

const TO_DELIVER = 'To Deliver Weapons'
const INCREASE = 'to increase military support to Ukraine'
const AID = 'its non-lethal aid'
const DO_MORE = 'to do more'
const NEED = 'there was an “urgent need” for ammunition'
const STEP_UP = '“I urge the Republic of Korea to continue,” “and to step up.”'
const LAW = 'his country’s law makes providing weapons difficult'
const TALKS = 'that talks had begun'
const MORE = 'more, referring'
const WAIT = 'to “wait” 😀'
const NOTHING = 'nothing'
const ITEMS = ['item 0a is done', 'that item 0b is not', 'item 1a is done', 'that item 1b is not']
const NATO = [TO_DELIVER, INCREASE, AID, DO_MORE, NEED, STEP_UP, LAW, TALKS, MORE]
const ALL = [WAIT, NOTHING, ...NATO, ...ITEMS]

describe('statements where', () => {
  const contents = async (where: string): Promise<string[]> => {
    const { data, errors } = await api.ask(
      `{ statements(first: 100, where: ${where}) { totalCount nodes { content } } }`,
    )
    expect(errors).toBeUndefined()
    const found = data.statements.nodes.map((node: { content: string }) => node.content)
    expect(data.statements.totalCount).toBe(found.length)
    return found.sort()
  }

  test.each([
    ['{}', ALL],
    ['{ speaker: {} }', ALL],
    ['{ and: [] }', ALL],
    ['{ or: [] }', []],
    ['{ not: {} }', []],
    ['{ act: { in: [] } }', []],
    ['{ speaker: { name: "Stoltenberg" } }', [TO_DELIVER, INCREASE, AID, DO_MORE, NEED, STEP_UP]],
    ['{ speaker: { name: "JENS  stoltenberg" } }', [TO_DELIVER, INCREASE, AID, DO_MORE, NEED, STEP_UP]],
    ['{ speaker: { name: "nato chief" } }', [TO_DELIVER, INCREASE, AID, DO_MORE, NEED, STEP_UP]],
    ['{ speaker: { name: "Stolten" } }', []],
    ['{ speaker: { name: "Jens" } }', []],
    ['{ speaker: { name: "" } }', []],
    ['{ speaker: { name: "%" } }', []],
    ['{ speaker: { name: "recep tayyip erdogan" } }', [WAIT, NOTHING]],
    ['{ speaker: { name: "ERDOĞAN" } }', [WAIT, NOTHING]],
    ['{ addressee: { name: "societe generale" } }', [NOTHING]],
    ['{ speaker: { name: "Yoon Suk Yeol" } }', [LAW]],
    ['{ speaker: { kind: { eq: COUNTRY } } }', []],
    ['{ speaker: { affiliatedWith: { name: "NATO" } }, act: { in: [THANK, SAY] } }', [AID, NEED]],
    ['{ speaker: { affiliatedWith: { countryCode: "KR" } } }', [LAW]],
    ['{ speaker: { affiliatedWith: { kind: { eq: COUNTRY } } } }', [LAW]],
    ['{ speaker: { countryCode: "kor" } }', [LAW]],
    ['{ addressee: { countryCode: "FR" } }', [NOTHING]],
    ['{ addressee: { id: { eq: "country_KR" } }, quoted: true }', [STEP_UP]],
    ['{ speakerAffiliation: { name: "US" } }', [MORE]],
    ['{ speakerAffiliation: { kind: { eq: COUNTRY } } }', [TALKS, MORE]],
    ['{ about: { name: "Ukraine" } }', [MORE]],
    ['{ mentions: { name: "Ukraine" } }', [INCREASE]],
    ['{ act: { eq: URGE }, modality: { eq: POSSIBLE } }', [MORE]],
    [
      '{ actClass: { eq: DIRECTIVE }, article: { publisher: { eq: "gdc" } } }',
      [TO_DELIVER, INCREASE, DO_MORE, STEP_UP, MORE],
    ],
    ['{ mode: { eq: DIRECT } }', [STEP_UP]],
    ['{ text: { search: "weapon" } }', [TO_DELIVER, LAW]],
    ['{ text: { search: "provide -support" } }', [LAW]],
    ['{ text: { search: "\\"military support\\" or ammunition" } }', [INCREASE, NEED]],
    ['{ text: { search: "the" } }', []],
    ['{ quoted: true }', [NEED, STEP_UP, WAIT]],
    ['{ quoted: false, addressee: { name: "Altun" } }', []],
    ['{ negated: true }', [TALKS]],
    ['{ inHeadline: true }', [TO_DELIVER]],
    ['{ saidOn: { gte: "2023-01-30", lt: "2023-01-31" } }', [AID, DO_MORE]],
    ['{ saidOn: { lt: "2023-01-30" } }', []],
    ['{ topic: "Military support" }', [INCREASE]],
    ['{ article: { publishedAt: { gte: "2022-05-01", lt: "2022-05-02" } } }', ITEMS.slice(0, 2)],
    ['{ article: { text: { search: "minutes" }, not: { publisher: { eq: "GDC" } } } }', ITEMS],
    ['{ article: { mentions: { name: "Altun" } } }', [WAIT, NOTHING]],
    ['{ confidence: { gte: 0.5 }, speakerAffiliation: { kind: { eq: COUNTRY } } }', [TALKS]],
    ['{ or: [{ act: { eq: THANK } }, { speaker: { name: "Yoon" } }] }', [AID, LAW]],
    ['{ not: { speaker: { kind: { eq: PERSON } } } }', [TALKS, MORE]],
    [
      '{ and: [{ not: { speaker: { name: "Stoltenberg" } } }, { article: { publisher: { eq: "GDC" } } }] }',
      [LAW, TALKS, MORE],
    ],
    [
      '{ speaker: { name: "Stoltenberg" }, not: { or: [{ act: { eq: URGE } }, { and: [{ quoted: true }, { act: { eq: SAY } }] }] } }',
      [AID],
    ],
  ])('%s', async (where, expected) => {
    expect(await contents(where)).toEqual([...expected].sort())
  })
})

describe('actors where', () => {
  const names = async (query: string): Promise<string[]> => {
    const { data, errors } = await api.ask(`{ list: ${query} { nodes { name } } }`)
    expect(errors).toBeUndefined()
    return data.list.nodes.map((node: { name: string }) => node.name)
  }

  test.each([
    [
      'people',
      [
        'Ada Lovelace',
        'Charles Babbage',
        'Fahrettin Altun',
        'Jens Stoltenberg',
        'Recep Tayyip Erdoğan',
        'Yoon Suk-yeol',
      ],
    ],
    ['people(where: { kind: { eq: ORGANIZATION } })', []],
    ['people(where: { affiliatedWith: { name: "NATO" } })', ['Jens Stoltenberg']],
    ['people(where: { countryCode: "KR" })', ['Yoon Suk-yeol']],
    ['actors(where: { countryCode: "FRA" })', ['France', 'Société Générale']],
    ['organizations(orderBy: { field: NAME, direction: DESC })', ['Société Générale', 'NATO']],
    ['countries(where: { name: "Seoul" })', ['South Korea']],
    ['actors(where: { countryCode: "JP" })', []],
  ])('%s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })
})

describe('names that nobody bears', () => {
  test('match nothing, and the nearest ones are told', async () => {
    const { data, extensions } = await api.ask(
      '{ statements(where: { speaker: { name: "Stoltenburg" }, addressee: { name: "South Corea" } }) { totalCount nodes { id } } }',
    )
    expect(data).toEqual({ statements: { totalCount: 0, nodes: [] } })
    expect(extensions).toEqual({
      suggestions: [
        { path: ['statements'], argument: 'name', name: 'Stoltenburg', nearest: ['Stoltenberg', 'Jens Stoltenberg'] },
        { path: ['statements'], argument: 'name', name: 'South Corea', nearest: ['South Korea', 'South Korean'] },
      ],
    })
  })

  test('are told wherever they stand, under the key of the answer', async () => {
    const { data, extensions } = await api.ask(
      '{ him: person(name: "Lovelance") { name } people(first: 1) { nodes { statements(where: { not: { addressee: { name: "Xyzzy" } } }) { totalCount } } } }',
    )
    expect(data).toEqual({ him: null, people: { nodes: [{ statements: { totalCount: 4 } }] } })
    expect(extensions?.suggestions).toEqual([
      { path: ['him'], argument: 'name', name: 'Lovelance', nearest: ['Lovelace', 'Ada Lovelace'] },
      { path: ['people'], argument: 'name', name: 'Xyzzy', nearest: [] },
    ])
  })

  test('are told of no name that somebody bears', async () => {
    const { extensions } = await api.ask('{ people(where: { name: "Altun" }) { totalCount } }')
    expect(extensions).toBeUndefined()
  })
})
