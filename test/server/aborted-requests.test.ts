import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
let origin: string
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
  await api.app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`
})
afterAll(() => api.close())

const post = (query: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  })

/** One that the database's own statements answer, and one that graphql-js executes. */
const READS = [
  ['statements', '{ statements { nodes { content speaker { name } } } }'],
  ['node', '{ node(id: "country_KR") { id ... on Country { name } } }'],
] as const

describe.each(READS)('a client that leaves while it waits for %s', (_name, query) => {
  test('harms nobody', async () => {
    const leaving = new AbortController()
    const answer = post(query, leaving.signal).catch((error: Error) => error.name)
    leaving.abort()
    expect(await answer).toBe('AbortError')
    const { data, errors } = (await (await post(query)).json()) as { data: object; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(Object.values(data)[0]).toBeTruthy()
    expect(api.log).toEqual([])
  })

  // PGlite runs in this process and by turns: nothing could reach it while it runs a statement.
  if (process.env.DATABASE_URL) {
    test('takes its statement along', async () => {
      const isWaiting = async (): Promise<number> => {
        const rows = await api.database.prisma.$queryRaw<unknown[]>`
          SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
        return rows.length
      }
      await api.database.prisma.$transaction(async (transaction) => {
        // Every read of an actor waits until this transaction ends.
        await transaction.$executeRaw`LOCK TABLE "Actor", "Statement" IN ACCESS EXCLUSIVE MODE`
        const leaving = new AbortController()
        const answer = post(query, leaving.signal).catch((error: Error) => error.name)
        await expect.poll(isWaiting).toBe(1)
        leaving.abort()
        expect(await answer).toBe('AbortError')
        await expect.poll(isWaiting).toBe(0)
      })
      expect((await post(query)).status).toBe(200)
      expect(api.log).toEqual([])
    })
  }
})
