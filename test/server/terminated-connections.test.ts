import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestPlace } from '../support/folder.js'
import { makePlace } from '../support/place.js'
import { addressOf, type Running, startDictum } from '../support/run-dictum.js'

/** Rounds of the test; DICTUM_TERMINATED_ROUNDS=200 makes it a long one. */
const ROUNDS = Number(process.env.DICTUM_TERMINATED_ROUNDS ?? 20)

/** Clients that read at once: more than the service has connections, so that some wait for one. */
const READERS = 30

const KEY = 'the-editor-key-of-the-terminated'
const READ = '{ people(first: 5) { nodes { name statements(first: 3) { totalCount nodes { content } } } } }'
const WRITE = 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { article { id } } }'

let place: TestPlace
let service: Running
let address: string
beforeAll(async () => {
  place = await makePlace()
  service = startDictum(['serve'], { ...place.environment, PORT: '0', DICTUM_EDITOR_KEY: KEY })
  address = await addressOf(service)
  // The first program to run after a change builds first.
}, 180_000)
afterAll(async () => {
  service.child.kill('SIGKILL')
  await service.ended
  await place.remove()
})

/** What a request got: the status, and the codes of its errors. */
async function outcomeOf(query: string, variables = {}): Promise<{ outcome: string; id?: string }> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: query === WRITE ? `Bearer ${KEY}` : '' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as {
      data?: { ingestArticle?: { article: { id: string } } }
      errors?: { extensions: { code: string } }[]
    }
    const codes = errors?.map(({ extensions }) => extensions.code) ?? []
    const id = data?.ingestArticle?.article.id
    return { outcome: [response.status, ...codes].join(' '), ...(id !== undefined && { id }) }
  } catch (error) {
    return { outcome: `no answer: ${(error as Error).message}` }
  }
}

const ACCEPTED = new Set(['200', '503 SERVICE_UNAVAILABLE'])

/** The articles that a client was told are stored. */
const stored: string[] = []

/** Many clients that read and one that writes; resolves with what none of them should have got. */
async function manyAtOnce(round: string): Promise<string[]> {
  const write = outcomeOf(WRITE, { text: `The mayor urged drivers to stay at home in round ${round}.` })
  const all = await Promise.all([write, ...Array.from({ length: READERS }, () => outcomeOf(READ))])
  const { id } = await write
  if (id !== undefined) stored.push(id)
  return all.map(({ outcome }) => outcome).filter((outcome) => !ACCEPTED.has(outcome))
}

/** What the service wrote down last: why it ended, if it has. */
const lastWords = (): string => service.output.stderr.slice(-1_500)

const reads = async (): Promise<string> => (await outcomeOf(READ)).outcome

test('clients that read and write at once are all answered', async () => {
  expect(await manyAtOnce('none')).toEqual([])
  expect(stored).toHaveLength(1)
})

// PGlite has no connections that anybody could end.
if (process.env.DATABASE_URL) {
  const clients: pg.Client[] = []
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: place.url })
    await client.connect()
    clients.push(client)
    return client
  }
  afterAll(() => Promise.all(clients.map((client) => client.end())))

  test(
    `ends of connections harm nobody, in ${ROUNDS} rounds`,
    async () => {
      const holder = await connect()
      const killer = await connect()
      const { rows } = await holder.query('SELECT pg_backend_pid() AS pid')
      const terminate = () =>
        killer.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND backend_type = 'client backend' AND pid NOT IN (pg_backend_pid(), $1)`,
          [rows[0].pid],
        )
      const someWait = async (): Promise<boolean> =>
        ((
          await killer.query(
            `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          )
        ).rowCount ?? 0) > 0

      for (let round = 0; round < ROUNDS; round++) {
        // While statements run: every read waits until this transaction ends.
        await holder.query('BEGIN; LOCK TABLE "Actor", "Statement" IN ACCESS EXCLUSIVE MODE')
        const held = manyAtOnce(`${round}, held`)
        await expect.poll(someWait, { timeout: 10_000 }).toBe(true)
        await terminate()
        await holder.query('ROLLBACK')
        expect(await held, lastWords()).toEqual([])
        await expect.poll(reads, { timeout: 10_000 }).toBe('200')

        // At any moment of a statement, between two, and while new connections are made.
        const free = manyAtOnce(`${round}, free`)
        for (let times = 0; times < 5; times++) await terminate()
        expect(await free, lastWords()).toEqual([])
        await expect.poll(reads, { timeout: 10_000 }).toBe('200')

        // While nobody asks anything.
        await terminate()
        await expect.poll(reads, { timeout: 10_000 }).toBe('200')
      }

      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`
      for (let start = 0; start < stored.length; start += 100) {
        const ids = stored.slice(start, start + 100)
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: { ids } }),
        })
        expect(await response.json()).toEqual({ data: { nodes: ids.map((id) => ({ id })) } })
      }
      expect(service.child.exitCode).toBe(null)
    },
    60_000 + ROUNDS * 5_000,
  )
}
