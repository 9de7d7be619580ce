import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** An empty database of its own, which several processes may open one after another. */
export interface TestPlace {
  readonly url: string | undefined
  readonly dataFolder: string
  /** The environment that leads a program to it. */
  readonly environment: Readonly<Record<string, string>>
  remove(): Promise<void>
}

/** On the server of DATABASE_URL where that is set, else a folder for PGlite. */
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

/** A database on a server: empty, or with all that is in another one, to which nobody may be connected meanwhile. */
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
