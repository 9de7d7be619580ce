import type { LightMyRequestResponse } from 'fastify'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WRONG_KEYS_PER_MINUTE } from '../../src/access/rates.js'
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
  expect(response.headers).toMatchObject({ 'retry-after': '42', 'access-control-expose-headers': 'retry-after' })
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

test('an address that shows wrong keys is not listened to for the rest of the minute', async () => {
  const made = await make('made here', 10)
  for (let shown = 0; shown < WRONG_KEYS_PER_MINUTE; shown++) {
    expect((await ask(`${EDITOR_KEY}${shown}`)).statusCode).toBe(401)
  }
  // Not even to the right one: an answer would tell that the guess was good.
  for (const guess of ['another', EDITOR_KEY, `dictum_${'x'.repeat(32)}`]) {
    const response = await ask(guess)
    expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '60'])
    expect(response.json().errors[0].extensions).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 'wrong keys a minute from one address',
      accepted: `at most ${WRONG_KEYS_PER_MINUTE}`,
    })
  }
  // What cannot be guessed, what shows no key and who comes from elsewhere has nothing to do with it.
  expect((await ask(made)).statusCode).toBe(200)
  expect((await ask(undefined)).statusCode).toBe(200)
  expect((await ask(EDITOR_KEY, '192.0.2.2')).statusCode).toBe(200)
  vi.advanceTimersByTime(60_000)
  expect((await ask(EDITOR_KEY)).statusCode).toBe(200)
})
