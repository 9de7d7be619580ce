import { inject } from 'vitest'
import { type Database, MEMORY, openDatabase } from '../../src/store/database/database.js'
import { borrowPglite } from './borrow-pglite.js'
import { makeServerDatabase } from './server-database.js'

/**
 * A migrated, empty database for exclusive use: on the server of DATABASE_URL if that is set, else PGlite in memory.
 * `close()` also removes it. `onQuery` is called with every SQL statement.
 */
export async function openTestDatabase(onQuery?: (sql: string) => void): Promise<Database> {
  const server = process.env.DATABASE_URL
  return server ? openOnServer(server, onQuery) : openBorrowed(onQuery)
}

async function openOnServer(server: string, onQuery?: (sql: string) => void): Promise<Database> {
  const place = await makeServerDatabase(server, inject('template'))
  return closingToo(await openDatabase({ ...place, onQuery }), place.remove)
}

async function openBorrowed(onQuery?: (sql: string) => void): Promise<Database> {
  const { pglite, giveBack } = await borrowPglite()
  return closingToo(await openDatabase({ dataFolder: MEMORY, pglite, onQuery }), giveBack)
}

/** The same database, with a further action on `close`, which runs once. */
function closingToo(database: Database, more: () => Promise<void>): Database {
  let closing: Promise<void> | undefined
  return {
    ...database,
    close: () => {
      closing ??= database.close().then(more)
      return closing
    },
  }
}
