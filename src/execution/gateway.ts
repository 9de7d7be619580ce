import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { execute as executeByGraphql, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql'
import { answeredBy } from '../auth/errors.js'
import type { Context } from '../context.js'
import type { Database } from '../store/database/database.js'
import { stringifyResult } from './answer.js'
import { refusalsOf } from './authorize.js'
import { costError, costOfOperation, limitVariables } from './limits/cost-limit.js'
import { LIMITS } from './limits/limits.js'
import { createExecutor } from './run.js'

/** A request with this header, whatever its value, gets `extensions.cost` in its answer. */
const COST_HEADER = 'dictum-cost'

/**
 * Apollo Server's own way to have operations executed by something else: a gateway. Parsing, validation, plugins, and
 * the forming of errors stay Apollo's. Who may ask for an operation and what it costs is looked at here, before it runs
 * either way, and not in a plugin: for a small query, Apollo's hooks take longer than the database.
 */
export function createGateway(
  schema: GraphQLSchema,
  database: Database,
  nameOutage: (error: unknown) => unknown,
): Pick<ApolloServerOptionsWithGateway<Context>, 'gateway' | 'stringifyResult'> {
  const execute = createExecutor(schema, database)
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
          // The operation that was asked for is not there: graphql-js says so.
          if (!operation) return executeByGraphql({ schema, document, operationName: request.operationName })
          if (!schema.getRootType(operation.operation)) return { errors: [noSuchOperations(operation.operation)] }
          const refusals = refusalsOf(document, operation, context.key)
          if (refusals.length > 0) return { data: null, errors: refusals }
          const variables = request.variables ?? {}
          limitVariables(variables)
          // As many mistakes as graphql-js itself looks for: each may be compared with every name there is.
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: 50,
          })
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
          const errors = result.errors?.map((error) => nameOutage(error) as GraphQLError)
          return { ...result, ...(errors && { errors }), ...(Object.keys(extensions).length > 0 && { extensions }) }
        },
      }),
      stop: async () => {},
    },
  }
}

/** The error of an operation of a kind that the schema does not have. */
const noSuchOperations = (kind: string): GraphQLError => {
  const message = `There are no ${kind}s here; it takes queries and mutations.`
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', ...answeredBy(400) } })
}
