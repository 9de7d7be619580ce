import type { FastifyInstance } from 'fastify'

/**
 * Headers of every answer. Reads are open to pages of any origin (no cookie is ever used, so there is nothing that such
 * a page could borrow); writes need a key that only its holder can send.
 */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
} as const

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, authorization, apollo-require-preflight, dictum-cost',
  'access-control-max-age': '86400',
} as const

/** Adds the headers to every answer, and answers the preflight requests of browsers. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(HEADERS)
    if (request.method === 'OPTIONS') reply.headers(PREFLIGHT).code(204).send()
    else next()
  })
}
