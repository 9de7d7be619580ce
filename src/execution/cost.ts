import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  valueFromAST,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../query/compile/page.js'
import { DEFAULT_TOP, MAX_TOP } from '../query/statistics/arguments.js'
import { hasTime } from '../query/statistics/groups.js'
import { MOST_ROWS } from '../query/statistics/timeline.js'

/**
 * What a field that counts statements costs beside its answer: it reads every one that matches, up to a second of the
 * database's time at 200,000 (docs/figures.md). So a request has eight of them at most.
 */
const COUNTING = 2_500

/** How many items a list without pages counts for: most statements have one addressee, one quote or none. */
const LIST_SIZE = 2

/** The lists of a connection, a graph, a statistic. */
const ROWS: ReadonlySet<string> = new Set(['nodes', 'edges', 'rows'])

interface Costing {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * What an operation costs: the objects and the totals of its answer, if every page were full. It depends on variables
 * (`first: $n`, `@include(if: $all)`), of which no others are read.
 * @param variables as graphql-js has coerced them
 */
export function costOf(costing: Costing, operation: OperationDefinitionNode): number {
  const { schema, fragments, variables } = costing
  const type = schema.getRootType(operation.operation)
  if (!type) return 0
  return sumOf(costing, type, collectFields(schema, fragments, variables, type, operation.selectionSet), 1)
}

/** @param items how many rows `nodes`, `edges` and `rows` hold */
function sumOf(
  costing: Costing,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  items: number,
): number {
  let sum = 0
  for (const nodes of fields.values()) {
    const field = type.getFields()[nodes[0]?.name.value ?? '']
    if (field) sum += costOfField(costing, field, nodes, items)
  }
  return sum
}

function costOfField(
  costing: Costing,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  items: number,
): number {
  const type = getNamedType(field.type)
  // A list of a query's own making, not a connection: it looks at all that there is, however little is wanted.
  if (isListType(getNullableType(field.type)) && hasArgument(field, 'first')) {
    return COUNTING + pageSize(costing, field, nodes) * (1 + costBelow(costing, type, nodes, 1))
  }
  if (hasArgument(field, 'first')) return 1 + costBelow(costing, type, nodes, pageSize(costing, field, nodes))
  if (hasArgument(field, 'top')) return COUNTING + costBelow(costing, type, nodes, mostRows(costing, field, nodes))
  if (field.name === 'totalCount') return 1
  if (!isObjectType(type) && !isAbstractType(type)) return 0
  return countOf(costing, field, nodes, items) * (1 + costBelow(costing, type, nodes, 1))
}

/** How many objects a field holds. */
function countOf(
  costing: Costing,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  items: number,
): number {
  const ids = argumentOf(costing, field, nodes, 'ids')
  if (Array.isArray(ids)) return ids.length
  if (ROWS.has(field.name)) return items
  return isListType(getNullableType(field.type)) ? LIST_SIZE : 1
}

/** What is selected below a field; of an interface, the type that costs most. */
function costBelow(costing: Costing, type: GraphQLNamedType, nodes: readonly FieldNode[], items: number): number {
  const { schema, fragments, variables } = costing
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  return Math.max(
    0,
    ...types.map((each) => sumOf(costing, each, collectSubfields(schema, fragments, variables, each, nodes), items)),
  )
}

const hasArgument = (field: GraphQLField<unknown, unknown>, argument: string): boolean =>
  field.args.some(({ name }) => name === argument)

/** One argument alone: variables that stand in others have no part in the cost. */
function argumentOf(
  { variables }: Costing,
  field: GraphQLField<unknown, unknown>,
  [node]: readonly FieldNode[],
  argument: string,
): unknown {
  const definition = field.args.find(({ name }) => name === argument)
  const given = node?.arguments?.find(({ name }) => name.value === argument)
  return (definition && valueFromAST(given?.value, definition.type, variables)) ?? definition?.defaultValue
}

/** The size of the page that is asked for. One out of range is refused by the read path, which tells what it takes. */
function pageSize(costing: Costing, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): number {
  const size = argumentOf(costing, field, nodes, 'first') ?? argumentOf(costing, field, nodes, 'last')
  return Math.min(Math.max(Number(size ?? DEFAULT_PAGE_SIZE), 0), MAX_PAGE_SIZE)
}

/** The rows of a statistic: of a timeline the most that it may have. A graph of so many edges may have twice as many nodes. */
function mostRows(costing: Costing, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): number {
  if (hasArgument(field, 'groupBy') && hasTime(argumentOf(costing, field, nodes, 'groupBy'))) return MOST_ROWS
  const top = Math.min(Math.max(Number(argumentOf(costing, field, nodes, 'top') ?? DEFAULT_TOP), 0), MAX_TOP)
  return hasArgument(field, 'groupBy') ? top : 2 * top
}
