import { isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/schema.js'
import { openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE])
})
afterAll(() => api.close())

const ALL = 11

/** By each condition of a statement's filter: one that some statements meet, and how many do. */
const CONDITIONS: Readonly<Record<string, readonly [value: object | string | boolean, count: number]>> = {
  id: [{ in: [] }, 0],
  // Statements without a speaker have none that is somebody else.
  speaker: [{ not: { or: [{ name: 'Erdoğan' }, { affiliatedWith: { not: { name: 'NATO' } } }] } }, 6],
  speakerAffiliation: [{ not: { countryCode: 'US' } }, 1],
  speakerText: [{ search: 'officials' }, 2],
  reportedBy: [{ not: { name: 'NATO' } }, 0],
  reportedByText: [{ search: 'agency' }, 0],
  nested: [false, ALL],
  within: [{ negated: true }, 0],
  addressee: [{ and: [{ kind: { eq: 'COUNTRY' } }, { nameLike: 'south' }] }, 5],
  addressed: [true, 7],
  addresseeText: [{ search: 'workers' }, 0],
  mentions: [{ not: { kind: { eq: 'PERSON' } } }, 1],
  about: [{ or: [{ name: 'Ukraine' }, { name: 'NATO' }] }, 1],
  act: [{ in: ['URGE', 'THANK'] }, 6],
  actClass: [{ in: ['COMMISSIVE'] }, 1],
  mode: [{ eq: 'DIRECT' }, 1],
  modality: [{ eq: 'POSSIBLE' }, 1],
  text: [{ search: 'weapons or ammunition' }, 3],
  quoted: [true, 3],
  negated: [true, 1],
  copied: [true, 0],
  inHeadline: [true, 1],
  saidOn: [{ gte: '2023-01-30' }, 2],
  datedOn: [{ lt: '2024-01-01' }, 9],
  place: [{ eq: 'Seoul' }, 0],
  topic: ['military support', 1],
  article: [
    {
      or: [{ publisher: { eq: 'gdc' } }, { text: { search: 'nobody' } }],
      not: { url: { eq: 'https://example.org/other' } },
    },
    9,
  ],
  versions: ['CURRENT', ALL],
  confidence: [{ lt: 0.8 }, 1],
  review: [{ in: ['CONFIRMED', 'UNREVIEWED'] }, ALL],
  ingestedAt: [{ gte: '2020-01-01T00:00:00Z' }, ALL],
  updatedAt: [{ lt: '2020-01-01T00:00:00Z' }, 0],
}

const countOf = async (where: object): Promise<number> => {
  const { data, errors } = await api.ask(
    'query ($where: StatementFilter!) { statements(where: $where) { totalCount } }',
    {
      where,
    },
  )
  expect(errors).toBeUndefined()
  return data.statements.totalCount
}

test('each condition of StatementFilter is tried', () => {
  const filter = buildSchema().getType('StatementFilter')
  const names = isInputObjectType(filter) ? Object.keys(filter.getFields()) : []
  expect(names.filter((name) => !['and', 'or', 'not'].includes(name)).sort()).toEqual(Object.keys(CONDITIONS).sort())
})

describe.each(Object.entries(CONDITIONS))('%s', (name, [value, count]) => {
  test('holds, or not, at any depth', async () => {
    const where = { [name]: value }
    expect(await countOf(where)).toBe(count)
    expect(await countOf({ not: where })).toBe(ALL - count)
    expect(await countOf({ and: [{ or: [{ not: { not: where } }, { or: [] }] }, {}] })).toBe(count)
  })
})

test('confidence between two bounds', async () => {
  expect(await countOf({ confidence: { gte: 0.4, lt: 0.8 } })).toBe(1)
  expect(await countOf({ confidence: { gte: 0.41, lt: 0.8 } })).toBe(0)
})
