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
import { DEFAULT_PAGE_SIZE, DEFAULT_TOP, MAX_EXCHANGES, MAX_PAGE_SIZE, MAX_TOP } from '../models/page-size.js'
import { hasTime } from '../query/statistics/groups.js'
import { MOST_ROWS } from '../query/statistics/timeline.js'

/**
 * The cost of a field that counts statements, besides that of its answer: it reads every matching statement, which takes
 * up to a second of database time for 200,000 (docs/figures.md). With this cost, a request can have at most eight.
 */
const COUNTING = 2_500

/**
 * The cost of a field that reads what an actor's statements say on a topic, besides that of its answer: some tenths of a second for one with
 * 1,000 of them (docs/figures.md), of whom a base has few. A page of as many actors as are given by default may ask for three such fields.
 */
const JUDGING = 250

/** Assumed length of a plain list: most statements have one addressee, and one quote or none. */
const LIST_SIZE = 2

/** The list fields of connections, graphs and statistics, and of what became of several articles. */
const ROWS: ReadonlySet<string> = new Set(['nodes', 'edges', 'rows', 'results'])

interface Costing {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * The cost of an operation: the number of objects and totals in its answer if every page is full. Only the variables that
 * it depends on (`first: $n`, `@include(if: $all)`) are read.
 * @param variables as coerced by graphql-js
 */
export function costOf(costing: Costing, operation: OperationDefinitionNode): number {
  const { schema, fragments, variables } = costing
  const type = schema.getRootType(operation.operation)
  if (!type) return 0
  return sumOf(costing, type, collectFields(schema, fragments, variables, type, operation.selectionSet), 1)
}

/** @param items how many rows `nodes`, `edges`, `rows` and `results` hold */
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
  // A list with its own query, not a connection: it reads everything, however few items are requested.
  if (isListType(getNullableType(field.type)) && hasArgument(field, 'first')) {
    return COUNTING + pageSize(costing, field, nodes) * (1 + costBelow(costing, type, nodes, 1))
  }
  if (hasArgument(field, 'first')) return 1 + costBelow(costing, type, nodes, pageSize(costing, field, nodes))
  if (hasArgument(field, 'top')) return COUNTING + costBelow(costing, type, nodes, mostRows(costing, field, nodes))
  if (hasArgument(field, 'topic')) return JUDGING + LIST_SIZE * (1 + costBelow(costing, type, nodes, 1))
  if (field.name === 'totalCount') return 1
  const { articles } = (argumentOf(costing, field, nodes, 'input') ?? {}) as { readonly articles?: unknown }
  if (Array.isArray(articles)) return 1 + costBelow(costing, type, nodes, articles.length)
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

/** The cost of the fields selected below a field; for an interface, that of the most expensive type. */
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

/** Evaluates a single argument, so that no variables of other arguments are read. */
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

/** The requested page size. The read path refuses one out of range, with a message that says what it accepts. */
function pageSize(costing: Costing, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): number {
  const size = argumentOf(costing, field, nodes, 'last') ?? argumentOf(costing, field, nodes, 'first')
  return Math.min(Math.max(Number(size ?? DEFAULT_PAGE_SIZE), 0), MAX_PAGE_SIZE)
}

/** The most rows of a statistic or timeline. A graph of n edges may have 2n nodes. */
function mostRows(costing: Costing, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): number {
  if (hasArgument(field, 'groupBy') && hasTime(argumentOf(costing, field, nodes, 'groupBy'))) return MOST_ROWS
  const isGraph = !hasArgument(field, 'groupBy')
  const most = isGraph ? MAX_EXCHANGES : MAX_TOP
  const top = Math.min(Math.max(Number(argumentOf(costing, field, nodes, 'top') ?? DEFAULT_TOP), 0), most)
  return isGraph ? 2 * top : top
}
