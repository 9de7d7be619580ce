import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Pglite } from '../../../src/store/database/pglite/pglite.js'
import { openPglitePool } from '../../../src/store/database/pglite/pglite-pool.js'

let pglite: Pglite
let pool: pg.Pool
beforeAll(async () => {
  pglite = await Pglite.start(undefined)
  pool = openPglitePool(pglite)
})
afterAll(async () => {
  await pool.end()
  await pglite.close()
})

test.each([['\uFEFFx'], ['é🙂'.repeat(1_000_000)], ['']])('a text comes back as it went in (%#)', async (text) => {
  const { rows } = await pool.query('SELECT $1::text AS text', [text])
  expect(rows[0].text === text).toBe(true)
})

test('what a dropped client leaves in the session is gone for the next', async () => {
  const client = await pool.connect()
  await client.query({ name: 'same', text: 'SELECT 1 AS one' })
  await client.query('BEGIN')
  await client.query('CREATE TABLE half (id int)')
  client.release(true)
  expect((await pool.query({ name: 'same', text: 'SELECT 2 AS two' })).rows).toEqual([{ two: 2 }])
  expect((await pool.query("SELECT to_regclass('half') AS half")).rows).toEqual([{ half: null }])
})

test('queries that come together are answered each with its own', async () => {
  const numbers = Array.from({ length: 50 }, (_, i) => i)
  const answers = await Promise.all(
    numbers.map(async (n) => {
      const failing = n % 7 === 3
      const answer = await pool
        .query(failing ? 'SELECT 1 / $1::int' : 'SELECT $1::int AS n', [failing ? 0 : n])
        .catch(() => null)
      return failing ? n : answer?.rows[0].n
    }),
  )
  expect(answers).toEqual(numbers)
})
