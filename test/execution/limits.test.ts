import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/execution/limits/limits.js'
import { openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
})
afterAll(() => api.close())

/** What a refused operation answers: nothing has run. */
async function refusal(query: string, variables = {}): Promise<unknown> {
  api.statements.length = 0
  const response = await api.post({ query, variables })
  expect(response.statusCode).toBe(400)
  expect(api.statements).toEqual([])
  const { data, errors } = response.json()
  expect(data).toBeUndefined()
  const { limit, received, accepted, code } = errors[0].extensions
  expect(code).toBe('LIMIT_EXCEEDED')
  expect(accepted).toMatch(/^at most \d+$/)
  return { limit, received }
}

/** A query of 2 + 3 × `rounds` levels. */
const chain = (rounds: number): string =>
  `{ person(name: "Stoltenberg") ${'{ statements(first: 1) { nodes { speaker '.repeat(rounds)} { name } ${'} } }'.repeat(rounds)} }`

describe('depth', () => {
  test('is refused beyond the limit', async () => {
    expect(await refusal(chain(4))).toEqual({ limit: 'levels', received: 14 })
    const fragments = `{ person(name: "Stoltenberg") { ...A } }
      fragment A on Person { statements { nodes { speaker { ...B } } } }
      fragment B on Actor { statements { nodes { speaker { ...C } } } }
      fragment C on Actor { statements { nodes { speaker { statements { nodes { speaker { id } } } } } } }`
    expect(await refusal(fragments)).toEqual({ limit: 'levels', received: 14 })
  })

  test('is taken up to the limit', async () => {
    expect((await api.ask(chain(3))).errors).toBeUndefined()
  })

  test('fragments in a circle are refused by GraphQL, and nothing hangs', async () => {
    const response = await api.post({
      query: '{ person(name: "x") { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
    })
    expect(response.statusCode).toBe(400)
    expect(response.json().errors[0].message).toContain('Cannot spread fragment "A" within itself')
  })
})

