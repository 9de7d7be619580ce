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

/** @throws GraphQLError LIMIT_EXCEEDED if the variables have too many values or are nested too deep */
export function limitVariables(variables: object): void {
  const { levels, values } = extentOf(variables)
  if (levels > LIMITS.variableDepth) {
    throw limitError('levels of variables', levels, LIMITS.variableDepth, 'Put filters beside each other.')
  }
  if (values > LIMITS.variableValues) {
    throw limitError('values in its variables', values, LIMITS.variableValues, 'Use several requests.')
  }
}

/** Operation → cost, if it does not depend on variables; kept as long as Apollo Server keeps the document. */
const costs = new WeakMap<OperationDefinitionNode, number>()

/**
 * The cost of an operation. This cannot be a validation rule, because validation results are cached per document and the
 * cost may depend on the variables of each request.
 * @param variables as coerced by graphql-js
 */
export function costOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const known = costs.get(operation)
  if (known !== undefined) return known
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  }
  const watched = watch(variables)
  const cost = costOf({ schema, fragments, variables: watched.variables }, operation)
  if (!watched.areRead()) costs.set(operation, cost)
  return cost
}

/** A proxy for the variables, and whether any of them was read. */
function watch(variables: Variables): { variables: Variables; areRead: () => boolean } {
  let areRead = false
  const watched = new Proxy(variables, {
    get: (target, name) => {
      areRead = true
      return Reflect.get(target, name)
    },
    // graphql-js first checks by this whether a variable exists.
    getOwnPropertyDescriptor: (target, name) => {
      areRead = true
      return Reflect.getOwnPropertyDescriptor(target, name)
    },
  })
  return { variables: watched, areRead: () => areRead }
}

/** The error for an operation that costs too much. */
export const costError = (cost: number): GraphQLError =>
  limitError('objects to give', cost, LIMITS.cost, 'Ask for smaller pages (`first`) or fewer lists in lists.')
