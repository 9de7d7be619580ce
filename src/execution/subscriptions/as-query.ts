import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import { PARSING } from '../parse.js'

/** An operation as a client sends it. */
export interface Sent {
  readonly query: string
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
}

/** A subscription to a saved search, as the query that reads a page of its events. */
export interface Subscribed {
  /** The response key under which an event is sent. */
  readonly key: string
  readonly searchId: string
  /** The cursor from which the client wants to go on; null: from now. */
  readonly after: string | null
  /** An operation with the variables `SEARCH` and `AFTER`, and `variables`. */
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Variables of the query, which no client's own are called like. */
export const SEARCH = 'dictum__search'
export const AFTER = 'dictum__after'

/** How many events are read at once. */
export const PAGE = 20

/** A subscription that was parsed, and nothing else. */
export interface Parsed {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** The subscription that is asked for; null where it is another operation, or no GraphQL. Nothing of the schema is told by it. */
export function subscriptionIn({ query, operationName }: Sent): Parsed | null {
  const document = parsed(query)
  if (document === null) return null
  const operation = getOperationAST(document, operationName)
  return operation?.operation === OperationTypeNode.SUBSCRIPTION ? { document, operation } : null
}

/**
 * Makes a subscription a query: the selected fields of an event are read like any others, by the same limits, roles and statements.
 * @throws InvalidError if it is not valid
 */
export function asQuery(
  schema: GraphQLSchema,
  { document, operation }: Parsed,
  variables: Sent['variables'],
): Subscribed {
  const rules = [...specifiedRules, ...(PARSING.validationRules ?? [])]
  refuseAny(validate(schema, document, rules, PARSING.validationOptions), 'GRAPHQL_VALIDATION_FAILED')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: 50,
  })
  if (errors) throw new InvalidError(errors.map((error) => withCode(error, 'BAD_USER_INPUT')))
  const type = schema.getSubscriptionType()
  if (!type) throw new Error('The schema has no subscriptions')
  const [selected] = collectFields(schema, fragmentsOf(document), coerced, type, operation.selectionSet)
  // A field that @skip leaves out.
  if (!selected)
    throw new GraphQLError('This subscription asks for nothing.', { extensions: { code: 'BAD_USER_INPUT' } })
  const [key, nodes] = selected
  const [node] = nodes as readonly [FieldNode, ...FieldNode[]]
  const field = type.getFields()[node.name.value]
  if (!field) throw new Error(`There is no subscription ${node.name.value}`)
  const { id, after } = getArgumentValues(field, node, coerced)
  const read = reading(document, nodes)
  const declared = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    read.variables.has(variable.name.value),
  )
  const given = Object.entries(variables ?? {}).filter(([name]) => read.variables.has(name))
  return {
    key,
    searchId: String(id),
    after: after == null ? null : String(after),
    query: `query ($${SEARCH}: ID!, $${AFTER}: String${declared.map((each) => `, ${print(each)}`).join('')}) {
      savedSearch(id: $${SEARCH}) { matches(first: ${PAGE}, after: $${AFTER}) { edges { cursor node { ${read.selections} } } } }
    } ${read.fragments}`,
    variables: Object.fromEntries(given),
  }
}

/** What an event's selections read: their text, with the fragments that they spread, and the names of their variables. */
function reading(document: DocumentNode, nodes: readonly FieldNode[]) {
  const all = fragmentsOf(document)
  const fragments = new Set<FragmentDefinitionNode>()
  const variables = new Set<string>()
  const look = (within: SelectionNode | FragmentDefinitionNode): void => {
    visit(within, {
      Variable: ({ name }) => {
        variables.add(name.value)
      },
      FragmentSpread: ({ name }) => {
        const fragment = all[name.value]
        if (fragment && !fragments.has(fragment)) {
          fragments.add(fragment)
          look(fragment)
        }
      },
    })
  }
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  selections.forEach(look)
  return { selections: selections.map(print).join(' '), fragments: [...fragments].map(print).join(' '), variables }
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  )

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, PARSING.parseOptions)
  } catch {
    return null
  }
}

/** @throws InvalidError if there are any */
function refuseAny(errors: readonly GraphQLError[], code: string): void {
  if (errors.length > 0) throw new InvalidError(errors.map((error) => withCode(error, code)))
}

/** An error as Apollo Server tells it: ours have a code of their own. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes = null, source = null, positions = null, extensions } = error
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } })
}

/** What is wrong with a document or its variables. */
export class InvalidError extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The subscription is not valid')
  }
}
