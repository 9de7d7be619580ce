// Fills an empty, migrated database with data, always the same for the same number of statements.

import { readFileSync } from 'node:fs'
import pg from 'pg'
import worldCountries from 'world-countries'
import { openDatabase } from '../../dist/store/database/database.js'
import { countryRows } from '../../dist/store/write/country-rows.js'
import { nameKey } from '../../dist/text/name-key.js'

const DATA = readFileSync(new URL('generate.sql', import.meta.url), 'utf8')

/** Recreates the database at `url`, with this many statements. */
export async function generate(url, statements) {
  await recreate(url)
  const database = await openDatabase({ url, dataFolder: '' })
  await database.close()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await fill(client, statements)
  await client.end()
}

/** Puts this many statements into an empty, migrated database. @param client a connection to it */
export async function fill(client, statements) {
  await insertCountries(client)
  // Like any bulk load: rows first, then their indexes, then ANALYZE.
  const indexes = await dropIndexes(client)
  await client.query(
    `select set_config('bench.statements', '${statements}', false), set_config('session_replication_role', 'replica', false), set_config('work_mem', '256MB', false)`,
  )
  await client.query(DATA)
  for (const index of indexes) await client.query(index)
  await client.query('VACUUM ANALYZE')
}

async function recreate(url) {
  const server = new URL(url)
  const name = server.pathname.slice(1)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  await client.query(`CREATE DATABASE "${name}"`)
  await client.end()
}

async function insertCountries(client) {
  const countries = worldCountries.map(({ cca2 }) => countryRows(cca2))
  for (const { id, name, code, alpha3, capital, aliases } of countries) {
    await client.query(`INSERT INTO "Actor" VALUES ($1, 'COUNTRY', $2)`, [id, name])
    await client.query('INSERT INTO "Country" VALUES ($1, $2, $3, $4)', [id, code, alpha3, capital])
    await client.query(
      `INSERT INTO "Alias" SELECT $1 || '_' || alias, $1, alias, key FROM unnest($2::text[], $3::text[]) named (alias, key)`,
      [id, aliases, aliases.map(nameKey)],
    )
  }
}

/** Drops every index that no constraint needs. @returns the SQL that recreates them */
async function dropIndexes(client) {
  const { rows } = await client.query(
    `SELECT indexname, indexdef FROM pg_indexes JOIN pg_class ON relname = indexname
     JOIN pg_index ON indexrelid = pg_class.oid WHERE schemaname = 'public' AND NOT indisunique`,
  )
  for (const { indexname } of rows) await client.query(`DROP INDEX "${indexname}"`)
  return rows.map(({ indexdef }) => indexdef)
}
