import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Context } from '../context.js'
import type { Database } from '../store/database/database.js'
import { stringifyResult } from './answer.js'
import { errorFormatter } from './format-error.js'
import { createGateway } from './gateway.js'
import { PARSING } from './parse.js'

interface ApolloSettings {
  readonly schema: GraphQLSchema
  readonly database: Database
  readonly nameOutage: (error: unknown) => unknown
  /** Whether clients without a key may read. */
  readonly isOpen: boolean
  /** Receives internal errors, as a line or a stack. */
  readonly log: (line: string) => void
  /** The query that Apollo Sandbox starts with; undefined: there is no such page. */
  readonly firstQuery?: string
}

/** Makes and starts Apollo Server, which takes operations through the gateway: roles, cost, execution. `stop()` ends it. */
export async function startApollo(settings: ApolloSettings): Promise<ApolloServer<Context>> {
  const { schema, database, nameOutage, isOpen, log, firstQuery } = settings
  const apollo = new ApolloServer<Context>({
    ...createGateway(schema, database, nameOutage, isOpen),
    // Sandbox and code generators need it; nothing in the schema is secret.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(log),
    ...PARSING,
    stopOnTerminationSignals: false,
    // There are no cookies, GET only reads, and HTML forms cannot send JSON, so CSRF is impossible.
    csrfPrevention: false,
    plugins: [
      // Apollo's cache control wraps every field of every answer, for cache hints that are not used here.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // No usage reports to Apollo, even if the environment has an APOLLO_KEY.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      firstQuery === undefined
        ? ApolloServerPluginLandingPageDisabled()
        : ApolloServerPluginLandingPageLocalDefault({
            footer: false,
            document: firstQuery,
            embed: { runTelemetry: false },
          }),
    ],
  })
  await apollo.start()
  return apollo
}

/** Executes an operation; its answer is plain JSON, its errors as POST /graphql tells them. */
export type Execute = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<FormattedExecutionResult>

/** Makes the function that executes operations for one client, each with a context of its own. */
export const executeWith =
  (apollo: ApolloServer<Context>, contextOf: () => Context): Execute =>
  async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: contextOf() })
    if (body.kind !== 'single') throw new Error('Nothing here answers piece by piece')
    return JSON.parse(stringifyResult(body.singleResult))
  }
