import { type GraphQLNamedType, type GraphQLObjectType, isObjectType } from 'graphql'
import { sql } from 'kysely'
import { itself, type Member, type Pages, part, type Source, value } from '../sources/declaration.js'
import { cursorOf } from './cursor.js'
import { orderBy, reversed } from './order.js'
import { between, type Page, type PageArguments, readPage } from './page.js'
import { mapParameter } from './parameter.js'
import { type Compilation, pairsOf, type Selected, selectedFields, sourceOf, targetOf } from './selection.js'
import { type AnyRow, allOf, jsonObject, type Sql, type TableName } from './sql.js'
import { isWalked, leads } from './walk.js'

/** Makes the JSON of a row's field. Passed as an argument, because connections contain rows and rows contain connections. */
type SelectMember = (
  selecting: Compilation,
  member: Member,
  type: GraphQLObjectType,
  field: Selected,
  row: AnyRow,
) => Sql

/** The list behind a connection: its declaration, source, arguments and the row that it belongs to. */
interface Listed {
  readonly pages: Pages
  readonly source: Source
  readonly args: PageArguments
  readonly parent: AnyRow
}

/** The fields of a connection that do not need its rows. */
const READS_NO_PAGE: ReadonlySet<string> = new Set(['totalCount', '__typename'])

/** Column with the number of a row within its page, from 1. The extra row that shows that there is a next page comes last. */
const PLACE = '#'

/**
 * The JSON of a connection. A subquery with LIMIT finds the rows of the page before anything else is read of them. The
 * total is counted only if it is selected.
 */
export function selectPage(
  selecting: Compilation,
  pages: Pages,
  type: GraphQLNamedType | undefined,
  field: Selected,
  args: PageArguments,
  parent: AnyRow,
  selectMember: SelectMember,
): Sql {
  if (!isObjectType(type)) return sql`null`
  const source = sourceOf(selecting, pages.of)
  const list: Listed = { pages, source, args, parent }
  const page = readPage(pages, source, args)
  const fields = selectedFields(selecting, type, field.nodes)
  // An index walk suits all values; for other filters, the best query plan depends on how frequent the values are.
  const { walk } = source
  if (args.where != null && !(walk && leads(walk, args.where))) selecting.scope.hasOnePlan = false
  const total = (): Sql => totalCount(selecting, list)
  if (fields.every(({ name }) => READS_NO_PAGE.has(name))) return jsonObject(pairsOf(type, fields, total))

  const probes = fields.some(({ name }) => name === 'pageInfo')
  const { from, row } = selecting.scope.alias(pageRows(selecting, list, page, probes))
  const read = { selecting, page, row, probes }
  const node = source.edge?.node ?? itself(source)
  const edge = part({ cursor: value(() => cursor(read)), node, ...source.edge })
  const pairs = pairsOf(type, fields, (each) => {
    if (each.name === 'totalCount') return total()
    if (each.name === 'pageInfo') return pageInfo(read, targetOf(type, each), each)
    const item = selectMember(selecting, each.name === 'nodes' ? node : edge, type, each, row)
    return sql`coalesce(json_agg(${item} order by ${inOrder(read)})${onPage(read)}, '[]')`
  })
  // HAVING makes it one row even if no selected field aggregates, such as only `hasPreviousPage`, which is known in advance.
  return sql`(select ${jsonObject(pairs)} from ${from} having true)`
}

/** The rows of the page, with their numbers. */
function pageRows(selecting: Compilation, list: Listed, page: Page, probes: boolean): Sql {
  const { pages, source, args, parent } = list
  const { scope } = selecting
  const { walk } = source
  const { from, row, all } = scope.alias(tableOf(selecting, list))
  const most = sql`${mapParameter(page.size, (size) => size + (probes ? 1 : 0))}::int`
  const where = args.where ?? {}
  const isOnPage =
    walk?.orderName === page.orderName && leads(walk, where)
      ? [isWalked(walk, { pages, source, where, parent, page, most }, row, scope)]
      : [...belonging(selecting, list, row), ...between(page, page.order, row)]
  const cut = sql`(select ${all} from ${from} where ${allOf(isOnPage)} order by ${orderBy(page.order, row)} limit ${most})`
  return sql`(select *, row_number() over () as ${sql.id(PLACE)} from ${cut} as cut)`
}

/** What goes into FROM for the rows of the list. */
const tableOf = ({ scope }: Compilation, { pages, source, args, parent }: Listed): TableName | Sql =>
  pages.from?.({ ...args }, scope, parent) ?? source.table

/** The conditions for a row to be in the list, on whatever page. */
function belonging(selecting: Compilation, { pages, source, args, parent }: Listed, row: AnyRow): Sql[] {
  const conditions = pages.on && !pages.from ? [pages.on(parent, row)] : []
  if (source.only) conditions.push(source.only(row))
  // The cast is safe: GraphQL has checked the filter against the input type that the source's `where` takes.
  if (source.where && args.where != null) {
    conditions.push(source.where(args.where as never, row, selecting.scope))
  }
  if (source.listed) conditions.push(source.listed(args.where ?? {}, row))
  return conditions
}

interface ReadPage {
  readonly selecting: Compilation
  readonly page: Page
  readonly row: AnyRow
  /** Whether one row beyond the page is read, to see if there are more. */
  readonly probes: boolean
}

const onPage = ({ page, row, probes }: ReadPage): Sql =>
  probes ? sql` filter (where ${row(PLACE)} <= ${page.size}::int)` : sql``

const inOrder = ({ page, row }: ReadPage): Sql => (page.backward ? sql`${row(PLACE)} desc` : row(PLACE))

const cursor = ({ page, row }: ReadPage): Sql =>
  cursorOf(page.orderName, page.backward ? reversed(page.order) : page.order, row)

function pageInfo(read: ReadPage, type: GraphQLNamedType | undefined, field: Selected): Sql {
  if (!isObjectType(type)) return sql`null`
  return jsonObject(pairsOf(type, selectedFields(read.selecting, type, field.nodes), ({ name }) => info(read, name)))
}

function info(read: ReadPage, name: string): Sql {
  const { page } = read
  const isMore = sql`count(*) > ${page.size}::int`
  const startsWithin = sql.lit(page.start !== undefined)
  const cursors = sql`(array_agg(${cursor(read)} order by ${inOrder(read)})${onPage(read)})`
  switch (name) {
    case 'hasNextPage':
      return page.backward ? startsWithin : isMore
    case 'hasPreviousPage':
      return page.backward ? isMore : startsWithin
    case 'startCursor':
      return sql`${cursors}[1]`
    default:
      return sql`${cursors}[(count(*)${onPage(read)})::int]`
  }
}

function totalCount(selecting: Compilation, list: Listed): Sql {
  const { from, row } = selecting.scope.alias(tableOf(selecting, list))
  return sql`(select count(*) from ${from} where ${allOf(belonging(selecting, list, row))})`
}
