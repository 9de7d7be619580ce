import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/store/database/database.js'
import { openTestDatabase } from '../../support/database.js'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const ask = (text: string, name?: string): Promise<readonly unknown[]> => database.query({ text, values: [], name })
const prepared = async (): Promise<unknown> =>
  (await ask(`select name from pg_prepared_statements order by name`)).length

test('a statement with a name is prepared once', async () => {
  for (let at = 0; at < 3; at++) expect(await ask('select 7 as seven', 'seven')).toEqual([{ seven: 7 }])
  expect(await prepared()).toBe(1)
})

test('a connection that holds too many is replaced, and nobody notices', async () => {
  for (let at = 0; at < 210; at++) expect(await ask(`select ${at} as n`, `number_${at}`)).toEqual([{ n: at }])
  expect(await prepared()).toBeLessThan(20)
})
