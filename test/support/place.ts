import { inject } from 'vitest'
import { makeFolder, makeUnusedFolder, type TestPlace } from './folder.js'
import { makeServerDatabase } from './server-database.js'

/** A migrated, empty place: on the server of DATABASE_URL if that is set, else a folder for PGlite. */
export function makePlace(): Promise<TestPlace> {
  const server = process.env.DATABASE_URL
  return server ? makeServerDatabase(server, inject('template')) : makeFolder()
}

/** A place with nothing in it, which the first process to open it migrates. */
export function makeUnusedPlace(): Promise<TestPlace> {
  const server = process.env.DATABASE_URL
  return server ? makeServerDatabase(server) : makeUnusedFolder()
}
