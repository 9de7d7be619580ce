import type { LightMyRequestResponse } from 'fastify'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WRONG_KEYS_PER_MINUTE } from '../../src/auth/rate-limits.js'
import { addKey } from '../../src/store/keys.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await api.close()
})

const ask = (secret: string | undefined, remoteAddress = '192.0.2.1'): Promise<LightMyRequestResponse> =>
  api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(secret !== undefined && { authorization: `Bearer ${secret}` }) },
    payload: { query: '{ topics { totalCount } }' },
    remoteAddress,
  })

const make = async (name: string, perMinute: number): Promise<string> =>
  (await addKey(api.database, { name, role: 'READER', perMinute }))?.secret ?? ''

test('a key has its requests a minute, wherever they come from, and others have theirs', async () => {
  const [slow, other] = [await make('slow', 2), await make('other', 2)]
  expect((await ask(slow)).statusCode).toBe(200)
  vi.advanceTimersByTime(18_500)
  expect((await ask(slow, '192.0.2.2')).statusCode).toBe(200)
  const response = await ask(slow, '192.0.2.3')
  expect(response.statusCode).toBe(429)
  expect(response.headers).toMatchObject({
    'retry-after': '42',
    'ratelimit-policy': '"key";q=2;w=60',
    ratelimit: '"key";r=0;t=42',
  })
  expect(response.json()).toEqual({
    errors: [
      {
        message: 'At most 2 requests a minute with this key are taken; try again in 42 s.',
        extensions: {
          code: 'RATE_LIMITED',
          limit: 'requests a minute with this key',
          accepted: 'at most 2',
          retryAfter: 42,
        },
      },
    ],
  })
  expect((await ask(other)).statusCode).toBe(200)
  expect((await ask(undefined)).statusCode).toBe(200)
  vi.advanceTimersByTime(42_000)
  expect((await ask(slow)).statusCode).toBe(200)
})

test('an address that shows wrong keys hears no more of them for the rest of the minute, and the right one is let in', async () => {
  const made = await make('made here', 10)
  for (let shown = 0; shown < WRONG_KEYS_PER_MINUTE; shown++) {
    expect((await ask(`${EDITOR_KEY}${shown}`)).statusCode).toBe(401)
  }
  for (const guess of ['another', `${EDITOR_KEY}0`, `dictum_${'x'.repeat(32)}`]) {
    const response = await ask(guess)
    expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '60'])
    expect(response.json().errors[0].extensions).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 'wrong keys a minute from one address',
      accepted: `at most ${WRONG_KEYS_PER_MINUTE}`,
    })
  }
  // A stranger behind the same proxy locks nobody out.
  for (const secret of [EDITOR_KEY, made, undefined]) expect((await ask(secret)).statusCode).toBe(200)
  vi.advanceTimersByTime(60_000)
  expect((await ask('another')).statusCode).toBe(401)
})

test('who shows no key is told the rate of their address', async () => {
  const { headers } = await ask(undefined)
  expect(headers).toMatchObject({ 'ratelimit-policy': '"address";q=600000;w=60', ratelimit: '"address";r=599999;t=60' })
})

test('an address without a key has the requests a minute that are set', async () => {
  const few = await openTestApi([], { publicPerMinute: 1 })
  const read = (remoteAddress: string) => few.app.inject({ url: '/graphql?query={__typename}', remoteAddress })
  expect((await read('192.0.2.1')).statusCode).toBe(200)
  const refused = await read('192.0.2.1')
  expect([refused.statusCode, refused.json().errors[0].message]).toEqual([
    429,
    'At most 1 requests a minute from one address without a key are taken; try again in 60 s.',
  ])
  expect((await read('192.0.2.2')).statusCode).toBe(200)
  expect((await few.app.inject({ url: '/healthz', remoteAddress: '192.0.2.1' })).statusCode).toBe(200)
  await few.close()
})
