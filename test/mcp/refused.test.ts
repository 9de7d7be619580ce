import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addKey } from '../../src/store/keys.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'

let open: TestApi
let closed: TestApi
beforeAll(async () => {
  open = await openTestApi()
  closed = await openTestApi([], { publicRead: false, corsOrigins: ['https://app.example.org'] })
})
afterAll(async () => {
  expect([open.log, closed.log]).toEqual([[], []])
  await open.close()
  await closed.close()
})

const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' }

const post = (
  { app }: TestApi,
  payload: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: '/mcp',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    payload,
  })

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

describe('whoever may not read', () => {
  it('is told nothing without a key, not even the tools', async () => {
    const response = await post(closed, LIST)
    expect([response.statusCode, response.headers['www-authenticate']]).toEqual([401, 'Bearer realm="dictum"'])
    expect(response.json()).toEqual({
      jsonrpc: '2.0',
      error: {
        code: -32_000,
        message:
          'Nothing is told here without the header `Authorization: Bearer <key>`. Keys are made by `npx dictum key add`.',
        data: { code: 'UNAUTHENTICATED', received: 'no key', accepted: 'Authorization: Bearer <key>' },
      },
      id: null,
    })
  })

  it('is told everything with one', async () => {
    expect((await post(closed, LIST, bearer(EDITOR_KEY))).statusCode).toBe(200)
  })

  it('has a number of requests a minute', async () => {
    const made = await addKey(open.database, { name: 'slow', role: 'READER', perMinute: 1 })
    const first = await post(open, LIST, bearer(made?.secret ?? ''))
    expect([first.statusCode, first.headers['ratelimit-policy']]).toEqual([200, '"key";q=1;w=60'])
    const second = await post(open, LIST, bearer(made?.secret ?? ''))
    expect([second.statusCode, second.headers['retry-after']]).toEqual([429, expect.stringMatching(/^\d+$/)])
    expect(second.json()).toMatchObject({ error: { code: -32_000, data: { code: 'RATE_LIMITED' } }, id: null })
  })
})

describe('pages', () => {
  it.each([
    ['http://localhost:6274', 200],
    ['http://127.0.0.1:4000', 200],
    ['http://[::1]:4000', 200],
    ['https://app.example.org', 403],
    ['http://localhost.example.org', 403],
    ['null', 403],
  ])('%s gets %i where no origins are set', async (origin, status) => {
    expect((await post(open, LIST, { origin })).statusCode).toBe(status)
  })

  it.each([
    ['https://app.example.org', 200],
    ['http://localhost:6274', 403],
  ])('%s gets %i where others are set', async (origin, status) => {
    expect((await post(closed, LIST, { origin, ...bearer(EDITOR_KEY) })).statusCode).toBe(status)
  })

  it('are told who may ask', async () => {
    // What a page sends that has its own name point to this machine.
    const response = await post(open, LIST, { origin: 'http://rebound.example', host: 'rebound.example' })
    expect(response.json()).toEqual({
      jsonrpc: '2.0',
      error: {
        code: -32_000,
        message: 'Pages of http://rebound.example may not ask here.',
        data: {
          code: 'FORBIDDEN',
          received: 'http://rebound.example',
          accepted: 'pages of this machine; others by DICTUM_CORS_ORIGINS',
        },
      },
      id: null,
    })
  })
})

describe('what is no message', () => {
  it.each([
    ['{', -32_700],
    ['', -32_700],
    ['null', -32_600],
    ['[]', -32_600],
    [JSON.stringify([LIST, LIST]), -32_600],
    ['{}', -32_600],
  ])('%s', async (payload, code) => {
    const response = await post(open, payload)
    expect([response.statusCode, response.json().error.code, response.json().id]).toEqual([400, code, null])
  })

  it.each(['GET', 'DELETE'] as const)('%s: there are no sessions', async (method) => {
    const response = await open.app.inject({ method, url: '/mcp' })
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST'])
  })
})

test('answers are not kept by caches', async () => {
  expect((await post(open, LIST)).headers['cache-control']).toBe('no-store')
})
