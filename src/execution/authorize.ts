import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import { FORBIDDEN, roleRefused } from '../auth/errors.js'
import type { ActingKey } from '../context.js'
import type { Role } from '../models/enums.js'
import { OPERATION_ROLES } from './operation-roles.js'

/** A root field that requires a role; null: no role may select it. */
interface Guarded {
  readonly node: FieldNode
  readonly role: Role | null
}

/** Operation → its guarded root fields, kept as long as Apollo Server keeps the document. */
const guardedFieldsOf = new WeakMap<OperationDefinitionNode, readonly Guarded[]>()

/**
 * Checks whether a key may execute an operation. Fields left out by @skip or @include count too, so that the result does
 * not depend on variables.
 * @param key null if the request has none
 * @returns an error for each root field that the key's role may not select
 */
export function refusalsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  key: ActingKey | null,
): GraphQLError[] {
  let guarded = guardedFieldsOf.get(operation)
  if (guarded === undefined) {
    guarded = guardedFields(document, operation)
    guardedFieldsOf.set(operation, guarded)
  }
  return guarded.flatMap((field) => (field.role !== null && field.role === key?.role ? [] : [refusalOf(field, key)]))
}

function guardedFields(document: DocumentNode, operation: OperationDefinitionNode): Guarded[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const roles = OPERATION_ROLES[operation.operation]
  const isReading = operation.operation === OperationTypeNode.QUERY
  const guarded = new Map<string, Guarded>()

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value
        const role = Object.hasOwn(roles, name) ? (roles[name] ?? null) : null
        // `__typename`, `__schema` and `__type` only read.
        const isOpen = role === null && (isReading || name.startsWith('__'))
        if (!isOpen) guarded.set(keyOf(selection), { node: selection, role })
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else {
        const fragment = fragments.get(selection.name.value)
        // Visit each fragment once: fragments that spread the next one twice would double the work at every level.
        fragments.delete(selection.name.value)
        if (fragment) collect(fragment.selectionSet)
      }
    }
  }

  collect(operation.selectionSet)
  return [...guarded.values()]
}

function refusalOf({ node, role }: Guarded, key: ActingKey | null): GraphQLError {
  const where = { nodes: [node], path: [keyOf(node)] }
  const name = node.name.value
  if (role === null) {
    return new GraphQLError(`No role may ask for ${name}.`, {
      ...where,
      extensions: { code: 'FORBIDDEN', ...FORBIDDEN },
    })
  }
  return roleRefused(name, role, key, where)
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value
