import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Response headers that a page of another origin may read, besides those that are always readable. */
const EXPOSED = ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'www-authenticate', 'content-disposition']

/** How long a browser may cache a preflight response, in seconds; Chromium's maximum is two hours. */
const PREFLIGHT_SECONDS = 7_200

/**
 * Allows requests from pages of other origins, with any headers. Cookies are never used, so such a page cannot act for its
 * visitor; writes need a key, which only its holder can send.
 * @param origins the allowed origins; undefined: any
 */
export function addCors(app: FastifyInstance, origins: readonly string[] | undefined): void {
  // Allows a page on the internet to call a service in a private network: https://wicg.github.io/private-network-access
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
