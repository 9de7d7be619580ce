import { createHash } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { saveHandMade } from '../support/hand-made.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
})
afterAll(() => api.close())

const COUNT = '{ articles { totalCount } }'

const get = (parameters: Record<string, unknown>, headers = {}): Promise<LightMyRequestResponse> => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return api.app.inject({ url: `/graphql?${search}`, headers })
}

test('an answer may be kept, and holds until something else would be answered', async () => {
  const first = await get({ query: COUNT })
  expect(first.json()).toEqual({ data: { articles: { totalCount: 1 } } })
  expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache', etag: expect.stringMatching(/^W\/"/) })
  expect(String(first.headers.vary)).toMatch(/accept, authorization/)
  const again = await get({ query: COUNT }, { 'if-none-match': first.headers.etag })
  expect([again.statusCode, again.body]).toEqual([304, ''])

  await saveHandMade(api.database, {
    ...NATO_ARTICLE,
    url: 'https://n.example/corrected',
    text: `${NATO_ARTICLE.text}\nCorrected.`,
  })
  const other = await get({ query: COUNT }, { 'if-none-match': first.headers.etag })
  expect([other.statusCode, other.json()]).toEqual([200, { data: { articles: { totalCount: 2 } } }])
})

test('what a key has read is kept by its holder alone, and no mistake is kept at all', async () => {
  const own = await get({ query: '{ __typename }' }, { authorization: `Bearer ${EDITOR_KEY}` })
  expect(own.headers['cache-control']).toBe('private, no-cache')
  const mistake = await get({ query: '{ nothing }' })
  expect([mistake.statusCode, mistake.headers['cache-control']]).toEqual([400, 'no-store'])
})

test('variables, operation names and HEAD', async () => {
  const query = 'query A { __typename } query B($code: String!) { country(code: $code) { name } }'
  const answer = await get({ query, variables: { code: 'KR' }, operationName: 'B' })
  expect(answer.json()).toEqual({ data: { country: { name: 'South Korea' } } })
  const head = await api.app.inject({ method: 'HEAD', url: '/graphql?query={__typename}' })
  expect([head.statusCode, head.body]).toEqual([200, ''])
})

test('a query that was sent once is asked for by its hash from then on', async () => {
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(COUNT).digest('hex') }
  const unknown = await get({ extensions: { persistedQuery } })
  expect(unknown.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect((await get({ query: COUNT, extensions: { persistedQuery } })).statusCode).toBe(200)
  expect((await get({ extensions: { persistedQuery } })).json()).toEqual((await get({ query: COUNT })).json())
})

test('nothing is changed by GET', async () => {
  const write = await get({ query: 'mutation { ingestArticle(input: { text: "x" }) { created } }' })
  expect([write.statusCode, write.headers.allow]).toEqual([405, 'POST'])
  expect(write.json().errors[0].extensions).toEqual({ code: 'METHOD_NOT_ALLOWED', accepted: 'POST' })
  const form = await api.post('query={__typename}', { 'content-type': 'text/plain' })
  expect(form.statusCode).toBe(415)
})

test('several parameters of one name, or variables that are no JSON', async () => {
  for (const url of ['/graphql?query={__typename}&query={a}', '/graphql?query={__typename}&variables={']) {
    const response = await api.app.inject({ url })
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
  }
})
