import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'

let open: TestApi
let some: TestApi
beforeAll(async () => {
  open = await openTestApi()
  some = await openTestApi([], { corsOrigins: ['https://app.example.org', 'http://localhost:3000'] })
})
afterAll(async () => {
  await open.close()
  await some.close()
})

const SENT =
  'apollographql-client-name,apollographql-client-version,authorization,content-type,traceparent,x-apollo-operation-name,x-request-id'

const preflight = ({ app }: TestApi, origin: string): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': SENT,
      'access-control-request-private-network': 'true',
    },
  })

test('pages of any origin may send what their clients send, and see what they are told', async () => {
  const { statusCode, headers } = await preflight(open, 'https://example.org')
  expect(statusCode).toBe(204)
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-headers': SENT,
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-private-network': 'true',
    'access-control-max-age': '7200',
  })
  const answer = await open.post({ query: '{ __typename }' }, { origin: 'https://example.org' })
  expect(answer.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-expose-headers':
      'etag, ratelimit, ratelimit-policy, retry-after, www-authenticate, content-disposition',
  })
  expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
})

test.each([
  ['https://app.example.org', 'https://app.example.org'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['https://example.org', undefined],
])('where origins are set, %s is allowed %s', async (origin, allowed) => {
  expect((await preflight(some, origin)).headers['access-control-allow-origin']).toBe(allowed)
  const answer = await some.post({ query: '{ __typename }' }, { origin })
  expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, allowed])
})
