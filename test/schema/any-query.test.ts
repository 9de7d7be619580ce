import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isLeafType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/schema.js'
import { ADMIN_KEY, type Answer, openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'
import { valuesOf } from './values-of.js'
import { asked, type Given, waysOf } from './ways.js'

const schema = buildSchema()

/** What a client can mend. */
const CLIENTS = new Set(['BAD_USER_INPUT', 'LIMIT_EXCEEDED'])

/** Fields of one operation: below the limit of aliases. */
const BATCH = 15

const GIVEN: Given = {
  'Country.positions': 'topic: "weapons"',
  'Country.positionChanges': 'topic: "weapons"',
  'Organization.positions': 'topic: "weapons"',
  'Organization.positionChanges': 'topic: "weapons"',
  'Person.positions': 'topic: "weapons"',
  'Person.positionChanges': 'topic: "weapons"',
  'Query.article': 'id: "article_"',
  'Query.ask': 'question: "What did Stoltenberg urge?"',
  'Query.claim': 'id: "claim_"',
  'Query.country': 'code: "KR"',
  'Query.digests': 'savedSearchId: "search_"',
  'Query.node': 'id: "country_KR"',
  'Query.nodes': 'ids: ["country_KR"]',
  'Query.organization': 'name: "NATO"',
  'Query.person': 'name: "Stoltenberg"',
  'Query.savedSearch': 'id: "search_"',
  'Query.search': 'text: "weapons"',
  'Query.statement': 'id: "statement_"',
  'Query.statementStats': 'groupBy: [ACT]',
  'Query.topic': 'id: "topic_"',
  'Query.utterance': 'id: "utterance_"',
  'Query.webhooks': 'savedSearchId: "search_"',
}

/** A condition beside which an order measures what it orders. */
const MEASURED: Readonly<Record<string, string>> = {
  ActorOrder: 'where: { nameLike: "o" }',
  StatementOrder: 'where: { text: { search: "korea or item" } }',
}

let api: TestApi
let ids: readonly string[]
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE, ...manyArticles(2)])
  const { data } = await api.ask(`{
    articles { nodes { id } } people { nodes { id } } organizations { nodes { id } } countries { nodes { id } }
    statements { nodes { id } } topics { nodes { id } }
    article: articles { nodes { mentions { nodes { id } } } }
  }`)
  const lists = Object.values<{ nodes: { id?: string; mentions?: { nodes: { id: string }[] } }[] }>(data)
  ids = lists.flatMap(({ nodes: [node] }) => node?.id ?? node?.mentions?.nodes[0]?.id ?? [])
  expect(ids).toHaveLength(7)
})
afterAll(() => api.close())

/** Input types that were gone through: each is, where it is met first. */
const met = new Set<string>()

const ways = waysOf(schema, GIVEN)
const types = [...ways.keys()]
const isConnection = (field: GraphQLField<unknown, unknown>): boolean =>
  ['first', 'after'].every((wanted) => field.args.some(({ name }) => name === wanted))
const argumentsOf = (field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] => field.args

/** What is asked below a field of which only the arguments are looked at. */
const least = (field: GraphQLField<unknown, unknown>): string => {
  if (isLeafType(getNamedType(field.type))) return ''
  return isConnection(field) ? ' { totalCount nodes { __typename } }' : ' { __typename }'
}

/** Selections beside each other: of few each pair, of many all but one. */
const besides = (selections: readonly string[]): readonly string[] =>
  selections.length < 9
    ? selections.flatMap((one, at) => selections.slice(at + 1).map((other) => `${one} ${other}`))
    : selections.map((one) => selections.filter((each) => each !== one).join(' '))

/** A selection of Query with one variable in it, which it calls `$value`, of this type. */
interface Asked {
  readonly selection: string
  readonly type?: string
  readonly value?: unknown
}

/** Those that are not answered, with what is said; each is asked beside others, and where these are refused together, by itself. */
async function unanswered(all: readonly Asked[]): Promise<readonly string[]> {
  const wrong: string[] = []
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH)
    const { errors = [] } = await ask(batch)
    // An error with a path is one field's: the others were asked, too.
    const areApart = errors.every(({ path }) => path !== undefined)
    const answers = areApart ? [errors] : await Promise.all(batch.map(async (each) => (await ask([each])).errors ?? []))
    const mistakes = answers.flat().filter(({ extensions }) => !CLIENTS.has(String(extensions.code)))
    wrong.push(...mistakes.map(({ message }) => `${JSON.stringify(batch)}: ${message}`))
  }
  return [...wrong, ...api.log.splice(0)]
}

