import etag from '@fastify/etag'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { FastifyInstance } from 'fastify'

/** Everything of the page is in the page: it may talk to this service alone. Its workers come from blobs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** How long a browser shows the page without asking for it again, in seconds. It changes with a new version of this service alone. */
const KEPT_SECONDS = 3_600

/** Serves GraphiQL, whole and without the internet, at /graphiql. */
export function addGraphiql(app: FastifyInstance, defaultQuery: string): void {
  const page = renderGraphiQL({ title: 'Dictum: GraphiQL', endpoint: '/graphql', defaultQuery })
  app.register(async (pages) => {
    await pages.register(etag, { weak: true })
    pages.get('/graphiql', (_request, reply) =>
      reply
        .headers({ 'content-security-policy': POLICY, 'cache-control': `public, max-age=${KEPT_SECONDS}` })
        .type('text/html; charset=utf-8')
        .send(page),
    )
  })
}
