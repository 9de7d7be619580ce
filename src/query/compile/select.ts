import { type FieldNode, type GraphQLNamedType, type GraphQLObjectType, isAbstractType, isObjectType } from 'graphql'
import { sql } from 'kysely'
import type { Either, List, Member, Members, One, Source } from '../sources/declaration.js'
import { selectPage } from './connection.js'
import { selectMade } from './made.js'
import {
  argumentsOf,
  type Compilation,
  pairsOf,
  type Selected,
  selectedFields,
  sourceOf,
  targetOf,
} from './selection.js'
import { type AnyRow, jsonObject, type Sql } from './sql.js'

/** The JSON key for the type of a row of an interface. It is no valid GraphQL name, so no alias can clash with it. */
export const TYPE_KEY = '#type'

/** The JSON of one row of a source, keyed by response keys. @param type the field's type, possibly an interface */
export function selectRow(
  selecting: Compilation,
  source: Source,
  type: GraphQLNamedType | undefined,
  nodes: readonly FieldNode[],
  row: AnyRow,
): Sql {
  if (isObjectType(type)) return selectObject(selecting, source.types[type.name] ?? {}, type, nodes, row)
  const names = isAbstractType(type) ? selecting.info.schema.getPossibleTypes(type) : []
  const types = names.filter(({ name }) => source.types[name])
  const nameOfType = source.typeOf?.(row) ?? sql.lit(types[0]?.name ?? '')
  const objects = types.map((each) => {
    const members = source.types[each.name] ?? {}
    const fields = selectedFields(selecting, each, nodes)
    return { name: each.name, fields, members, type: each }
  })
  const [first, ...others] = objects
  if (!first) return sql`null`
  const jsonOf = ({ fields, members, type: each }: typeof first): Sql =>
    jsonObject([
      ...(selecting.isFinal ? [] : [[TYPE_KEY, nameOfType] as const]),
      ...fieldPairs(selecting, members, each, fields, row, nameOfType),
    ])
  if (others.every((other) => selectTheSame(first, other))) return jsonOf(first)
  const cases = objects.map((object) => sql`when ${sql.lit(object.name)} then ${jsonOf(object)}`)
  return sql`case ${nameOfType} ${sql.join(cases, sql` `)} end`
}

interface SelectedType {
  readonly fields: readonly Selected[]
  readonly members: Members
}

/** Whether the same is selected on two types of one table, so that one JSON object serves both. */
const selectTheSame = (a: SelectedType, b: SelectedType): boolean =>
  a.fields.length === b.fields.length &&
  a.fields.every((field, at) => {
    const other = b.fields[at]
    return (
      other?.key === field.key &&
      a.members[field.name] === b.members[other.name] &&
      field.nodes.length === other.nodes.length &&
      field.nodes.every((node, index) => node === other.nodes[index])
    )
  })

function selectObject(
  selecting: Compilation,
  members: Members,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: AnyRow,
): Sql {
  return jsonObject(fieldPairs(selecting, members, type, selectedFields(selecting, type, nodes), row))
}

function fieldPairs(
  selecting: Compilation,
  members: Members,
  type: GraphQLObjectType,
  fields: readonly Selected[],
  row: AnyRow,
  typeName?: Sql,
): [string, Sql][] {
  const jsonOfField = (field: Selected): Sql => {
    const member = members[field.name]
    if (!member) throw new Error(`The read path declares no ${type.name}.${field.name}`)
    return selectMember(selecting, member, type, field, row)
  }
  return pairsOf(type, fields, jsonOfField, typeName)
}

/** The JSON of a field of a row. @param type the object type that has the field */
export function selectMember(
  selecting: Compilation,
  member: Member,
  type: GraphQLObjectType,
  field: Selected,
  row: AnyRow,
): Sql {
  const target = targetOf(type, field)
  if (field.nodes.some((node) => selecting.info.withheld.has(node))) return sql`null`
  switch (member.kind) {
    case 'value':
      return member.sql(row)
    case 'part':
      return isObjectType(target) ? selectObject(selecting, member.of, target, field.nodes, row) : sql`null`
    case 'itself':
      return selectRow(selecting, member.of, target, field.nodes, row)
    case 'one':
      return selectOne(selecting, member, target, field.nodes, row)
    case 'either':
      return selectEither(selecting, member, target, field.nodes, row)
    case 'list':
      return selectList(selecting, member, target, field.nodes, row)
    case 'made':
      return selectMade(selecting, member, target, field, argumentsOf(selecting, type, field), row, selectRow)
    case 'pages':
      return selectPage(selecting, member, target, field, argumentsOf(selecting, type, field), row, selectMember)
  }
}

function selectOne(
  selecting: Compilation,
  edge: One,
  type: GraphQLNamedType | undefined,
  nodes: readonly FieldNode[],
  parent: AnyRow,
): Sql {
  const source = sourceOf(selecting, edge.of)
  const { from, row } = selecting.scope.alias(edge.from?.(parent) ?? source.table)
  return sql`(select ${selectRow(selecting, source, type, nodes, row)} from ${from} where ${edge.on(parent, row)})`
}

function selectEither(
  selecting: Compilation,
  { tells, cases }: Either,
  type: GraphQLNamedType | undefined,
  nodes: readonly FieldNode[],
  parent: AnyRow,
): Sql {
  const one = (edge: One): Sql => selectOne(selecting, edge, type, nodes, parent)
  const branches = Object.entries(cases).map(([name, edge]) => sql`when ${sql.lit(name)} then ${one(edge)}`)
  return sql`case ${tells(parent)} ${sql.join(branches, sql` `)} end`
}

/** The JSON of an edge to a few rows. */
export function selectList(
  selecting: Compilation,
  edge: List,
  type: GraphQLNamedType | undefined,
  nodes: readonly FieldNode[],
  parent: AnyRow,
): Sql {
  const source = sourceOf(selecting, edge.of)
  const { from, row } = selecting.scope.alias(edge.from?.(parent) ?? source.table)
  const json = selectRow(selecting, source, type, nodes, row)
  return sql`(select coalesce(json_agg(${json} order by ${edge.order(row)}), '[]') from ${from} where ${edge.on(parent, row)})`
}
