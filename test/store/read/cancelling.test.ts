import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asker, Database } from '../../../src/store/database.js'
import { openTestDatabase } from '../../support/database.js'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('a read that nobody waits for does not begin', async () => {
  const asker = { hasLeft: true, onLeave: () => () => {} }
  const reading = database.query({ text: 'select 1', values: [], name: undefined, asker })
  await expect(reading).rejects.toMatchObject({ code: '57014' })
  expect(await database.query({ text: 'select 1 as one', values: [], name: undefined })).toEqual([{ one: 1 }])
})

// PGlite runs in this process and by turns: nothing could reach it while it runs a statement.
if (process.env.DATABASE_URL) {
  const CANCELED = { code: '57014' }
  const sleep = (asker: Asker): Promise<unknown> =>
    database.query({ text: 'select pg_sleep(60)', values: [], name: undefined, asker })
  const running = async (): Promise<unknown> =>
    database.query({
      text: `select 1 from pg_stat_activity where datname = current_database() and state = 'active' and query like '%pg\\_sleep(60)%' and pid <> pg_backend_pid()`,
      values: [],
      name: undefined,
    })

  test('one that nobody waits for any more is cancelled in the database', async () => {
    let leave = (): void => {}
    const onLeave = (hear: () => void): (() => void) => {
      leave = hear
      return () => {}
    }
    const reading = expect(sleep({ hasLeft: false, onLeave })).rejects.toMatchObject(CANCELED)
    await expect.poll(running).toHaveLength(1)
    leave()
    await reading
    expect(await running()).toEqual([])
  })

  test('a read has ten seconds, a write as long as it takes', async () => {
    const text = 'show statement_timeout'
    expect(await database.query({ text, values: [], name: undefined })).toEqual([{ statement_timeout: '10s' }])
    expect(await database.prisma.$queryRawUnsafe(text)).toEqual([{ statement_timeout: '0' }])
  })
}
