import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql'
import type { Context } from '../context.js'
import { type CompiledStatement, parameterValues, runCompiled } from '../query/compile/compiled-statement.js'
import type { Database } from '../store/database/database.js'
import { JsonData } from './answer.js'
import { type FieldPlan, type OperationPlan, OperationPlans } from './compile.js'
import { introspectOnce } from './introspection.js'
import { treeOf } from './resolve.js'

type Variables = Readonly<Record<string, unknown>>

/** An operation to execute, parsed and validated. */
export interface ParsedOperation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly operationName: string | null | undefined
  readonly variables: Variables
  /** The variables as coerced by graphql-js; undefined if they do not fit their types. */
  readonly coerced: Variables | undefined
  readonly context: Context
}

/** An operation ready to run: its plan, and the parameter values of its compiled statements. */
interface Ready {
  readonly plan: OperationPlan
  readonly values: ReadonlyMap<CompiledStatement, readonly unknown[]>
}

/**
 * Makes the function that executes operations. Queries run the compiled statements of their plan, and the database's JSON
 * is sent as it is. Mutations, introspection and operations with a mistake are executed by graphql-js and the resolvers.
 */
export function createExecutor(
  schema: GraphQLSchema,
  database: Database,
): (request: ParsedOperation) => Promise<ExecutionResult> {
  const plans = new OperationPlans(schema, database)
  return async ({ document, operation, operationName, variables, coerced, context }) => {
    const ready = coerced && prepare(plans, document, operation, coerced, context)
    if (ready) return answer(context, ready, coerced)
    const result = await introspectOnce(operation, () =>
      execute({ schema, document, contextValue: context, variableValues: variables, operationName }),
    )
    return coerced || !result.errors ? result : { ...result, errors: result.errors.map(withCode) }
  }
}

/** Adds a code to an error in variables. Apollo Server does that only for errors with nodes; "too many errors" has none. */
const withCode = (error: GraphQLError): GraphQLError =>
  error.nodes ? error : new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } })

/** What an operation is answered with; null where it has no plan, or a mistake in it. */
function prepare(
  plans: OperationPlans,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  { withheld }: Context,
): Ready | null {
  try {
    const plan = plans.planOf(document, operation, variables, withheld)
    if (!plan) return null
    const reads = plan.fields.flatMap(({ read }) => (typeof read === 'string' ? [] : [read]))
    return { plan, values: new Map(reads.map((read) => [read, parameterValues(read, variables)])) }
  } catch (error) {
    // A mistake in the arguments: graphql-js comes upon it again, and tells the place. Anything else is one of ours.
    if (error instanceof GraphQLError) return null
    throw error
  }
}

async function answer(context: Context, { plan, values }: Ready, variables: Variables): Promise<ExecutionResult> {
  const errors: GraphQLError[] = []
  let isNull = false
  const readField = async ({ key, nodes, isNullable, read }: FieldPlan): Promise<[string, string]> => {
    if (typeof read === 'string') return [key, read]
    try {
      const found = await runCompiled(
        context.database,
        read,
        variables,
        values.get(read) ?? [],
        plan.isRepeated,
        context.client,
      )
      return [key, ((await treeOf(context, key, found)) as string | null) ?? 'null']
    } catch (error) {
      // As graphql-js does: what goes wrong in a field, whatever it is, is told and written down as that field's.
      errors.push(locatedError(error, nodes, [key]))
      isNull ||= !isNullable
      return [key, 'null']
    }
  }
  const fields = new Map(await Promise.all(plan.fields.map(readField)))
  // graphql-js types data as an object of values; only stringifyResult (answer.ts) ever looks into it.
  const data = isNull ? null : (new JsonData(fields) as unknown as Record<string, unknown>)
  return errors.length === 0 ? { data } : { data, errors }
}
