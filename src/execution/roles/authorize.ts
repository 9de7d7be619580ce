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
import { FORBIDDEN, roleRefused } from '../../auth/errors.js'
import type { ActingKey } from '../../context.js'
import { FIELD_READERS, MUTATION_ROLES, type Readers } from './operation-roles.js'

/** A field that not everybody may select. */
interface Guarded {
  readonly node: FieldNode
  readonly isRoot: boolean
  /** Null: nobody may. */
  readonly readers: Readers | null
}

/** The guarded fields of an operation, and the response keys of all its root fields. */
interface Guards {
  readonly guarded: readonly Guarded[]
  readonly roots: ReadonlySet<string>
}

/** What of an operation is refused. */
export interface Refusals {
  /** Errors for which nothing is executed: a mutation is made as a whole or not at all, and of a query nothing else would be left. */
  readonly whole: readonly GraphQLError[]
  /** Fields of a query that are null, each with its error. */
  readonly parts: ReadonlyMap<FieldNode, GraphQLError>
}

const NOTHING_REFUSED: Refusals = { whole: [], parts: new Map() }

/** Kept as long as Apollo Server keeps the document. */
const guardsOf = new WeakMap<OperationDefinitionNode, Guards>()

/**
 * Checks whether a key may execute an operation. Fields left out by @skip or @include count too, so that the result does
 * not depend on variables.
 * @param key null if the request has none
 * @param isOpen whether clients without a key may read
 */
export function refusalsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  key: ActingKey | null,
  isOpen: boolean,
): Refusals {
  const guards = guardsOf.get(operation) ?? findGuards(document, operation)
  guardsOf.set(operation, guards)
  if (guards.guarded.length === 0) return NOTHING_REFUSED
  const refused = guards.guarded.filter(({ readers }) => !mayRead(readers, key, isOpen))
  const roots = refused.filter(({ isRoot }) => isRoot)
  const refusedRoots = new Set(roots.map(({ node }) => keyOf(node)))
  const isWhole =
    operation.operation === OperationTypeNode.QUERY ? refusedRoots.size === guards.roots.size : refusedRoots.size > 0
  if (isWhole) return { whole: onceEach(roots).map((field) => refusalOf(field, key, true)), parts: new Map() }
  return { whole: [], parts: new Map(refused.map((field) => [field.node, refusalOf(field, key, false)])) }
}

const mayRead = (readers: Readers | null, key: ActingKey | null, isOpen: boolean): boolean =>
  readers !== null &&
  key !== null &&
  (readers.role === key.role || readers.others.includes(key.role) || (readers.isOpenWithin === true && !isOpen))

/** The first field of each response key. */
const onceEach = (fields: readonly Guarded[]): readonly Guarded[] =>
  fields.filter(({ node }, at) => fields.findIndex((other) => keyOf(other.node) === keyOf(node)) === at)

/** What a selection is made on. A payload's `query` leads back to the queries. */
type Place = 'root' | 'query' | 'object'

function findGuards(document: DocumentNode, operation: OperationDefinitionNode): Guards {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const isReading = operation.operation === OperationTypeNode.QUERY
  const guarded: Guarded[] = []
  const roots = new Set<string>()

  function collect({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value
        if (place === 'root') roots.add(keyOf(selection))
        const readers =
          place === 'root' && !isReading ? readersOfMutation(operation, name) : readersOfField(name, place)
        if (readers !== undefined) guarded.push({ node: selection, isRoot: place === 'root', readers })
        const leadsBack = name === 'query' && place === 'object'
        if (selection.selectionSet) collect(selection.selectionSet, leadsBack ? 'query' : 'object')
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, place)
      else {
        const fragment = fragments.get(selection.name.value)
        // Visit each fragment once: fragments that spread the next one twice would double the work at every level.
        fragments.delete(selection.name.value)
        if (fragment) collect(fragment.selectionSet, place)
      }
    }
  }

  collect(operation.selectionSet, 'root')
  return { guarded, roots }
}

/** @returns undefined: everybody may read it */
function readersOfField(name: string, place: Place): Readers | undefined {
  const readers = Object.hasOwn(FIELD_READERS, name) ? FIELD_READERS[name] : undefined
  return name === 'keys' && place === 'object' ? undefined : readers
}

/** @returns undefined: everybody may ask it (`__typename`); null: nobody may */
function readersOfMutation({ operation }: OperationDefinitionNode, name: string): Readers | null | undefined {
  if (name.startsWith('__')) return undefined
  const isListed = operation === OperationTypeNode.MUTATION && Object.hasOwn(MUTATION_ROLES, name)
  const role = isListed ? MUTATION_ROLES[name] : undefined
  return typeof role === 'string' ? { role, others: [] } : (role ?? null)
}

/** @param isAll whether nothing of the operation is executed, so that the answer's HTTP status tells it */
function refusalOf({ node, isRoot, readers }: Guarded, key: ActingKey | null, isAll: boolean): GraphQLError {
  const where = { nodes: [node], ...(isRoot && { path: [keyOf(node)] }) }
  const name = node.name.value
  if (readers === null) {
    return new GraphQLError(`No role may ask for ${name}.`, {
      ...where,
      extensions: { code: 'FORBIDDEN', ...(isAll && FORBIDDEN) },
    })
  }
  return roleRefused(name, readers.role, key, where, isAll)
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value
