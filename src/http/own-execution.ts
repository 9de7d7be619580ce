import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { type GraphQLSchema, getVariableValues } from 'graphql'
import { refusalsOf } from '../access/authorize.js'
import type { Context } from '../context.js'
import { costError, costOfOperation, limitNesting } from '../limits/cost-limit.js'
import { LIMITS } from '../limits/limits.js'
import { executorOf } from '../resolvers/executor.js'
import { stringifyResult } from '../resolvers/json-data.js'
import type { Database } from '../store/database.js'

/** A request with this header, whatever its value, gets `extensions.cost` in its answer. */
const COST_HEADER = 'dictum-cost'

/**
 * Apollo Server's own way to have operations executed by something else: a gateway. Parsing, validation, plugins, and
 * the forming of errors stay Apollo's. Who may ask for an operation and what it costs is looked at here, before it runs
 * either way, and not in a plugin: for a small query, Apollo's hooks take longer than the database.
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
        executor: async ({ document, operation, operationName, request, context: given }) => {
          // Apollo types the context of a gateway by its keys alone.
          const context = given as Context
          const refusals = refusalsOf(document, operation, context.key)
          if (refusals.length > 0) return { data: null, errors: refusals }
          const variables = request.variables ?? {}
          limitNesting(variables)
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
          // Variables that do not fit their types are the execution's to refuse.
          const cost = coerced ? costOfOperation(schema, document, operation, coerced) : 0
          const name = request.operationName ?? operationName
          const result =
            cost > LIMITS.cost
              ? { errors: [costError(cost)] }
              : await execute({ document, operation, operationName: name, variables, coerced, context })
          const extensions = {
            ...(request.http?.headers.has(COST_HEADER) && { cost: { requested: cost, most: LIMITS.cost } }),
            // The names that were asked for and that nobody bears.
            ...(context.suggestions.length > 0 && { suggestions: context.suggestions }),
          }
          return Object.keys(extensions).length > 0 ? { ...result, extensions } : result
        },
      }),
      stop: async () => {},
    },
  }
}
