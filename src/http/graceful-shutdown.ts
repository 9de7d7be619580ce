import { Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { abortAll } from './client.js'

/**
 * How long open connections are still answered on, in milliseconds, each answer closing its own: a client that has just been
 * answered sends its next request on the same connection, and would find it closed.
 */
const DRAINING_MILLISECONDS = 300

/** How long requests that are under way may take, in milliseconds; what they wait for is cancelled then, which answers them. */
const PATIENCE_MILLISECONDS = 3_000

/** How long the last answers may take on their way, in milliseconds. */
const LAST_MILLISECONDS = 500

/**
 * Has the server end so that every request is answered: those under way, and those that come on open connections, which are
 * told to close. `app.close()` ends within four seconds.
 */
export function shutDownGracefully(app: FastifyInstance): void {
  let underWay = 0
  let isClosing = false
  app.addHook('onRequest', (_request, reply, next) => {
    underWay += 1
    reply.raw.once('close', () => {
      underWay -= 1
    })
    next()
  })
  app.addHook('onSend', (_request, reply, _payload, next) => {
    if (isClosing) reply.header('connection', 'close')
    next()
  })
  app.addHook('preClose', async () => {
    isClosing = true
    if (!app.server.listening) return
    // No more connections are taken. HTTP's own way to say that would close the idle ones, too.
    Server.prototype.close.call(app.server)
    await pause(DRAINING_MILLISECONDS)
    const patience = performance.now() + PATIENCE_MILLISECONDS
    while (underWay > 0 && performance.now() < patience) await pause(10)
    abortAll()
    // Idle connections are closed by the server itself; those with half a request, or an answer that nobody reads, by this.
    setTimeout(() => app.server.closeAllConnections(), LAST_MILLISECONDS).unref()
  })
}
