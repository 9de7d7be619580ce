import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import pg from 'pg'
import { PgliteStream } from './pglite-stream.js'
import { listening, prepareConnection, VALUE_TYPES } from './pool-client.js'

/**
 * Starts PostgreSQL in this process, on a folder or, where that is undefined, in memory.
 * `dump`, a `dumpDataDir` of another one, is what it starts from instead of an empty database.
 */
export function startPglite(folder: string | undefined, dump?: Blob): Promise<PGlite> {
  return PGlite.create({
    dataDir: folder ?? 'memory://',
    extensions: { pg_trgm, unaccent },
    ...(dump && { loadDataDir: dump }),
  })
}

/**
 * A pool of the one connection that a PGlite has, so that whoever speaks to PostgreSQL by `pg` speaks to PGlite too.
 * A read waits while a transaction holds the connection; it never sees half of one.
 */
export function openPglitePool(pglite: PGlite, onQuery?: (sql: string) => void): pg.Pool {
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
    onConnect: async (client) => {
      if (pglite.isInTransaction()) await prepareConnection(client, 'ROLLBACK')
      await prepareConnection(client, "DEALLOCATE ALL; SET TIME ZONE 'UTC'")
    },
  })
  pool.on('error', () => {})
  return pool
}
