import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** An empty database for one test, which several processes may open one after another. */
export interface TestPlace {
  readonly url: string | undefined
  readonly dataFolder: string
  /** The environment variables that make a program use it. */
  readonly environment: Readonly<Record<string, string>>
  remove(): Promise<void>
}

/** On the server of DATABASE_URL if that is set, else a folder for PGlite. */
export function makePlace(): Promise<TestPlace> {
  const server = process.env.DATABASE_URL
  return server === undefined || server === '' ? makeFolder() : makeServerDatabase(server)
}

/** A folder for PGlite, whatever DATABASE_URL says. */
export async function makeFolder(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'dictum-test-'))
  return {
    url: undefined,
    dataFolder: folder,
    environment: { DATABASE_URL: '', DICTUM_DATA: folder },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

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
