import type { Socket } from 'node:net'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import { type AuthSettings, authenticator } from './auth/authenticate.js'
import { rateHeaders } from './auth/rate-limit-error.js'
import { type ActingKey, makeContext } from './context.js'
import { executeWith, startApollo } from './execution/apollo.js'
import { LIMITS } from './execution/limits/limits.js'
import { withOutageErrors } from './execution/service-unavailable.js'
import type { Extractor } from './extraction/extractor.js'
import { limitArrival } from './http/arrival.js'
import { WaitingClient } from './http/client.js'
import { addCors } from './http/cors.js'
import { addUnsubscribe } from './http/digests/unsubscribe-route.js'
import { addExplorer } from './http/explorer.js'
import { addExport } from './http/export-route.js'
import { shutDownGracefully } from './http/graceful-shutdown.js'
import { addGraphiql } from './http/graphiql-page.js'
import { addGraphql } from './http/graphql-route.js'
import { addHealth } from './http/health.js'
import { addHttpErrors, answerBadUrl, answerUnreadable } from './http/http-errors.js'
import { addImport } from './http/lines/import-route.js'
import { addIngest } from './http/lines/ingest-route.js'
import { addReanalyse } from './http/lines/reanalyse-route.js'
import { addMcp } from './http/mcp-route.js'
import { refusing } from './http/refusal.js'
import { addSearchFeeds } from './http/search-feed/search-feed-route.js'
import { addHeaders } from './http/secure-headers.js'
import { subscribing } from './http/streams/subscribing.js'
import { addWebSocket } from './http/streams/web-socket.js'
import { buildSchema } from './schema.js'
import { EventCounts } from './store/searches/count-events.js'
import { type Fetcher, openFetcher } from './web/fetcher.js'

/** The query that the project exists for; Sandbox and GraphiQL start with it. */
export const FIRST_QUERY = `# What did Stoltenberg urge South Korea to do?
{
  statements(where: { speaker: { name: "Stoltenberg" }, act: { eq: URGE }, addressee: { name: "South Korea" } }) {
    nodes {
      speaker { name }
      act
      cue
      content
      quotes { text }
      addressees { name }
      saidOn
      evidence { sentence source { start end text } cue { start end text } content { start end text } }
      article { title url publishedAt }
    }
  }
}
`

export interface ServerSettings extends AuthSettings {
  /** Analyzes ingested articles. It is not closed here. */
  readonly extractor: Extractor
  /** Fetches what addresses hold; by default from public ones alone. It is not closed here. */
  readonly fetcher?: Fetcher
  /** Whether digests are sent by e-mail: by default not. */
  readonly sendsMail?: boolean
  /** Receives internal errors, as a line or a stack; nothing that a client sent. */
  readonly log: (line: string) => void
  /** Allowed origins of pages; undefined: any. */
  readonly corsOrigins?: readonly string[] | undefined
}

/** Smaller answers, in bytes, are not compressed: they fit into a packet. */
const COMPRESSED_BYTES = 1_400

/** Brotli's quality for dynamic answers: as fast as gzip, and smaller. The default, 11, takes 50 times as long. */
const BROTLI_QUALITY = 4

/**
 * Makes the web server: the explorer at / and its pages, GraphQL at /graphql (Apollo Sandbox for browsers), GraphiQL at /graphiql, MCP at /mcp, /export,
 * /ingest, /import, /reanalyse, /unsubscribe, feeds of saved searches at /searches, /healthz, /readyz.
 * It does not listen yet. `close()` answers pending requests first, and does not close the database.
 */
export async function createServer({
  log,
  corsOrigins,
  extractor,
  fetcher = openFetcher({ allow: [] }),
  sendsMail = false,
  ...auth
}: ServerSettings): Promise<FastifyInstance> {
  const { database } = auth
  const shared = { database, extractor, fetcher, sendsMail }
  const schema = buildSchema()
  const nameOutage = withOutageErrors(log)
  const apollo = await startApollo({
    schema,
    database,
    nameOutage,
    isOpen: auth.publicRead,
    log,
    firstQuery: FIRST_QUERY,
  })

  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // The system notices clients whose machine is gone without a word: an import waits for its client however long.
    http: { requireHostHeader: false, headersTimeout: LIMITS.requestMilliseconds, keepAlive: true },
    frameworkErrors: answerBadUrl,
    clientErrorHandler: answerUnreadable,
  })
  app.removeContentTypeParser('text/plain')
  const ending = shutDownGracefully(app)
  limitArrival(app, LIMITS.requestMilliseconds)
  addHeaders(app)
  addCors(app, corsOrigins)
  await app.register(compress, {
    threshold: COMPRESSED_BYTES,
    // Events are sent one by one, and not held back until there is enough to compress.
    customTypes: /^text\/(?!event-stream)|json|xml|javascript/,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  })
  addHttpErrors(app, log)
  addHealth(app, database)
  addGraphiql(app, FIRST_QUERY)
  addExplorer(app)
  const authenticate = authenticator(auth)
  const admit: typeof authenticate = (request, isOpen) =>
    authenticate(request, isOpen).catch((error) => Promise.reject(nameOutage(error)))
  const executeFor = (key: ActingKey | null, socket: Socket) =>
    executeWith(apollo, () => makeContext(shared, key, new WaitingClient(socket)))
  const refusalOf = refusing(nameOutage, log)
  const subscribe = subscribing({
    schema,
    admit,
    executeFor,
    counting: new EventCounts(database),
    tell: (error) => refusalOf(error).error,
    ending,
  })
  const makeContextOf = async (request: FastifyRequest, reply: FastifyReply) => {
    const { key, allowance } = await admit(request)
    reply.headers(rateHeaders(allowance))
    return makeContext(shared, key, new WaitingClient(request.socket))
  }
  addGraphql(app, apollo, makeContextOf, { subscribe, ending, refusalOf })
  addWebSocket(app, { schema, subscribe, admit, refusalOf, ending })
  addMcp(app, {
    schema,
    admit,
    nameOutage,
    corsOrigins,
    log,
    executeFor,
  })
  const admitting = { admit, nameOutage, log }
  addSearchFeeds(app, { database, executeFor, ...admitting })
  addExport(app, { database, schema, ...admitting })
  addIngest(app, { database, extractor, ending, ...admitting })
  addImport(app, { database, ending, ...admitting })
  addUnsubscribe(app, database)
  addReanalyse(app, { database, extractor, ending, ...admitting })
  app.addHook('onClose', () => apollo.stop())
  return app
}
