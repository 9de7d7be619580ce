import { type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import { TYPE_KEY } from '../query/compile/select.js'

type Tree = Readonly<Record<string, unknown>>

/** A field of the tree that the read path has built, which is keyed by response keys: aliases have their own values. */
const fromTree: GraphQLFieldResolver<Tree, unknown> = (tree, _args, _context, info) => tree[info.path.key]

/** Types whose fields are resolved by code. Every other type lies in the read path's tree. */
const RESOLVED_BY_CODE: ReadonlySet<string> = new Set([
  'Query',
  'Mutation',
  'IngestArticlePayload',
  'StatementPayload',
  'MentionPayload',
  'ActorPayload',
  'Key',
  'CreateKeyPayload',
  'Answer',
  'NobodySaidThat',
  'NotUnderstood',
  'Ambiguous',
  'Choice',
])

/**
 * Gives the fields of the tree the plainest resolver there is, in place: TypeGraphQL's own make several promises for
 * each value, which on a page of nested objects costs more than the database does.
 */
export function resolveFromTree(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (tree: Tree) => String(tree[TYPE_KEY])
    if (!isObjectType(type) || type.name.startsWith('__') || RESOLVED_BY_CODE.has(type.name)) continue
    for (const field of Object.values(type.getFields())) field.resolve = fromTree
  }
  return schema
}
