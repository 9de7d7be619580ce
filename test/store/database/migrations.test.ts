import type pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { migrate } from '../../../src/store/database/migrations/migrate.js'
import { pendingSql } from '../../../src/store/database/migrations/new-migration.js'
import { Pglite } from '../../../src/store/database/pglite/pglite.js'
import { openPglitePool } from '../../../src/store/database/pglite/pglite-pool.js'

test('the migrations make what prisma/schema.prisma says', async () => {
  expect(await pendingSql()).toBeNull()
})

let whole: readonly string[]
beforeAll(async () => {
  whole = await onPglite(migratedShape)
})

test('a database whose first start ends at any moment is migrated by the next one', async () => {
  // A start sends some hundred queries, five for each migration: these are different steps of different migrations.
  let isThrough = false
  for (let queries = 3; !isThrough; queries += 37) {
    await onPglite(async (pglite) => {
      isThrough = await endingAfter(queries, pglite)
      expect(await migratedShape(pglite)).toEqual(whole)
    })
  }
})

test('a migration that fails says why, also at the next start', () =>
  onPglite(async (pglite) => {
    await endingAfter(20, pglite)
    await onPool(pglite, (pool) => pool.query('CREATE TABLE "Utterance" (id text)'))
    for (const _ of ['first', 'second']) {
      await expect(onPool(pglite, migrate)).rejects.toThrow('relation "Utterance" already exists')
    }
    await onPool(pglite, (pool) => pool.query('DROP TABLE "Utterance"'))
    expect(await migratedShape(pglite)).toEqual(whole)
  }))

/** Migrates on a connection that is gone after so many queries. @returns whether it came to its end before */
async function endingAfter(queries: number, pglite: Pglite): Promise<boolean> {
  return onPool(pglite, async (pool) => {
    const query = pool.query.bind(pool)
    let left = queries
    const cut = (...values: Parameters<typeof query>) =>
      left-- > 0 ? query(...values) : Promise.reject(new Error('the connection is gone'))
    // `pool.query` has a signature for each way of asking, which no one function can have.
    pool.query = cut as unknown as typeof pool.query
    return migrate(pool).then(
      () => true,
      () => false,
    )
  })
}

/** Everything in a migrated database: columns, indexes, functions, triggers, and the migrations that are recorded as finished. */
const migratedShape = (pglite: Pglite): Promise<readonly string[]> =>
  onPool(pglite, async (pool) => {
    await migrate(pool)
    const { rows } = await pool.query(`
      SELECT format('%s.%s %s', table_name, column_name, udt_name) AS part FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT format('%s %s', proname, prosrc) FROM pg_proc WHERE oid >= 16384
      UNION ALL SELECT format('%s %s', tgrelid::regclass, tgname) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
      ORDER BY part`)
    return rows.map(({ part }) => part)
  })

async function onPglite<Result>(run: (pglite: Pglite) => Promise<Result>): Promise<Result> {
  const pglite = await Pglite.start(undefined)
  try {
    return await run(pglite)
  } finally {
    await pglite.close()
  }
}

async function onPool<Result>(pglite: Pglite, run: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = openPglitePool(pglite)
  try {
    return await run(pool)
  } finally {
    await pool.end()
  }
}
