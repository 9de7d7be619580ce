import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(async () => {
  expect(api.log).toEqual([])
  await api.close()
})

const TWO = 'query A { __typename } query B { __typename }'
const HASH = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38'

describe('what a client gets wrong is told, and is no failure of the service', () => {
  test.each([
    ['two operations without a name', { query: TWO }, 'OPERATION_RESOLUTION_FAILURE'],
    ['an operation that is not there', { query: TWO, operationName: 'C' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['an operation without a name asked for', { query: TWO, operationName: '' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['fragments alone', { query: 'fragment A on Query { __typename }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a subscription to what has no events',
      { query: 'subscription { statements { totalCount } }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a query that is no text', { query: 5 }, 'BAD_REQUEST'],
    ['variables as text', { query: '{ __typename }', variables: '{}' }, 'BAD_REQUEST'],
    ['nothing to ask', { variables: {} }, 'BAD_REQUEST'],
    ['no object', 'null', 'BAD_REQUEST'],
    ['a hash without its version', { extensions: { persistedQuery: { sha256Hash: HASH } } }, 'BAD_REQUEST'],
    [
      'a hash that does not fit',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'ff' } } },
      'BAD_REQUEST',
    ],
  ])('%s', async (_name, payload, code) => {
    const response = await api.post(payload)
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([400, code])
  })
})

test.each(['{ __typename }', 'query A { __typename }'])('an empty operationName asks for %s', async (query) => {
  expect((await api.post({ query, operationName: '' })).json()).toEqual({ data: { __typename: 'Query' } })
})

test('a long value is not repeated whole', async () => {
  const query = 'query ($first: Int) { statements(first: $first) { totalCount } }'
  const response = await api.post({ query, variables: { first: 'x'.repeat(900_000) } })
  expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect(response.body.length).toBeLessThan(3_000)
})

test.each([
  ['PUT', '/graphql', 'GET, HEAD, POST'],
  ['DELETE', '/graphql?query={__typename}', 'GET, HEAD, POST'],
  ['POST', '/healthz', 'GET, HEAD'],
  ['PATCH', '/export', 'GET, POST'],
] as const)('%s %s is not taken, and what is is told', async (method, url, allow) => {
  const response = await api.app.inject({ method, url })
  expect([response.statusCode, response.headers.allow]).toEqual([405, allow])
  expect(response.json().errors[0].extensions).toEqual({ code: 'METHOD_NOT_ALLOWED', accepted: allow })
})

test('an address that cannot be read', async () => {
  const response = await api.app.inject({ url: '/%' })
  expect([response.statusCode, response.json()]).toEqual([
    400,
    {
      errors: [
        {
          message: 'The address of this request cannot be read.',
          extensions: {
            code: 'BAD_REQUEST',
            accepted: 'a path whose % signs are followed by two hexadecimal digits of UTF-8',
          },
        },
      ],
    },
  ])
})

test('whoever takes GraphQL’s own media type gets it, whatever went wrong', async () => {
  const accept = 'application/graphql-response+json, application/json;q=0.9'
  const large = await api.post({ query: 'x'.repeat(2_000_000) }, { accept })
  const elsewhere = await api.app.inject({ url: '/graphq', headers: { accept } })
  for (const response of [large, elsewhere]) {
    expect(response.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8')
  }
  expect([large.statusCode, elsewhere.statusCode]).toEqual([413, 404])
})

describe('what is no request of HTTP', () => {
  let port: number
  beforeAll(async () => {
    port = Number(new URL(await api.app.listen({ port: 0, host: '127.0.0.1' })).port)
  })

  const send = (request: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(request))
      let answer = ''
      socket.setEncoding('utf8').on('data', (part) => {
        answer += part
      })
      socket.on('end', () => resolve(answer)).on('error', reject)
    })

  const HEAD = 'GET /graphql?query={__typename} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n'
  test.each([
    ['headers that are too large', `${HEAD}x-filler: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'LIMIT_EXCEEDED'],
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['no host', 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
    ['an expectation that nobody meets', `${HEAD}expect: magic\r\n\r\n`, 417, 'BAD_REQUEST'],
  ])('%s', async (_name, request, status, code) => {
    const [head = '', body = ''] = (await send(request)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head.toLowerCase()).toContain('content-type: application/json')
    expect(JSON.parse(body).errors[0].extensions.code).toBe(code)
  })

  test('an answer to HEAD has no body, whatever is wrong', async () => {
    const [head, body] = (await send('HEAD /\u00e9 HTTP/1.1\r\nhost: x\r\n\r\n')).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1.1 400 /)
    expect(body).toBe('')
  })
})
