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

/** Serves GraphiQL, whole and without the internet, at /graphiql. */
export function addGraphiql(app: FastifyInstance, defaultQuery: string): void {
  const page = renderGraphiQL({ title: 'Dictum: GraphiQL', endpoint: '/graphql', defaultQuery })
  app.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(page),
  )
}
