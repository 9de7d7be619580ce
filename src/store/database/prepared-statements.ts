import type pg from 'pg'
import { READ_MILLISECONDS } from './client.js'
import { OutageError } from './outage.js'
import type { RunStatement } from './sql-statement.js'

/**
 * Prepared statements per connection before it is replaced: each keeps some 100 kB of plans in the server, which are
 * freed only when the connection closes.
 */
const MOST_PREPARED = 200
/** How long a server may take to cancel an SQL statement, in milliseconds; after that it counts as not answering. */
const GRACE_MILLISECONDS = 1_000

/** An error like PostgreSQL's own for a canceled SQL statement, for one that is given up here. */
const canceled = (why: string): Error => Object.assign(new Error(`canceling statement: ${why}`), { code: '57014' })

/**
 * Makes the function that runs SQL statements that read on a pool, each until its client's deadline. It counts the
 * prepared statements of each connection.
 * @param cancel cancels what the server process with this pid runs; undefined if that is not possible
 */
export function statementRunner(pool: pg.Pool, cancel?: (process: number) => Promise<unknown>): RunStatement {
  const prepared = new WeakMap<pg.PoolClient, Set<string>>()

  const isFull = (connection: pg.PoolClient, name: string): boolean => {
    const names = prepared.get(connection) ?? new Set()
    prepared.set(connection, names.add(name))
    return names.size > MOST_PREPARED
  }

  return async ({ text, values, name, client }) => {
    const deadline = client?.deadline ?? performance.now() + READ_MILLISECONDS
    const connection = await connectionOf(pool, deadline)
    if (client?.aborted) {
      connection.release()
      throw canceled('nobody waits for it')
    }
    let cancelling: Promise<unknown> | undefined
    const stop = (): void => {
      // `processID` is missing in pg's types. If canceling fails, the server's own time limit ends the statement.
      cancelling ??= cancel?.((connection as unknown as { processID: number }).processID).catch(() => {})
    }
    const forget = client?.onAbort(stop)
    const running = connection.query({ text, values: [...values], ...(name !== undefined && { name }) })
    const limit = timeLimit(deadline, stop, cancel !== undefined)
    try {
      const { rows } = await Promise.race([running, limit.reached])
      return rows
    } finally {
      limit.lift()
      forget?.()
      const isUsedUp = name !== undefined && isFull(connection, name)
      if (limit.isUnanswered()) connection.release(true)
      // The connection must not be reused while its statement still runs or a cancellation for it is pending.
      else if (cancelling ?? limit.isReached()) {
        void Promise.allSettled([running, cancelling]).then(() => connection.release(isUsedUp))
      } else connection.release(isUsedUp)
    }
  }
}

/** Waits for a free connection. @throws OutageError if there is none by the deadline */
async function connectionOf(pool: pg.Pool, deadline: number): Promise<pg.PoolClient> {
  const isOneFree = pool.idleCount > pool.waitingCount
  const connecting = pool.connect()
  if (isOneFree) return connecting
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new OutageError('has no connection free'))
      // The connection may still come: then give it back.
      connecting.then((connection) => connection.release()).catch(() => {})
    }, deadline - performance.now())
  })
  try {
    return await Promise.race([connecting, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Starts the timer of an SQL statement. At the deadline it calls `stop`; if the server can cancel the statement
 * (`canStop`), it then waits up to GRACE_MILLISECONDS for the server's error.
 */
function timeLimit(deadline: number, stop: () => void, canStop: boolean) {
  let state: 'running' | 'reached' | 'unanswered' = 'running'
  let timer: NodeJS.Timeout
  const reached = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      state = 'reached'
      if (!canStop) return reject(canceled('its time is over'))
      stop()
      timer = setTimeout(() => {
        state = 'unanswered'
        reject(new OutageError('does not answer'))
      }, GRACE_MILLISECONDS)
    }, deadline - performance.now())
  })
  return {
    reached,
    lift: () => clearTimeout(timer),
    isReached: () => state === 'reached',
    isUnanswered: () => state === 'unanswered',
  }
}
