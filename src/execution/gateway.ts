import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  execute as executeByGraphql,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  OperationTypeNode,
} from 'graphql'
import type { Context } from '../context.js'
import type { Database } from '../store/database/database.js'
import { stringifyResult } from './answer.js'
import { costError, costOfOperation, limitVariables } from './limits/cost-limit.js'
import { LIMITS } from './limits/limits.js'
import { refusalsOf } from './roles/authorize.js'
import { createExecutor } from './run.js'
import { asStream } from './subscriptions/errors.js'

/** A request with this header, whatever its value, gets `extensions.cost` in its answer. */
const COST_HEADER = 'dictum-cost'

/**
 * Makes a gateway, which is how Apollo Server lets other code execute operations. Apollo still parses, validates, runs
 * plugins and formats errors. Roles and cost are checked here before execution and not in a plugin, because for a small
 * query Apollo's hooks take longer than the database.
 */
export function createGateway(
  schema: GraphQLSchema,
  database: Database,
  nameOutage: (error: unknown) => unknown,
  isOpen: boolean,
): Pick<ApolloServerOptionsWithGateway<Context>, 'gateway' | 'stringifyResult'> {
  const execute = createExecutor(schema, database)
  return {
    stringifyResult,
    gateway: {
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => {}
      },
      load: async () => ({
        executor: async ({ document, operation, operationName, request, context: given }) => {
          // Apollo does not know the type of a gateway's context.
          const asking = given as Context
          // The document lacks the requested operation: graphql-js returns the error.
          if (!operation) return executeByGraphql({ schema, document, operationName: request.operationName })
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [asStream()] }
          const { whole, parts } = refusalsOf(document, operation, asking.key, isOpen)
          if (whole.length > 0) return { data: null, errors: whole }
          const context: Context = parts.size === 0 ? asking : { ...asking, withheld: new Set(parts.keys()) }
          const variables = request.variables ?? {}
          limitVariables(variables)
          // The same maximum as in graphql-js: each error may compare a name with all names of the schema.
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: 50,
          })
          // Variables that do not fit their types are refused in execution.
          const cost = coerced ? costOfOperation(schema, document, operation, coerced) : 0
          const name = request.operationName ?? operationName
          const result =
            cost > LIMITS.cost
              ? { errors: [costError(cost)] }
              : await execute({ document, operation, operationName: name, variables, coerced, context })
          const extensions = {
            ...(request.http?.headers.has(COST_HEADER) && { cost: { requested: cost, most: LIMITS.cost } }),
            // Suggestions for unknown names.
            ...(context.suggestions.length > 0 && { suggestions: context.suggestions }),
          }
          const failures = (result.errors ?? []).map((error) => nameOutage(error) as GraphQLError)
          const errors = [...parts.values(), ...failures]
          return {
            ...result,
            ...(errors.length > 0 && { errors }),
            ...(Object.keys(extensions).length > 0 && { extensions }),
          }
        },
      }),
      stop: async () => {},
    },
  }
}
