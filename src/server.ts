import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import { type FastifyInstance, fastify } from 'fastify'
import { type AccessSettings, authenticator } from './access/authenticate.js'
import { type Context, makeContext } from './context.js'
import { askerAt } from './http/asker.js'
import { addExport } from './http/export-route.js'
import { errorFormatter } from './http/format-error.js'
import { addGraphiql } from './http/graphiql-page.js'
import { addGraphql } from './http/graphql-route.js'
import { addHealth } from './http/health.js'
import { addHttpErrors } from './http/http-errors.js'
import { ownExecution } from './http/own-execution.js'
import { addHeaders } from './http/secure-headers.js'
import { aliasLimit, directiveLimit } from './limits/count-limits.js'
import { depthLimit } from './limits/depth-limit.js'
import { LIMITS } from './limits/limits.js'
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

export interface ServerSettings extends AccessSettings {
  /** Hears what goes wrong here, a line or a stack each; nothing that a client sent. */
  readonly log: (line: string) => void
}

/**
 * Makes the web server: GraphQL at /graphql (Apollo Sandbox for a browser), GraphiQL at /graphiql, /export, /healthz, /readyz.
 * It does not listen yet; `close()` ends what is under way first. The database stays open.
 */
export async function createServer({ log, ...access }: ServerSettings): Promise<FastifyInstance> {
  const { database } = access
  const schema = buildSchema()
  const apollo = new ApolloServer<Context>({
    ...ownExecution(schema, database),
    // Sandbox and code generators live by it, and everything that can be asked is documented there.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(log),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [depthLimit(LIMITS.depth), aliasLimit(LIMITS.aliases), directiveLimit(LIMITS.directives)],
    stopOnTerminationSignals: false,
    plugins: [
      // Apollo's cache control wraps every field of every answer, for hints that nothing here gives.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageLocalDefault({ footer: false, document: FIRST_QUERY }),
    ],
  })
  await apollo.start()

  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMilliseconds,
    forceCloseConnections: 'idle',
  })
  addHeaders(app)
  addHttpErrors(app, log)
  addHealth(app, database)
  addGraphiql(app, FIRST_QUERY)
  app.get('/', (_request, reply) => reply.redirect('/graphql'))
  const authenticate = authenticator(access)
  addGraphql(app, apollo, (request) => {
    const key = authenticate(request)
    const asker = askerAt(request.socket)
    return key === null
      ? makeContext(database, null, asker)
      : key.then((acting) => makeContext(database, acting, asker))
  })
  addExport(app, database, schema, authenticate, log)
  app.addHook('onClose', () => apollo.stop())
  return app
}
