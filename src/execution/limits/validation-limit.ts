import { type DocumentNode, type GraphQLError, Kind, type SelectionSetNode, type ValidationRule, visit } from 'graphql'
// The error by which graphql-js itself aborts a validation; any other would not be treated as a validation result.
import { validationAbortedError } from 'graphql/validation/validationAbortedError.js'
import { limitError } from './limit-error.js'
import { LIMITS } from './limits.js'

/**
 * Aborts the validation of documents that would take graphql-js too long, before its other rules run: they compare all
 * pairs of fragments and of repeated fields, and an unknown name with every known one.
 */
export const validationLimit: ValidationRule = (context) => ({
  Document: () => {
    const mistake = mistakeIn(context.getDocument())
    if (!mistake) return
    context.reportError(mistake)
    throw validationAbortedError
  },
})

function mistakeIn(document: DocumentNode): GraphQLError | undefined {
  let fragments = 0
  let repeats = 0
  let longest = 0
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments += 1
    if ('selectionSet' in definition) repeats += repeatsIn(definition.selectionSet, new Set())
  }
  visit(document, {
    Name: ({ value }) => {
      longest = Math.max(longest, value.length)
    },
    EnumValue: ({ value }) => {
      longest = Math.max(longest, value.length)
    },
  })
  if (fragments > LIMITS.fragments) return limitError('fragments', fragments, LIMITS.fragments, 'Use several requests.')
  if (repeats > LIMITS.repeats) return limitError('repeated fields', repeats, LIMITS.repeats, 'Ask for each once.')
  if (longest > LIMITS.nameLength) {
    return limitError('characters in a name', longest, LIMITS.nameLength, 'No name of the schema is so long.')
  }
  return undefined
}

/** The number of fields with a response name that their selection set already has. @param seen the response names so far */
function repeatsIn({ selections }: SelectionSetNode, seen: Set<string>): number {
  let repeats = 0
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) repeats += repeatsIn(selection.selectionSet, seen)
    if (selection.kind !== Kind.FIELD) continue
    const name = (selection.alias ?? selection.name).value
    if (seen.has(name)) repeats += 1
    seen.add(name)
    if (selection.selectionSet) repeats += repeatsIn(selection.selectionSet, new Set())
  }
  return repeats
}
