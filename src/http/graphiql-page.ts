import etag from '@fastify/etag'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { FastifyInstance } from 'fastify'

/** Content security policy: the page is self-contained and may only connect to this service. Its workers are blobs. */
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

/** How long a browser may cache the page, in seconds. It changes only with a new version of this service. */
const KEPT_SECONDS = 3_600

/** Stands in the page for the variables; no address has it. */
const VARIABLES = 'variables-of-the-address'

/** GraphiQL takes `query` from the page's address by itself. The browser reads the variables there, so the page is the same for all. */
const VARIABLES_IN_ADDRESS = "new URLSearchParams(location.search).get('variables') ?? undefined"

/** Serves GraphiQL at /graphiql, with `query` and `variables` of its address, without loading anything from the internet. */
export function addGraphiql(app: FastifyInstance, defaultQuery: string): void {
  const options = { title: 'Dictum: GraphiQL', endpoint: '/graphql', defaultQuery, variables: VARIABLES }
  const page = renderGraphiQL(options).replace(JSON.stringify(VARIABLES), VARIABLES_IN_ADDRESS)
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
