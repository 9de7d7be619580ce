import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql'
// graphql-js's own function, so that fragments, interfaces, @skip and @include work exactly as they do there.
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { sql } from 'kysely'
import type { Source, SourceName, Sources } from '../sources/declaration.js'
import type { Scope } from './scope.js'
import type { Sql } from './sql.js'

/** What compiling one root field needs: the operation's fragments and variables, and the scope of its statement. */
export interface Compilation {
  readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> & {
    /** The selected fields that the client may not read. */
    readonly withheld: ReadonlySet<FieldNode>
  }
  readonly scope: Scope
  /** The sources that edges refer to by name. */
  readonly sources: Sources
  /** Whether the JSON is sent as it is. Otherwise graphql-js resolves it, and needs the type of each row of an interface. */
  readonly isFinal: boolean
}

/** One selected field: its response key, its name, the nodes of the operation that select it. */
export interface Selected {
  readonly key: string
  readonly name: string
  readonly nodes: readonly FieldNode[]
}

/** The fields that the nodes select on a type. */
export function selectedFields(
  { info }: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly Selected[] {
  const fields = collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes)
  return [...fields].map(([key, fieldNodes]) => ({ key, name: fieldNodes[0]?.name.value ?? key, nodes: fieldNodes }))
}

/** Key and value of each selected field of a type. */
export const pairsOf = (
  type: GraphQLObjectType,
  fields: readonly Selected[],
  jsonOfField: (field: Selected) => Sql,
  typeName: Sql = sql.lit(type.name),
): [key: string, value: Sql][] =>
  fields.map((field) => [field.key, field.name === '__typename' ? typeName : jsonOfField(field)])

/** The arguments of a selected field, defaults and variables filled in. */
export function argumentsOf({ info }: Compilation, type: GraphQLObjectType, field: Selected): Record<string, unknown> {
  const definition = type.getFields()[field.name]
  const node = field.nodes[0]
  return definition && node ? getArgumentValues(definition, node, info.variableValues) : {}
}

/** The type that a field of `type` leads to. */
export const targetOf = (type: GraphQLObjectType, field: Selected): GraphQLNamedType | undefined =>
  getNamedType(type.getFields()[field.name]?.type)

/** The source that an edge leads to. */
export const sourceOf = ({ sources }: Compilation, of: SourceName | Source): Source =>
  typeof of === 'string' ? sources[of] : of
