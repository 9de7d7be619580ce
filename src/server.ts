import { constants } from 'node:zlib'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import compress from '@fastify/compress'
import { type FastifyInstance, fastify } from 'fastify'
import { type AuthSettings, authenticator } from './auth/authenticate.js'
import { rateHeaders } from './auth/rate-limit-error.js'
import { type Context, makeContext } from './context.js'
import { errorFormatter } from './execution/format-error.js'
import { createGateway } from './execution/gateway.js'
import { LIMITS } from './execution/limits/limits.js'
import { PARSING } from './execution/parse.js'
import { withOutageErrors } from './execution/service-unavailable.js'
import type { Extractor } from './extraction/extractor.js'
import { WaitingClient } from './http/client.js'
import { addCors } from './http/cors.js'
import { addExport } from './http/export-route.js'
import { shutDownGracefully } from './http/graceful-shutdown.js'
import { addGraphiql } from './http/graphiql-page.js'
import { addGraphql } from './http/graphql-route.js'
import { addHealth } from './http/health.js'
import { addHttpErrors, answerBadUrl, answerUnreadable } from './http/http-errors.js'
import { addHeaders } from './http/secure-headers.js'
import { buildSchema } from './schema.js'

/** The query that the project exists for: the pages for queries start with it. */
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
  /** Reads what is ingested; it stays open. */
  readonly extractor: Extractor
  /** Hears what goes wrong here, a line or a stack each; nothing that a client sent. */
  readonly log: (line: string) => void
  /** Origins whose pages may ask; undefined: any. */
  readonly corsOrigins?: readonly string[] | undefined
}

/** An answer smaller than this goes out as it is: it fits into a packet, in bytes. */
const COMPRESSED_BYTES = 1_400

/** Brotli's quality for answers that are made anew each time: as fast as gzip, and smaller. Its default, 11, takes 50 times as long. */
const BROTLI_QUALITY = 4

/**
 * Makes the web server: GraphQL at /graphql (Apollo Sandbox for a browser), GraphiQL at /graphiql, /export, /healthz, /readyz.
 * It does not listen yet; `close()` ends what is under way first. The database stays open.
 */
export async function createServer({ log, corsOrigins, extractor, ...auth }: ServerSettings): Promise<FastifyInstance> {
  const { database } = auth
  const schema = buildSchema()
  const nameOutage = withOutageErrors(log)
  const apollo = new ApolloServer<Context>({
    ...createGateway(schema, database, nameOutage),
    // Sandbox and code generators live by it, and everything that can be asked is documented there.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(log),
    ...PARSING,
    stopOnTerminationSignals: false,
    // Nothing here rests on cookies, GET only reads, and no form can send JSON: there is nothing to forge.
    csrfPrevention: false,
    plugins: [
      // Apollo's cache control wraps every field of every answer, for hints that nothing here gives.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // Nothing that is asked here is told to anybody else, whatever the environment says (APOLLO_KEY).
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageLocalDefault({
        footer: false,
        document: FIRST_QUERY,
        embed: { runTelemetry: false },
      }),
    ],
  })
  await apollo.start()

  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMilliseconds,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    http: { requireHostHeader: false },
    frameworkErrors: answerBadUrl,
    clientErrorHandler: answerUnreadable,
  })
  app.removeContentTypeParser('text/plain')
  shutDownGracefully(app)
  addHeaders(app)
  addCors(app, corsOrigins)
  await app.register(compress, {
    threshold: COMPRESSED_BYTES,
    customTypes: /^text\/|json|javascript/,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  })
  addHttpErrors(app, log)
  addHealth(app, database)
  addGraphiql(app, FIRST_QUERY)
  app.get('/', (_request, reply) => reply.redirect('/graphql'))
  const authenticate = authenticator(auth)
  const admit: typeof authenticate = (request) =>
    authenticate(request).catch((error) => Promise.reject(nameOutage(error)))
  addGraphql(app, apollo, async (request, reply) => {
    const { key, allowance } = await admit(request)
    reply.headers(rateHeaders(allowance))
    return makeContext({ database, extractor }, key, new WaitingClient(request.socket))
  })
  addExport(app, { database, schema, admit, nameOutage, log })
  app.addHook('onClose', () => apollo.stop())
  return app
}
