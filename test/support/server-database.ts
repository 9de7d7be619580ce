import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { TestPlace } from './folder.js'

/** A database on a server: empty, or a copy of another one, which must have no connections meanwhile. */
export async function makeServerDatabase(server: string, template?: string): Promise<TestPlace> {
  const name = `dictum_test_${randomUUID().replaceAll('-', '')}`
  await runOn(server, `CREATE DATABASE ${name}${template === undefined ? '' : ` TEMPLATE ${template}`}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    dataFolder: 'memory:',
    environment: { DATABASE_URL: url.href },
    remove: () => runOn(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function runOn(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
