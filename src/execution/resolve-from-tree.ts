import { type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import { TYPE_KEY } from '../query/compile/select.js'

type Tree = Readonly<Record<string, unknown>>

/** Resolves a field from the tree that the read path has built. Its keys are response keys, so that aliases have their own values. */
const fromTree: GraphQLFieldResolver<Tree, unknown> = (tree, _args, _context, info) => tree[info.path.key]

/** Types whose fields have resolvers. The values of all other types are in the read path's tree. */
const RESOLVED_BY_CODE: ReadonlySet<string> = new Set([
  'Query',
  'Mutation',
  'IngestArticlesResult',
  'IngestArticleError',
  'Key',
  'Webhook',
  'Digest',
  'Answer',
  'NobodySaidThat',
  'NotUnderstood',
  'Ambiguous',
  'Choice',
])

const isResolvedByCode = (name: string): boolean => RESOLVED_BY_CODE.has(name) || name.endsWith('Payload')

/**
 * Replaces the resolvers of the tree's fields, in place, by the simplest possible one: TypeGraphQL's create several
 * promises per value, which costs more than the database for a page of nested objects.
 */
export function resolveFromTree(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (tree: Tree) => String(tree[TYPE_KEY])
    if (!isObjectType(type) || type.name.startsWith('__') || isResolvedByCode(type.name)) continue
    for (const field of Object.values(type.getFields())) field.resolve = fromTree
  }
  return schema
}
