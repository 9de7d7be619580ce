import type { FastifyContextConfig, FastifyInstance } from 'fastify'
import { answerUnreadable } from './http-errors.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the route reads its body while it arrives, however long that takes. */
    readonly takesItsTime?: boolean
  }
}

/** The configuration of a route that reads its body while it arrives. */
export const TAKES_ITS_TIME: FastifyContextConfig = { takesItsTime: true }

/**
 * Ends requests whose body does not arrive in time, in milliseconds, so that nobody can hold connections with unfinished
 * ones. Node's own `requestTimeout` knows no routes: it would end an import, too.
 */
export function limitArrival(app: FastifyInstance, milliseconds: number): void {
  app.addHook('onRequest', ({ raw, headers, routeOptions }, reply, next) => {
    const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
    if (hasBody && !routeOptions.config.takesItsTime) {
      const timer = setTimeout(
        () => answerUnreadable(Object.assign(new Error('The body is late'), { code: LATE }), raw.socket),
        milliseconds,
      )
      const stop = (): void => clearTimeout(timer)
      raw.once('end', stop).once('close', stop)
      // Some answers do not wait for the body.
      reply.raw.once('finish', stop)
    }
    next()
  })
}

/** Node's error code for a request that did not arrive in time. */
const LATE = 'ERR_HTTP_REQUEST_TIMEOUT'
