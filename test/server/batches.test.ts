import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE], { publicPerMinute: 30 })
})
afterAll(() => api.close())

test('each operation of a batch has its own answer, in order', async () => {
  const response = await api.post([
    { query: '{ articles { totalCount } }' },
    { query: '{ nothing }' },
    { query: '{ statements(where: { speaker: { name: "Stoltenburg" } }) { totalCount } }' },
    { query: '{ __typename }' },
  ])
  const [articles, mistake, unknown, name] = response.json()
  expect(response.statusCode).toBe(200)
  expect(articles).toEqual({ data: { articles: { totalCount: 1 } } })
  expect(mistake.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  expect(unknown.data).toEqual({ statements: { totalCount: 0 } })
  expect(unknown.extensions.suggestions).toHaveLength(1)
  expect(name).toEqual({ data: { __typename: 'Query' } })
})

test.each([0, 11])('%d operations are no batch', async (count) => {
  const response = await api.post(Array.from({ length: count }, () => ({ query: '{ __typename }' })))
  expect([response.statusCode, response.json().errors]).toEqual([
    400,
    [
      {
        message: `This batch has ${count} operations; 1 to 10 are taken.`,
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'operations', received: count, accepted: '1 to 10' },
      },
    ],
  ])
})

test('each counts as a request, and where all fail alike the batch does', async () => {
  const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))
  const statuses: number[] = []
  for (let round = 0; round < 4; round++) statuses.push((await api.post(batch)).statusCode)
  // Four were asked above; the third batch has some answers and some refusals.
  expect(statuses).toEqual([200, 200, 200, 429])
})
