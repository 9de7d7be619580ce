import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test.each([
  ['{ article(id: "x") { id } }', 'id', 'x', 'an id as this API gives it, which starts with "article_…"'],
  ['{ article(id: "person_1") { id } }', 'id', 'person_1', 'an id as this API gives it, which starts with "article_…"'],
  [
    '{ country(code: "Korea") { id } }',
    'code',
    'Korea',
    'an ISO 3166-1 code of two or three letters, such as "KR" or "KOR"',
  ],
  ['{ person { id } }', 'The arguments of person', {}, 'either `id` or `name`'],
  [
    '{ organization(id: "organization_1", name: "NATO") { id } }',
    'The arguments of organization',
    { id: 'organization_1', name: 'NATO' },
    'either `id` or `name`',
  ],
])('%s', async (query, argument, received, accepted) => {
  const { data, errors } = await api.ask(query)
  expect(Object.values(data)).toEqual([null])
  expect(errors).toHaveLength(1)
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument, received, accepted })
})

test('an id of nothing says which it takes', async () => {
  const { errors } = await api.ask('{ node(id: "KR") { id } }')
  expect(errors?.[0]?.message).toBe(
    'id cannot be "KR": it takes an id as this API gives it, which starts with "article_…" or "person_…" or ' +
      '"organization_…" or "country_…" or "statement_…" or "utterance_…" or "claim_…" or "topic_…" or "mention_…" or "affiliation_…" or "change_…" or "job_…" or "feed_…".',
  )
})

test('what is not there is null', async () => {
  const { data, errors } = await api.ask(
    '{ article(id: "article_0") { id } country(code: "KR") { id } node(id: "topic_0") { id } nodes(ids: ["person_0"]) { id } }',
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({ article: null, country: null, node: null, nodes: [null] })
})

test('the nearest match of a field and of a value', async () => {
  const field = await api.ask('{ statments { totalCount } }')
  expect(field.errors?.[0]).toMatchObject({
    message: 'Cannot query field "statments" on type "Query". Did you mean "statements" or "statement"?',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
  const value = await api.ask('query ($act: Act) { statements(where: { act: { eq: $act } }) { totalCount } }', {
    act: 'URG',
  })
  expect(value.errors?.[0]).toMatchObject({
    message:
      'Variable "$act" got invalid value "URG"; Value "URG" does not exist in "Act" enum. Did you mean the enum value "URGE"?',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test.each(['30 January 2023', '2023-02-30', '0000-01-01', '', '2023-01-30T00:00:00Z'])('the day %j', async (day) => {
  const accepted = 'a day as YYYY-MM-DD, such as "2023-01-30"'
  const literal = await api.ask(`{ statements(where: { saidOn: { gte: ${JSON.stringify(day)} } }) { totalCount } }`)
  expect(literal.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', received: day, accepted })
  const variable = await api.ask('query ($day: Date) { statements(where: { saidOn: { gte: $day } }) { totalCount } }', {
    day,
  })
  expect(variable.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', received: day, accepted })
  expect(variable.errors?.[0]?.message).toContain(accepted)
})

test.each([
  ['2023-01-30', true],
  ['2023-01-30T09:15Z', true],
  ['2023-01-30T18:15:00.123+09:00', true],
  ['2023-01-30T09:15', true],
  ['2023-02-30T09:15Z', false],
  ['0001-01-01T00:00:00+09:00', false],
  ['9999-12-31T23:59:59-09:00', false],
  ['now', false],
])('the time %j: %s', async (time, isRead) => {
  const query = 'query ($time: DateTime) { articles(where: { publishedAt: { lt: $time } }) { totalCount } }'
  const { data, errors } = await api.ask(query, { time })
  if (isRead) expect(data).toEqual({ articles: { totalCount: 0 } })
  else expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', received: time })
})

test('what is no GraphQL is told in GraphQL’s form', async () => {
  const malformed = await api.post('{"query": ')
  expect(malformed.statusCode).toBe(400)
  expect(malformed.json().errors[0]).toMatchObject({
    message: 'This request is no JSON.',
    extensions: { code: 'BAD_REQUEST' },
  })

  const empty = await api.post('')
  expect(empty.statusCode).toBe(400)
  expect(empty.json().errors[0].extensions.code).toBe('BAD_REQUEST')

  const xml = await api.post('<query/>', { 'content-type': 'application/xml' })
  expect(xml.statusCode).toBe(415)
  expect(xml.json().errors[0].extensions.accepted).toBe('content-type: application/json')

  const elsewhere = await api.app.inject({ url: '/nothing' })
  expect(elsewhere.statusCode).toBe(404)
  expect(elsewhere.json().errors[0].extensions.code).toBe('NOT_FOUND')
})

test('what goes wrong here is written down under an id, and nothing of it leaks', async () => {
  const failing = await openTestApi()
  try {
    await failing.database.prisma.$executeRaw`ALTER TABLE "Topic" RENAME TO "Secret"`
    const { data, errors } = await failing.ask('{ topics { totalCount } }')
    expect(data).toBeNull()
    const id = String(errors?.[0]?.extensions.id)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(errors).toEqual([
      {
        message: `Something went wrong here; it is not your query. It is written down as ${id}.`,
        locations: [{ line: 1, column: 3 }],
        path: ['topics'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', id },
      },
    ])
    expect(failing.log).toHaveLength(1)
    expect(failing.log[0]).toContain(`Error ${id}`)
    expect(failing.log[0]).toContain('"Topic" does not exist')
  } finally {
    await failing.close()
  }
})
