import type pg from 'pg'
import { READ_MILLISECONDS } from './client.js'
import { OutageError } from './outage.js'
import type { RunStatement } from './sql-statement.js'

/**
 * How many prepared statements a connection may hold before it is replaced: each keeps some 100 kB of plans in the
 * server, and nothing else would ever take them away.
 */
const MOST_PREPARED = 200
/** How long a server may take to cancel a statement, in milliseconds; one that takes longer does not answer at all. */
const GRACE_MILLISECONDS = 1_000

/** What PostgreSQL says of a statement that was cancelled, and what is said here of one that is not waited for any longer. */
const canceled = (why: string): Error => Object.assign(new Error(`canceling statement: ${why}`), { code: '57014' })

/**
 * Runs statements that read on the connections of a pool, each until its client's deadline, and keeps the number of what
 * is prepared on each connection.
 * @param cancel stops what the server process with this number runs; undefined where nothing can
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
      // pg's types lack it. A cancellation that fails leaves the statement to the server's own time limit.
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
      // The connection must not go to somebody else while its statement runs, or while a cancellation is on its way to it.
      else if (cancelling ?? limit.isReached()) {
        void Promise.allSettled([running, cancelling]).then(() => connection.release(isUsedUp))
      } else connection.release(isUsedUp)
    }
  }
}

/** A connection, where one gets free in time. @throws OutageError */
async function connectionOf(pool: pg.Pool, deadline: number): Promise<pg.PoolClient> {
  const isOneFree = pool.idleCount > pool.waitingCount
  const connecting = pool.connect()
  if (isOneFree) return connecting
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new OutageError('has no connection free'))
      // It may still come.
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
 * The time that a statement has. At the deadline it is stopped; where that can be asked of the server, its own word is waited
 * for, a little while.
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
