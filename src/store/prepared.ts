import type pg from 'pg'
import type { Database } from './database.js'

/**
 * How many prepared statements a connection may hold before it is replaced: each keeps some 100 kB of plans in the
 * server, and nothing else would ever take them away.
 */
const MOST_PREPARED = 200

/** What PostgreSQL says of a statement that was cancelled, and what is said here of one that need not begin. */
const CANCELED = Object.assign(new Error('canceling statement: nobody waits for it'), { code: '57014' })

/**
 * Runs statements on the connections of a pool, and keeps the number of what is prepared on each of them.
 * @param cancel stops what the server process with this number runs; undefined where nothing can
 */
export function preparingOn(pool: pg.Pool, cancel?: (process: number) => Promise<unknown>): Database['query'] {
  const prepared = new WeakMap<pg.PoolClient, Set<string>>()

  const isFull = (client: pg.PoolClient, name: string): boolean => {
    const names = prepared.get(client) ?? new Set()
    prepared.set(client, names.add(name))
    return names.size > MOST_PREPARED
  }

  return async ({ text, values, name, asker }) => {
    const client = await pool.connect()
    let cancelling: Promise<unknown> | undefined
    let forget: (() => unknown) | undefined
    const stop = (): void => {
      // pg's types lack it. A cancellation that fails leaves the statement to its time limit.
      cancelling = cancel?.((client as unknown as { processID: number }).processID).catch(() => {})
    }
    try {
      if (asker?.hasLeft) throw CANCELED
      forget = asker?.onLeave(stop)
      const { rows } = await client.query({ text, values: [...values], ...(name !== undefined && { name }) })
      return rows
    } finally {
      forget?.()
      // The connection must not go to somebody else while a cancellation is on its way to it.
      await cancelling
      client.release(name !== undefined && isFull(client, name))
    }
  }
}
