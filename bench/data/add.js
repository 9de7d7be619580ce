// Adds further data that some benchmarks need: each part is an SQL file in this folder that the database itself runs.

import { readFileSync } from 'node:fs'
import pg from 'pg'

/** Defines the functions for chance and rank as in peers/generate.sql. First drops what the last run left, as PGlite has only one session. */
const SESSION = [
  'discard temp',
  `create function pg_temp.chance(i bigint, purpose int) returns float8 language sql immutable as
    $$ select (hashint8extended(i, purpose) & 1048575) / 1048576.0 $$;
  create function pg_temp.rank(i bigint, purpose int, n int) returns int language sql immutable as
    $$ select floor(n * pg_temp.chance(i, purpose) ^ 3)::int $$;
  set session_replication_role = 'replica';
  set work_mem = '256MB'`,
]

/** Adds these parts, in order, to the database at `url`, which peers/generate.js has filled. */
export async function addData(url, ...parts) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await addTo(client, ...parts)
  await client.end()
}

/** Like `addData`, on an open connection. */
export async function addTo(client, ...parts) {
  for (const sql of SESSION) await client.query(sql)
  for (const part of parts) await client.query(readFileSync(new URL(`${part}.sql`, import.meta.url), 'utf8'))
  await client.query('vacuum analyze')
}