test('aliases', async () => {
  const aliases = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, at) => `a${at}: topics { totalCount }`).join(' ')} }`
  expect(await refusal(aliases(16))).toEqual({ limit: 'aliases', received: 16 })
  expect((await api.ask(aliases(15))).errors).toBeUndefined()
})

test('directives', async () => {
  const query = (count: number): string => `{ topics { totalCount ${'@include(if: true) '.repeat(count)} } }`
  const { errors } = await api.ask(query(6))
  expect(errors?.map(({ extensions }) => extensions.limit)).toContain('directives')
  const fields = Array.from({ length: 6 }, () => '... @include(if: true) { totalCount }').join(' ')
  expect(await refusal(`{ topics { ${fields} } }`)).toEqual({ limit: 'directives', received: 6 })
})

test('tokens', async () => {
  const response = await api.post({ query: `{ topics { ${'totalCount '.repeat(2000)} } }` })
  expect(response.statusCode).toBe(400)
  expect(response.json().errors[0]).toMatchObject({
    message: 'Syntax Error: Document contains more that 2000 tokens. Parsing aborted.',
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  })
})

describe('what graphql-js would look through for long', () => {
  test('many fragments, though they lead in circles deeper than the stack', async () => {
    const fragments = Array.from(
      { length: 120 },
      (_, at) => `fragment F${at} on Person { id ...F${(at + 1) % 120} ...F${(at + 7) % 120} ...F${(at + 13) % 120} }`,
    )
    const query = `{ person(name: "x") { ...F0 } } ${fragments.join(' ')}`
    expect(await refusal(query)).toEqual({ limit: 'fragments', received: 120 })
    expect(api.log).toEqual([])
  })

  test('fields that are asked again and again, within inline fragments, too', async () => {
    const query = (count: number): string => `{ ${'topics { totalCount } '.repeat(count)} }`
    expect(await refusal(query(102))).toEqual({ limit: 'repeated fields', received: 101 })
    expect((await api.ask(query(50))).errors).toBeUndefined()
    const inline = `{ topics { ${'... { totalCount } '.repeat(102)} } }`
    expect(await refusal(inline)).toEqual({ limit: 'repeated fields', received: 101 })
  })

  test('names of no length that any has', async () => {
    expect(await refusal(`{ ${'x'.repeat(900_000)} }`)).toEqual({ limit: 'characters in a name', received: 900_000 })
    const value = 'X'.repeat(201)
    expect(await refusal(`{ statements(where: { act: { eq: ${value} } }) { totalCount } }`)).toEqual({
      limit: 'characters in a name',
      received: 201,
    })
  })
})

describe('values of variables', () => {
  const query = 'query ($where: StatementFilter) { statements(where: $where) { totalCount } }'

  test('are counted before anything is made of them', async () => {
    const where = { act: { in: Array.from({ length: 9_997 }, () => 'NO_ACT') } }
    expect(await refusal(query, { where: { ...where, negated: true } })).toEqual({
      limit: 'values in its variables',
      received: 10_001,
    })
    // Of those that fit no type, no more are told than anybody reads.
    const { errors } = await api.ask(query, { where })
    expect(errors).toHaveLength(51)
    expect(errors?.at(-1)?.message).toBe(
      'Too many errors processing variables, error limit reached. Execution aborted.',
    )
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']))
    expect(api.log).toEqual([])
  })

  test('in an export, too', async () => {
    const where = { and: Array.from({ length: 10_001 }, () => ({})) }
    const response = await api.app.inject({ method: 'POST', url: '/export', payload: { where } })
    expect(response.json().errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'values in its variables',
      received: 10_003,
      accepted: 'at most 10000',
    })
  })
})

describe('cost', () => {
  const query = `query ($people: Int, $statements: Int, $more: Boolean = false) {
    people(first: $people) { nodes { statements(first: $statements) { totalCount nodes { id article @include(if: $more) { id } addressees { id } } } } }
  }`
  const costOf = async (variables: object): Promise<unknown> =>
    (await api.ask(query, variables, { 'dictum-cost': '1' })).extensions?.cost

  test('is computed from the page sizes, of variables too', async () => {
    // 1 + people × (1 + 1 for the page + 1 for its total + statements × (1 + article + 2 addressees))
    expect(await costOf({ people: 10, statements: 5 })).toEqual({ requested: 1 + 10 * (3 + 5 * 3), most: LIMITS.cost })
    expect(await costOf({ people: 10, statements: 5, more: true })).toMatchObject({ requested: 1 + 10 * (3 + 5 * 4) })
    expect(await costOf({ people: null })).toMatchObject({ requested: 1 + 20 * (3 + 20 * 3) })
    expect(await costOf({ people: 0, statements: 100 })).toMatchObject({ requested: 1 })
  })

  test('is refused beyond the limit, for the same document as it is taken', async () => {
    expect((await api.ask(query, { people: 1, statements: 100 })).errors).toBeUndefined()
    expect(await refusal(query, { people: 100, statements: 100 })).toEqual({
      limit: 'objects to give',
      received: 1 + 100 * (3 + 100 * 3),
    })
    const ids = Array.from({ length: 100 }, () => 'country_KR')
    expect(
      await refusal(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Country { statements(first: 100) { nodes { article { id } } } } } }`,
        { ids },
      ),
    ).toEqual({
      limit: 'objects to give',
      received: 100 * (1 + 1 + 100 * 2),
    })
  })

  test('of a statistic, and of positions, is what it may give at most, and something for reading all statements', async () => {
    const cost = async (field: string): Promise<unknown> => {
      const { extensions } = await api.ask(`{ ${field} }`, {}, { 'dictum-cost': '1' })
      return (extensions?.cost as { requested: number } | undefined)?.requested
    }
    expect(await cost('statementStats(groupBy: [ACT]) { total }')).toBe(2_500)
    expect(await cost('statementStats(groupBy: [ACT], top: 50) { rows { act count } }')).toBe(2_500 + 50)
    expect(await cost('statementStats(groupBy: [SPEAKER]) { rows { speaker { name } count } }')).toBe(2_500 + 20 * 2)
    expect(await cost('statementStats(groupBy: [SPEAKER, DAY], top: 1) { rows { speaker { name } } }')).toBe(
      2_500 + 2_500 * 2,
    )
    expect(await cost('people(first: 2) { nodes { positions(topic: "tax") { stance statements { id } } } }')).toBe(
      1 + 2 * (1 + 250 + 2 * (1 + 2)),
    )
    expect(await cost('exchanges(top: 10) { nodes { actor { name } } edges { count acts { act } } }')).toBe(
      2_500 + 20 * 2 + 20 * 3,
    )
    // As many edges as a picture of 500 actors needs, with all that it shows of them; no more are taken for it than are given.
    const picture =
      'total unpaired other nodes { said heard actor { id kind name } } ' +
      'edges { count speaker { id } addressee { id } acts { act count } }'
    expect(await cost(`exchanges(top: 1000) { ${picture} }`)).toBe(2_500 + 2_000 * 2 + 2_000 * 5)
    expect(await cost(`exchanges(top: 2000000) { ${picture} }`)).toBe(2_500 + 2_000 * 2 + 2_000 * 5)
    const many = Array.from(
      { length: 15 },
      (_, at) => `a${at}: statementStats(groupBy: [MONTH]) { rows { count } }`,
    ).join(' ')
    expect(await refusal(`{ ${many} }`)).toEqual({ limit: 'objects to give', received: 15 * 5_000 })
  })

  test('is told only where it is asked for, and for refused operations too', async () => {
    expect((await api.ask('{ topics { totalCount } }')).extensions).toBeUndefined()
    const { extensions, errors } = await api.ask(query, { people: 100, statements: 100 }, { 'dictum-cost': 'yes' })
    expect(errors).toHaveLength(1)
    expect(extensions).toEqual({ cost: { requested: 30_301, most: LIMITS.cost } })
  })

  test('an absurd page is refused as such', async () => {
    const { errors } = await api.ask('{ topics(first: 2000000000) { totalCount nodes { id } } }')
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'first',
      received: 2_000_000_000,
    })
  })

  test('at most a hundred ids at once', async () => {
    const ids = Array.from({ length: 101 }, () => 'country_KR')
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'ids',
      accepted: 'at most 100 ids',
    })
  })
})

test('a body that is too large', async () => {
  const response = await api.post({ query: '{ __typename }', variables: { filler: 'x'.repeat(LIMITS.bodyBytes) } })
  expect(response.statusCode).toBe(413)
  expect(response.json()).toEqual({
    errors: [
      {
        message: 'This request is too large.',
        extensions: { code: 'LIMIT_EXCEEDED', accepted: 'at most 1048576 bytes' },
      },
    ],
  })
})

test('the introspection queries of tools pass', async () => {
  const query = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  })
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  expect(data.__schema.queryType.name).toBe('Query')
})
