import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { costOf } from '../cost.js'
import { extentOf } from './extent.js'
import { limitError } from './limit-error.js'
import { LIMITS } from './limits.js'

type Variables = Readonly<Record<string, unknown>>

/** @throws GraphQLError LIMIT_EXCEEDED where variables are so many, or nested so deep, that reading them is a burden */
export function limitVariables(variables: object): void {
  const { levels, values } = extentOf(variables)
  if (levels > LIMITS.variableDepth) {
    throw limitError('levels of variables', levels, LIMITS.variableDepth, 'Put filters beside each other.')
  }
  if (values > LIMITS.variableValues) {
    throw limitError('values in its variables', values, LIMITS.variableValues, 'Use several requests.')
  }
}

/** What operations cost whose variables have no part in it; Apollo Server keeps the documents that they belong to. */
const kept = new WeakMap<OperationDefinitionNode, number>()

/**
 * What an operation costs. Validation cannot find it: its results are kept by document, and the cost may depend on the
 * variables of each request.
 * @param variables as graphql-js has coerced them
 */
export function costOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const known = kept.get(operation)
  if (known !== undefined) return known
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  }
  const watched = watch(variables)
  const cost = costOf({ schema, fragments, variables: watched.variables }, operation)
  if (!watched.areRead()) kept.set(operation, cost)
  return cost
}

/** The same variables, and whether any of them was read. */
function watch(variables: Variables): { variables: Variables; areRead: () => boolean } {
  let areRead = false
  const watched = new Proxy(variables, {
    get: (target, name) => {
      areRead = true
      return Reflect.get(target, name)
    },
    // What graphql-js sees first whether there is a variable by.
    getOwnPropertyDescriptor: (target, name) => {
      areRead = true
      return Reflect.getOwnPropertyDescriptor(target, name)
    },
  })
  return { variables: watched, areRead: () => areRead }
}

/** Why an operation of this cost is not run. */
export const costError = (cost: number): GraphQLError =>
  limitError('objects to give', cost, LIMITS.cost, 'Ask for smaller pages (`first`) or fewer lists in lists.')
