import { type FragmentDefinitionNode, Kind, type SelectionSetNode, type ValidationRule } from 'graphql'
import { limitError } from './limit-error.js'

/** Refuses operations whose fields are nested too deep. Introspection is not counted: graphql-js has its own rule for it. */
export const depthLimit =
  (most: number): ValidationRule =>
  (context) => {
    const depths = new Map<FragmentDefinitionNode, number>()

    function depthOf(selections: SelectionSetNode): number {
      let depth = 0
      for (const selection of selections.selections) {
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value.startsWith('__')) continue
          depth = Math.max(depth, 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0))
        } else if (selection.kind === Kind.INLINE_FRAGMENT) depth = Math.max(depth, depthOf(selection.selectionSet))
        else depth = Math.max(depth, depthOfFragment(context.getFragment(selection.name.value)))
      }
      return depth
    }

    function depthOfFragment(fragment: FragmentDefinitionNode | null | undefined): number {
      if (!fragment) return 0
      const known = depths.get(fragment)
      if (known !== undefined) return known
      // Stops the recursion for a fragment that contains itself; another rule refuses it.
      depths.set(fragment, 0)
      const depth = depthOf(fragment.selectionSet)
      depths.set(fragment, depth)
      return depth
    }

    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet)
        if (depth <= most) return
        context.reportError(limitError('levels', depth, most, 'Ask for the inner ones by their ids.', [operation]))
      },
    }
  }
