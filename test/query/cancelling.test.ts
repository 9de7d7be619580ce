import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../src/store/database/client.js'
import type { Database } from '../../src/store/database/database.js'
import { READS } from '../../src/store/database/postgres-pool.js'
import { openTestDatabase } from '../support/database.js'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const inMilliseconds = (milliseconds: number): number => performance.now() + milliseconds

test('a read that nobody waits for does not begin', async () => {
  const client = { aborted: true, deadline: inMilliseconds(10_000), onAbort: () => () => {} }
  const reading = database.query({ text: 'select 1', values: [], name: undefined, client })
  await expect(reading).rejects.toMatchObject({ code: '57014' })
  expect(await database.query({ text: 'select 1 as one', values: [], name: undefined })).toEqual([{ one: 1 }])
})

// PGlite runs a statement to its end: nothing can reach it meanwhile.
if (process.env.DATABASE_URL) {
  const CANCELED = { code: '57014' }
  const sleep = (client: Client): Promise<unknown> =>
    database.query({ text: 'select pg_sleep(60)', values: [], name: undefined, client })
  const running = async (): Promise<unknown> =>
    database.query({
      text: `select 1 from pg_stat_activity where datname = current_database() and state = 'active' and query like '%pg\\_sleep(60)%' and pid <> pg_backend_pid()`,
      values: [],
      name: undefined,
    })

  test('one that nobody waits for any more is cancelled in the database', async () => {
    let leave = (): void => {}
    const onAbort = (hear: () => void): (() => void) => {
      leave = hear
      return () => {}
    }
    const reading = expect(sleep({ aborted: false, deadline: inMilliseconds(10_000), onAbort })).rejects.toMatchObject(
      CANCELED,
    )
    await expect.poll(running).toHaveLength(1)
    leave()
    await reading
    expect(await running()).toEqual([])
  })

  test('one whose time is over is cancelled in the database, and its connection goes to the next', async () => {
    const client = { aborted: false, deadline: inMilliseconds(200), onAbort: () => () => {} }
    await expect(sleep(client)).rejects.toMatchObject(CANCELED)
    expect(await running()).toEqual([])
  })

  test('who waits too long for a connection is told so, and others get theirs', async () => {
    const sleeping = Array.from({ length: READS.max }, () =>
      sleep({ aborted: false, deadline: inMilliseconds(1_500), onAbort: () => () => {} }).catch(() => 'over'),
    )
    const client = { aborted: false, deadline: inMilliseconds(200), onAbort: () => () => {} }
    const late = database.query({ text: 'select 1', values: [], name: undefined, client })
    await expect(late).rejects.toMatchObject({ reason: 'has no connection free' })
    expect(await database.query({ text: 'select 1 as one', values: [], name: undefined })).toEqual([{ one: 1 }])
    expect(new Set(await Promise.all(sleeping))).toEqual(new Set(['over']))
  })

  test('a read has ten seconds, a write as long as it takes', async () => {
    const text = 'show statement_timeout'
    expect(await database.query({ text, values: [], name: undefined })).toEqual([{ statement_timeout: '10s' }])
    expect(await database.prisma.$queryRawUnsafe(text)).toEqual([{ statement_timeout: '0' }])
  })
} else {
  test('one whose time is over is not waited for, and the next one runs after it', async () => {
    const client = { aborted: false, deadline: inMilliseconds(50), onAbort: () => () => {} }
    const text = 'select count(*)::int as n from generate_series(1, 1000000)'
    const slow = database.query({ text, values: [], name: undefined, client })
    await expect(slow).rejects.toMatchObject({ code: '57014' })
    expect(await database.query({ text: 'select 1 as one', values: [], name: undefined })).toEqual([{ one: 1 }])
  })
}
