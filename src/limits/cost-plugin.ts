import type { ApolloServerPlugin } from '@apollo/server'
import { type FragmentDefinitionNode, getVariableValues, Kind } from 'graphql'
import { costOf } from './cost.js'
import { limitError } from './limit-error.js'
import { LIMITS } from './limits.js'
import { nestingOf } from './nesting.js'

/** A request with this header, whatever its value, gets `extensions.cost` in its answer. */
const COST_HEADER = 'dictum-cost'

/**
 * Refuses operations that cost too much before they run, and tells the cost where it is asked for. Validation cannot do
 * it: its results are kept by document, and the cost depends on the variables of each request.
 */
export const costLimit: ApolloServerPlugin = {
  async requestDidStart() {
    let cost = 0
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const variables = request.variables ?? {}
        const nesting = nestingOf(variables)
        if (nesting > LIMITS.variableDepth) {
          throw limitError('levels of variables', nesting, LIMITS.variableDepth, 'Put filters beside each other.')
        }
        const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables)
        // Variables that do not fit their types are the execution's to refuse.
        if (!coerced || !operation) return
        const fragments: Record<string, FragmentDefinitionNode> = {}
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
        }
        cost = costOf({ schema, fragments, variables: coerced }, operation)
        if (cost <= LIMITS.cost) return
        throw limitError(
          'objects to give',
          cost,
          LIMITS.cost,
          'Ask for smaller pages (`first`) or fewer lists in lists.',
        )
      },
      async willSendResponse({ request, response }) {
        if (!request.http?.headers.has(COST_HEADER) || response.body.kind !== 'single') return
        const { singleResult } = response.body
        singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, most: LIMITS.cost } }
      },
    }
  },
}
