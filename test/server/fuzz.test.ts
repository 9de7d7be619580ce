import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeFinding, fuzz, type Target } from '../../bench/fuzz/fuzz.js'
import { makeWorld } from '../../bench/fuzz/world.js'
import { ADMIN_KEY, openTestApi, type TestApi } from '../support/api.js'
import { gather } from '../support/gather.js'

/** `npm run fuzz` sends a hundred times as many, of another seed each time; `--seed 1 --from N --requests 1` sends one of these again. */
const REQUESTS = 2_000
const SEED = 1
/** Milliseconds: a run takes some twenty seconds, and longer only where what fails is made smaller. */
const TIME_TO_SHRINK = 300_000

let api: TestApi
let target: Target
beforeEach(async () => {
  api = await openTestApi()
  const ask = async (query: string, variables: object, key: string) => {
    const { data, errors } = await api.ask(query, variables, { authorization: `Bearer ${key}` })
    expect(errors).toBeUndefined()
    return data
  }
  const origin = await api.app.listen({ port: 0, host: '127.0.0.1' })
  target = { origin, log: api.log, ...(await makeWorld(ask, ADMIN_KEY)) }
})
afterEach(() => api.close())

test(
  'no request, right or wrong, makes the service fail or tell what is inside it',
  async () => {
    const statuses = new Set<number>()
    const onAnswer = (_codes: readonly string[], status: number) => statuses.add(status)
    const findings = await gather(fuzz(target, { seed: SEED, requests: REQUESTS, onAnswer }))
    expect(findings.map(describeFinding)).toEqual([])
    // A generator that is broken would find nothing: it has sent what is answered, refused, not allowed and not found.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 405, 406, 415]))
  },
  TIME_TO_SHRINK,
)

test(
  'what does fail is found, and made small',
  async () => {
    await api.database.prisma.$executeRaw`ALTER TABLE "Topic" RENAME TO "Secret"`
    const findings = await gather(fuzz(target, { seed: SEED, requests: 300 }))
    const failed = findings.filter(({ faults }) => faults.includes('INTERNAL_SERVER_ERROR'))
    expect(failed.length).toBeGreaterThan(0)
    for (const { asked } of failed) {
      // Questions are read with the topics that there are.
      expect(`${asked.path} ${asked.body}`).toMatch(/topic|export|\bask\(/i)
      expect(`${asked.path} ${asked.body}`.length).toBeLessThan(300)
    }
  },
  TIME_TO_SHRINK,
)
