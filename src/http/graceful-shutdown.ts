import { setMaxListeners } from 'node:events'
import { Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { abortAll } from './client.js'

/**
 * How long requests on open connections are still accepted, in milliseconds; each answer then closes its connection. A
 * client that was just answered may be sending its next request, and must not find the connection closed.
 */
const DRAINING_MILLISECONDS = 300

/** How long pending requests may take, in milliseconds; then their SQL is canceled, and they get an error as answer. */
const PATIENCE_MILLISECONDS = 3_000

/** How long sending the last answers may take, in milliseconds. */
const LAST_MILLISECONDS = 500

/**
 * Makes `app.close()` answer every request first: pending ones, and those that arrive on open connections, which are then
 * closed. It ends within four seconds.
 * @returns a signal that is aborted once it closes, for answers that would take longer
 */
export function shutDownGracefully(app: FastifyInstance): AbortSignal {
  let underWay = 0
  const closing = new AbortController()
  // Every answer that would take longer listens, and hundreds may.
  setMaxListeners(0, closing.signal)
  app.addHook('onRequest', (_request, reply, next) => {
    underWay += 1
    reply.raw.once('close', () => {
      underWay -= 1
    })
    next()
  })
  app.addHook('onSend', (_request, reply, _payload, next) => {
    if (closing.signal.aborted) reply.header('connection', 'close')
    next()
  })
  app.addHook('preClose', async () => {
    closing.abort()
    if (!app.server.listening) return
    // Accept no more connections. `close` of http.Server would close idle ones too.
    Server.prototype.close.call(app.server)
    await pause(DRAINING_MILLISECONDS)
    const patience = performance.now() + PATIENCE_MILLISECONDS
    while (underWay > 0 && performance.now() < patience) await pause(10)
    abortAll()
    // The server closes idle connections itself; this closes those with an unfinished request or an unread answer.
    setTimeout(() => app.server.closeAllConnections(), LAST_MILLISECONDS).unref()
  })
  return closing.signal
}