function ask(asked: readonly Asked[]): Promise<Answer> {
  const declared = asked.flatMap(({ type }, at) => (type === undefined ? [] : [`$value${at}: ${type}`]))
  const fields = asked.map(({ selection }, at) => `a${at}: ${selection.replace('$value', `$value${at}`)}`)
  const query = `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${fields.join(' ')} }`
  const variables = Object.fromEntries(asked.map(({ value }, at) => [`value${at}`, value]))
  // Keys, the history, jobs, feeds, saved searches and what tells them are an admin’s to see; everything else is asked without a key, of which each has a rate.
  const headers = /\b(?:keys|history|jobs|feeds|feedsAsOpml|savedSearch(?:es)?|webhooks|digests)\b/.test(query)
    ? { authorization: `Bearer ${ADMIN_KEY}` }
    : {}
  return api.ask(query, variables, headers)
}

test('every type of the schema but those of changes is looked at', () => {
  expect(types.length).toBeGreaterThan(50)
})

describe.each(types.map((type) => [type.name, type] as const))('%s', (_, type) => {
  const way = ways.get(type as GraphQLObjectType) ?? ((selection: string) => selection)
  const fields = Object.values(type.getFields())

  test('its fields, each alone and beside each other one', async () => {
    const selections = [...fields.map((field) => asked(type.name, field, GIVEN, '__typename')), '__typename']
    const all = type === schema.getQueryType() ? selections.slice(0, -1) : [...selections, ...besides(selections)]
    expect(await unanswered(all.map((selection) => ({ selection: way(selection) })))).toEqual([])
  })

  for (const field of fields.filter(({ args }) => args.length > 0)) {
    const given = GIVEN[`${type.name}.${field.name}`]

    test(`${field.name}, with each of its arguments`, async () => {
      const all = argumentsOf(field).flatMap((arg) => {
        const others = given === undefined || given.startsWith(`${arg.name}:`) ? '' : `${given}, `
        const selection = way(`${field.name}(${others}${arg.name}: $value)${least(field)}`)
        return valuesOf(arg.type, ids, met).map((value) => ({ selection, type: String(arg.type), value }))
      })
      expect(await unanswered(all)).toEqual([])
    })

    if (!isConnection(field)) continue
    const orderType = argumentsOf(field).find(({ name }) => name === 'orderBy')?.type
    // Below Query, the lists are the same.
    const orders =
      type === schema.getQueryType() && isEnumType(orderType)
        ? orderType.getValues().map(({ name }) => `orderBy: ${name}, `)
        : ['']
    test.each(orders)(`${field.name}, its pages by %s`, async (order) => {
      const measured = order.includes('RELEVANCE') ? MEASURED[String(orderType)] : undefined
      const list = [given, measured, order.slice(0, -2)].filter((each) => each).join(', ')
      const page = (sizes: string, selection: string): string => {
        const args = [list, sizes].filter((each) => each !== '').join(', ')
        return way(`${field.name}${args === '' ? '' : `(${args})`} { ${selection} }`)
      }
      const { data, errors } = await ask([{ selection: page('first: 1', 'pageInfo { endCursor }') }])
      if (measured !== undefined && errors) expect(errors[0]?.extensions.argument).toBe('orderBy')
      const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1]
      if (cursor === undefined) return
      const [after, before] = [`after: "${cursor}"`, `before: "${cursor}"`]
      const places = ['', after, before, `${after}, ${before}`]
      const sizes = places.flatMap((place) =>
        ['first: 0', 'first: 2', 'last: 0', 'last: 2', ''].map((size) =>
          [size, place].filter((each) => each).join(', '),
        ),
      )
      const flags = [
        'pageInfo { hasNextPage }',
        'pageInfo { hasPreviousPage }',
        'nodes { __typename } pageInfo { startCursor }',
      ]
      const all = sizes.flatMap((each) => flags.map((selection) => ({ selection: page(each, selection) })))
      expect(await unanswered(all)).toEqual([])
    })
  }
})
