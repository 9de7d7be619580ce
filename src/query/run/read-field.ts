import { getArgumentValues, getNamedType } from 'graphql'
import { sql } from 'kysely'
import { MAX_PAGE_SIZE } from '../../models/page-size.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { badInput } from '../bad-input.js'
import {
  type CompiledStatement,
  completeStatement,
  type ReadAnswer,
  runCompiled,
} from '../compile/compiled-statement.js'
import { selectPage } from '../compile/connection.js'
import { Scope } from '../compile/scope.js'
import { selectMember, selectRow } from '../compile/select.js'
import type { Compilation } from '../compile/selection.js'
import { type AnyRow, allOf, jsonObject, type Sql } from '../compile/sql.js'
import { ACTOR_IDS, canonicalId, ID_KINDS, type IdKind, kindOfId, readId } from '../identity.js'
import type { RootField, RootInfo, Single } from '../sources/root-field.js'
import { QUERIES, SOURCES, SOURCES_BY_ID, withId } from '../sources/root-fields.js'

/**
 * Compiles a root field in `QUERIES` into a statement that returns the final JSON text of its answer.
 * @param info its `variableValues` may be Parameters
 * @throws GraphQLError BAD_USER_INPUT if an argument, here or in a field below, makes no sense
 */
export function compileField(database: Database, info: RootInfo): CompiledStatement {
  const field = QUERIES[info.fieldName]
  if (!field) throw new Error(`The read path has no query ${info.fieldName}`)
  return compileRoot(database, info, field, argumentsOfRoot(info), true)
}

/**
 * Reads a root field of the API with everything selected below it, in one SQL statement.
 * @param info the field as GraphQL executes it, with its arguments
 * @param client who waits for it
 * @throws GraphQLError BAD_USER_INPUT if an argument, here or in a field below, makes no sense
 */
export async function readField(database: Database, info: RootInfo, client?: Client): Promise<ReadAnswer> {
  const args = argumentsOfRoot(info)
  if (info.fieldName === 'nodes') return readNodes(database, args.ids as readonly string[], info, client)
  const field = info.fieldName === 'node' ? nodeField(String(args.id)) : QUERIES[info.fieldName]
  if (!field) throw new Error(`The read path has no query ${info.fieldName}`)
  return runField(database, info, field, args, client)
}

/** Reads a list, or an object, for a field that is not itself a root field, with arguments given by its parent. */
export function readFieldWith(
  database: Database,
  field: RootField,
  args: Readonly<Record<string, unknown>>,
  info: RootInfo,
  client?: Client,
): Promise<ReadAnswer> {
  return runField(database, info, field, { ...args }, client)
}

/** Reads an object by id, for a field that is not itself a root field, such as `article` in a mutation's payload. */
export function readById(database: Database, id: string, info: RootInfo, client?: Client): Promise<ReadAnswer> {
  return runField(database, info, nodeField(id), { id }, client)
}

function argumentsOfRoot({
  fieldName,
  fieldNodes: [node],
  parentType,
  variableValues,
}: RootInfo): Record<string, unknown> {
  const definition = parentType.getFields()[fieldName]
  return node && definition ? getArgumentValues(definition, node, variableValues) : {}
}

const nodeField = (id: string): RootField => {
  const kind = kindOfId(readId('id', id, ID_KINDS))
  return withId(kind as IdKind, id)
}

/** Reads the objects with these ids, in their order; null for an id that does not exist, or is none. */
export async function readNodes(
  database: Database,
  ids: readonly string[],
  info: RootInfo,
  client?: Client,
): Promise<ReadAnswer> {
  if (ids.length > MAX_PAGE_SIZE) throw badInput('ids', `${ids.length} ids`, `at most ${MAX_PAGE_SIZE} ids`)
  const answer = await run(database, info, client, (selecting) =>
    jsonObject(
      ID_KINDS.map((kind) => ({ kind, group: ids.filter((id) => kindOfId(id) === kind) }))
        .filter(({ group }) => group.length > 0)
        .map(({ kind, group }) => [kind, selectByIds(selecting, kind, group, info)]),
    ),
  )
  const found = Object.assign({}, ...Object.values(answer.tree as Record<string, Record<string, unknown>>))
  return { ...answer, tree: ids.map((id) => found[id] ?? null) }
}

/** A JSON object id → row, for the rows of one kind with these ids. */
function selectByIds(selecting: Compilation, kind: IdKind, ids: readonly string[], info: RootInfo): Sql {
  const source = SOURCES_BY_ID[kind]
  const { from, row } = selecting.scope.alias(source.table)
  const json = selectRow(selecting, source, getNamedType(info.returnType), info.fieldNodes, row)
  const rowId = ACTOR_IDS.includes(kind) ? canonicalId(sql`"asked"`) : sql`"asked"`
  return sql`(select coalesce(json_object_agg("asked", ${json}), '{}') from unnest(${[...new Set(ids)]}::text[]) as "asked" join ${from} on ${row('id')} = ${rowId})`
}

/** The parent row of a root field: there is none. */
const NO_PARENT: AnyRow = () => sql`null`

function selectRoot(selecting: Compilation, field: RootField, args: Record<string, unknown>, info: RootInfo): Sql {
  if (field.kind === 'own') return field.select(selecting, info, args)
  const type = getNamedType(info.returnType)
  if (field.kind === 'pages') {
    const selected = { key: info.fieldName, name: info.fieldName, nodes: info.fieldNodes }
    return selectPage(selecting, field, type, selected, args, NO_PARENT, selectMember)
  }
  const { from, row } = selecting.scope.alias(field.of.table)
  const conditions = [field.on(args, row, selecting.scope)]
  if (field.of.only) conditions.push(field.of.only(row))
  const json = selectRow(selecting, field.of, type, info.fieldNodes, row)
  const order = field.order ? sql` order by ${field.order(args, row)}` : sql``
  return sql`(select ${json} from ${from} where ${allOf(conditions)}${order} limit 1)`
}

/** Compiles and runs a statement without Parameters. */
function run(
  database: Database,
  info: RootInfo,
  client: Client | undefined,
  select: (selecting: Compilation) => Sql,
): Promise<ReadAnswer> {
  const scope = new Scope()
  const compiled = completeStatement(database, select({ info, scope, sources: SOURCES, isFinal: false }), scope)
  return runCompiled(database, compiled, {}, compiled.parameters, false, client)
}

/** Compiles and runs a root field without Parameters. */
function runField(
  database: Database,
  info: RootInfo,
  field: RootField,
  args: Record<string, unknown>,
  client: Client | undefined,
): Promise<ReadAnswer> {
  const compiled = compileRoot(database, info, field, args, false)
  return runCompiled(database, compiled, {}, compiled.parameters, false, client)
}

/** Compiles a root field, and its `elsewhere` query, which runs if the first finds nothing. */
function compileRoot(
  database: Database,
  info: RootInfo,
  field: RootField,
  args: Record<string, unknown>,
  isFinal: boolean,
): CompiledStatement {
  const compileOne = (each: RootField): CompiledStatement => {
    const scope = new Scope()
    const tree = selectRoot({ info, scope, sources: SOURCES, isFinal }, each, args, info)
    return completeStatement(database, isFinal ? sql`${tree}::text` : tree, scope)
  }
  const compiled = compileOne(field)
  if (field.kind !== 'single' || !field.elsewhere?.(args, NO_PARENT)) return compiled
  const { elsewhere } = field
  const other: Single = { ...field, on: (_args, row) => elsewhere(args, row) ?? sql`false` }
  return { ...compiled, elsewhere: compileOne(other) }
}
