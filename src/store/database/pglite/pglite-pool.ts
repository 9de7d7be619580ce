import pg from 'pg'
import { listening, prepareConnection, VALUE_TYPES } from '../pool-client.js'
import type { Pglite } from './pglite.js'
import { PgliteStream } from './pglite-stream.js'

/**
 * A `pg` pool with PGlite's only connection, so that code written for `pg` works with PGlite too.
 * A read waits while a transaction holds the connection, so it never sees an unfinished one.
 */
export function openPglitePool(pglite: Pglite, onQuery?: (sql: string) => void): pg.Pool {
  class PgliteClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super({ ...config, stream: () => new PgliteStream(pglite) })
    }
  }
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    types: VALUE_TYPES,
    Client: onQuery ? listening(PgliteClient, onQuery) : PgliteClient,
    // The session outlives its client: clean up what a dropped client left (a transaction, prepared statements).
    onConnect: (client) => prepareConnection(client, "ROLLBACK; DEALLOCATE ALL; SET TIME ZONE 'UTC'"),
  })
  pool.on('error', () => {})
  return pool
}
