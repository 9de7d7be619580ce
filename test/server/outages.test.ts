import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
})
afterAll(() => api.close())

const AUTHORIZED = { authorization: `Bearer ${EDITOR_KEY}` }
const WRITE = 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { created } }'
const ingest = (text: string) => api.post({ query: WRITE, variables: { text } }, AUTHORIZED)
const READ = '{ articles { totalCount } }'

const unavailable = (reason: string) => ({
  status: 503,
  retryAfter: '5',
  message: `The database ${reason}. Try again in 5 s.`,
  code: 'SERVICE_UNAVAILABLE',
})

const told = async (answering: ReturnType<TestApi['post']>) => {
  const response = await answering
  const [{ message, extensions }] = response.json().errors
  return { status: response.statusCode, retryAfter: response.headers['retry-after'], message, code: extensions.code }
}

describe('what keeps the database from a change has a name', () => {
  beforeAll(async () => {
    await api.database.prisma.$executeRawUnsafe(`
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'could not extend file "base/5/1"' USING ERRCODE = TG_ARGV[0]; END $$`)
  })

  test.each([
    ['53100', 'has no disk space left'],
    ['25006', 'can only be read at the moment'],
    ['55P03', 'is locked by another change'],
    ['40P01', 'is busy with other changes'],
    ['57P01', 'is being restarted'],
    ['08006', 'cannot be reached'],
    ['53400', 'is overloaded'],
    ['58030', 'cannot read or write its files'],
  ])('%s: it %s', async (code, reason) => {
    await api.database.prisma.$executeRawUnsafe(
      `CREATE TRIGGER failing BEFORE INSERT ON "Article" EXECUTE FUNCTION fail('${code}')`,
    )
    try {
      expect(await told(ingest(`The mayor said that ${code} had come.`))).toEqual(unavailable(reason))
      const ready = await api.app.inject({ url: '/readyz' })
      expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'read-only', reason: `the database ${reason}` }])
    } finally {
      await api.database.prisma.$executeRawUnsafe('DROP TRIGGER failing ON "Article"')
    }
    expect((await ingest(`The mayor said that ${code} had come.`)).json()).toEqual({
      data: { ingestArticle: { created: true } },
    })
    expect((await api.app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ok' })
  })
})

test('a change that takes too long is stopped, and is told so', async () => {
  await api.database.prisma.$executeRawUnsafe(
    `CREATE TRIGGER failing BEFORE INSERT ON "Article" EXECUTE FUNCTION fail('57014')`,
  )
  const { code, message } = await told(ingest('The mayor said that time was over.'))
  expect([code, message]).toEqual([
    'TIMEOUT',
    'This took too long and was stopped. Ask for less: smaller pages, fewer lists in lists, more conditions.',
  ])
  await api.database.prisma.$executeRawUnsafe('DROP TRIGGER failing ON "Article"')
})

test('an outage is written down once, with its cause, and nothing of it is told', async () => {
  expect(api.log).toHaveLength(1)
  expect(api.log[0]).toMatch(/^The database has no disk space left: (?:.|\n)*could not extend file "base\/5\/1"/)
})

test('a database that is gone: reads, writes, exports, pages', async () => {
  const gone = await openTestApi([NATO_ARTICLE])
  await gone.database.close()
  const reason = 'is closed'
  expect(await told(gone.post({ query: READ }))).toEqual(unavailable(reason))
  expect(await told(gone.post({ query: '{ node(id: "country_KR") { id } }' }))).toEqual(unavailable(reason))
  expect(await told(gone.post({ query: '{ ask(question: "Who urged South Korea?") { __typename } }' }))).toEqual(
    unavailable(reason),
  )
  expect(await told(gone.post({ query: READ }, { authorization: `Bearer dictum_${'x'.repeat(32)}` }))).toEqual(
    unavailable(reason),
  )
  expect(await told(gone.app.inject({ url: '/export' }))).toEqual(unavailable(reason))
  expect((await gone.app.inject({ url: '/healthz' })).statusCode).toBe(200)
  await gone.app.close()
})

// Not skipped on PGlite: it has one connection, on which nothing else can lock, stop or forbid anything.
if (process.env.DATABASE_URL) {
  describe('on a server', () => {
    const other = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 })
    let name = ''
    let inside: pg.Client
    beforeAll(async () => {
      const [row] = await api.database.prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS "name"`
      name = row?.name ?? ''
      const url = new URL(process.env.DATABASE_URL ?? '')
      url.pathname = name
      inside = new pg.Client({ connectionString: url.href })
      await inside.connect()
    })
    afterAll(async () => {
      await inside.end()
      await other.end()
    })

    const terminateAll = () =>
      other.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'dictum'`,
        [name],
      )
    const ready = async () => {
      const response = await api.app.inject({ url: '/readyz' })
      return [response.statusCode, response.json().status]
    }

    test('tables that somebody locks fail what reads them, soon, and nothing else', async () => {
      await inside.query('BEGIN; LOCK TABLE "Statement" IN ACCESS EXCLUSIVE MODE')
      const stuck = Array.from({ length: 15 }, () => told(api.post({ query: '{ statements { totalCount } }' })))
      await pause(100)
      expect((await api.post({ query: READ })).statusCode).toBe(200)
      expect(await ready()).toEqual([200, 'ok'])
      expect(new Set((await Promise.all(stuck)).map(({ code }) => code))).toEqual(new Set(['SERVICE_UNAVAILABLE']))
      await inside.query('ROLLBACK')
      expect((await api.post({ query: '{ statements { totalCount } }' })).statusCode).toBe(200)
    })

    test('changes that wait for their turn do not keep reads and health checks waiting', async () => {
      await inside.query('BEGIN; LOCK TABLE "Article" IN SHARE MODE')
      const waiting = Array.from({ length: 15 }, (_, at) => ingest(`The mayor said that ${at} waited.`))
      await pause(500)
      expect(await ready()).toEqual([200, 'ok'])
      expect((await api.post({ query: READ })).statusCode).toBe(200)
      await inside.query('ROLLBACK')
      expect(new Set((await Promise.all(waiting)).map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
    })

    test('a turn that does not come is told', async () => {
      await inside.query('BEGIN; LOCK TABLE "Article" IN SHARE MODE')
      expect(await told(ingest('The mayor said that nobody came.'))).toEqual(unavailable('is locked by another change'))
      await inside.query('ROLLBACK')
      expect((await ingest('The mayor said that nobody came.')).statusCode).toBe(200)
    })

    test('a database that can only be read says so', async () => {
      await other.query(`ALTER DATABASE "${name}" SET default_transaction_read_only = on`)
      await terminateAll()
      await pause(100)
      expect(await ready()).toEqual([200, 'read-only'])
      expect((await api.post({ query: READ })).statusCode).toBe(200)
      expect(await told(ingest('The mayor said that it was full.'))).toEqual(
        unavailable('can only be read at the moment'),
      )
      await other.query(`ALTER DATABASE "${name}" RESET default_transaction_read_only`)
      await terminateAll()
      await pause(100)
      expect((await ingest('The mayor said that it was full.')).statusCode).toBe(200)
      expect(await ready()).toEqual([200, 'ok'])
    })

    test('a database that takes no connection, and takes them again', async () => {
      await other.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`)
      await terminateAll()
      await pause(100)
      expect(await told(api.post({ query: READ }))).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
      expect((await ready())[0]).toBe(503)
      await other.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`)
      expect((await api.post({ query: READ })).statusCode).toBe(200)
      expect(await ready()).toEqual([200, 'ok'])
    })
  })
}
