import pg from 'pg'
import { listening, prepareConnection, VALUE_TYPES } from '../pool-client.js'
import type { Pglite } from './pglite.js'
import { PgliteStream } from './pglite-stream.js'

/**
 * A pool of the one connection that a PGlite has, so that whoever speaks to PostgreSQL by `pg` speaks to PGlite too.
 * A read waits while a transaction holds the connection; it never sees half of one.
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
    // The session outlives its client: what a dropped one left in it (a transaction, prepared statements) goes here.
    onConnect: (client) => prepareConnection(client, "ROLLBACK; DEALLOCATE ALL; SET TIME ZONE 'UTC'"),
  })
  pool.on('error', () => {})
  return pool
}
