import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Headers of answers that a page of another origin may read, beside those that every page may. */
const EXPOSED = ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'www-authenticate', 'content-disposition']

/** How long a browser may keep what a preflight request told it, in seconds; Chromium keeps nothing for longer than two hours. */
const PREFLIGHT_SECONDS = 7_200

/**
 * Lets pages of other origins ask, with whatever headers their clients send. No cookie is ever used, so there is nothing that
 * such a page could borrow; writes need a key that only its holder can send.
 * @param origins which ones may; undefined: any
 */
export function addCors(app: FastifyInstance, origins: readonly string[] | undefined): void {
  // A page on the internet that asks a service in a private network: https://wicg.github.io/private-network-access
  app.addHook('onRequest', (request, reply, next) => {
    if (request.headers['access-control-request-private-network'] === 'true') {
      reply.header('access-control-allow-private-network', 'true')
    }
    next()
  })
  app.register(cors, {
    origin: origins === undefined ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: PREFLIGHT_SECONDS,
    strictPreflight: false,
  })
}
