import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.js'
import { executorOf } from '../resolvers/executor.js'
import { stringifyResult } from '../resolvers/json-data.js'
import type { Database } from '../store/database.js'

/**
 * Apollo Server's own way to have operations executed by something else: a gateway. Parsing, validation, plugins, and
 * the forming of errors stay Apollo's.
 */
export function ownExecution(
  schema: GraphQLSchema,
  database: Database,
): Pick<ApolloServerOptionsWithGateway<Context>, 'gateway' | 'stringifyResult'> {
  const execute = executorOf(schema, database)
  return {
    stringifyResult,
    gateway: {
      onSchemaLoadOrUpdate: (hear) => {
        hear({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => {}
      },
      load: async () => ({
        executor: ({ document, operation, operationName, request, context }) =>
          execute({
            document,
            operation,
            operationName: request.operationName ?? operationName,
            variables: request.variables ?? {},
            // Apollo types the context of a gateway by its keys alone.
            context: context as Context,
          }),
      }),
      stop: async () => {},
    },
  }
}
