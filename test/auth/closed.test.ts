import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE], { publicRead: false })
})
afterAll(() => api.close())

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

test.each([
  '{ statements { totalCount } }',
  getIntrospectionQuery(),
  // What validation and parsing would answer tells of the schema.
  '{ statments { totalCount } }',
  '{ statements(',
  'mutation { createKee }',
])('without a key nothing is told: %s', async (query) => {
  api.statements.length = 0
  const response = await api.post({ query })
  expect([response.statusCode, response.headers['www-authenticate']]).toEqual([401, 'Bearer realm="dictum"'])
  expect(response.json()).toEqual({
    errors: [
      {
        message:
          'Nothing is told here without the header `Authorization: Bearer <key>`. Keys are made by `npx dictum key add`.',
        extensions: { code: 'UNAUTHENTICATED', received: 'no key', accepted: 'Authorization: Bearer <key>' },
      },
    ],
  })
  expect(api.statements).toEqual([])
})

test('nor by GET', async () => {
  const headers = { 'apollo-require-preflight': '1' }
  const response = await api.app.inject({ url: '/graphql?query={statements{totalCount}}', headers })
  expect(response.statusCode).toBe(401)
})

test('any key reads, and introspects', async () => {
  const key = { authorization: `Bearer ${EDITOR_KEY}` }
  expect((await api.ask('{ articles { totalCount } }', {}, key)).data).toEqual({ articles: { totalCount: 1 } })
  expect((await api.ask(getIntrospectionQuery(), {}, key)).errors).toBeUndefined()
})

test.each(['/graphql', '/graphiql', '/healthz', '/readyz'])('%s stays', async (url) => {
  expect((await api.app.inject({ url, headers: BROWSER })).statusCode).toBe(200)
})
