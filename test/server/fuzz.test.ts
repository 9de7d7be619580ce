import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeFinding, fuzz } from '../../bench/fuzz/fuzz.js'
import { makeWorld } from '../../bench/fuzz/world.js'
import { ADMIN_KEY, openTestApi, type TestApi } from '../support/api.js'

/** `npm run fuzz` sends a hundred times as many, of another seed each time. */
const REQUESTS = 2_500
const SEED = 1
/** Enough for pages and for answers that are not empty; no more, since every export of everything reads all. */
const ARTICLES = 10
/** Milliseconds: a run takes some fifteen seconds, and longer only where what fails is made smaller. */
const TIME_TO_SHRINK = 180_000

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test(
  'no request, right or wrong, makes the service fail or tell what is inside it',
  async () => {
    const origin = await api.app.listen({ port: 0, host: '127.0.0.1' })
    const ask = async (query: string, variables: object, key: string) => {
      const { data, errors } = await api.ask(query, variables, { authorization: `Bearer ${key}` })
      expect(errors).toBeUndefined()
      return data
    }
    const target = { origin, log: api.log, ...(await makeWorld(ask, ADMIN_KEY, ARTICLES)) }
    const statuses = new Set<number>()
    const onAnswer = (_codes: readonly string[], status: number) => statuses.add(status)
    const findings = await fuzz(target, { seed: SEED, requests: REQUESTS, onAnswer })
    expect(findings.map(describeFinding)).toEqual([])
    // It has sent what is answered, what is refused and what is not found: a generator that is broken would find nothing.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 405, 406, 415]))
  },
  TIME_TO_SHRINK,
)
