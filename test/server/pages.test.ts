import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

test('a browser’s GET /graphql shows Apollo Sandbox', async () => {
  const response = await api.app.inject({ url: '/graphql', headers: BROWSER })
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toContain('text/html')
  expect(response.body).toContain('EmbeddedSandbox')
})

test('/graphiql is whole: it loads nothing from elsewhere', async () => {
  const response = await api.app.inject({ url: '/graphiql', headers: BROWSER })
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(response.headers['content-security-policy']).toContain("connect-src 'self'")
  expect(response.body).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?\/\//)
  expect(response.body).toContain('What did Stoltenberg urge South Korea to do?')
})

test('health', async () => {
  expect((await api.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' })
  expect((await api.app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ok' })
})

test('readiness fails with the database', async () => {
  const broken = await openTestApi()
  await broken.database.close()
  const response = await broken.app.inject({ url: '/readyz' })
  expect([response.statusCode, response.json()]).toEqual([503, { status: 'the database is closed' }])
  expect((await broken.app.inject({ url: '/healthz' })).statusCode).toBe(200)
  await broken.app.close()
})

test('every answer has its headers, and pages of any origin may read', async () => {
  const response = await api.post({ query: '{ __typename }' }, { origin: 'https://example.org' })
  expect(response.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'access-control-allow-origin': '*',
  })
  expect(response.headers).not.toHaveProperty('access-control-allow-credentials')
})

test('a client’s POST, as Apollo Client and urql send it', async () => {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'apollographql-client-name': 'web',
    },
    payload: {
      operationName: 'Topics',
      query: 'query Topics($first: Int) { topics(first: $first) { __typename nodes { __typename name } } }',
      variables: { first: 3 },
      extensions: { clientLibrary: { name: '@apollo/client', version: '4.0.0' } },
    },
  })
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toContain('application/graphql-response+json')
  expect(response.json()).toEqual({ data: { topics: { __typename: 'TopicConnection', nodes: [] } } })
})
