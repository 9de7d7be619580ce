import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.js'
import type { ReadAnswer } from '../query/compile/compiled-statement.js'
import { nearestNames } from '../query/names/nearest-names.js'
import { readById, readField, readFieldWith, readNodes } from '../query/run/read-field.js'
import type { RootField, RootInfo } from '../query/sources/root-field.js'

/** The field as this client may see it. */
const seen = ({ withheld }: Context, info: GraphQLResolveInfo): RootInfo => ({ ...info, withheld })

/** Resolves a root query field with the whole tree below it, in one SQL statement. */
export async function resolveRoot(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  if (info.fieldNodes.some((node) => context.withheld.has(node))) return null
  return treeOf(context, info.path.key, await readField(context.database, seen(context, info), context.client))
}

/** Resolves a field to the object with this id, in one SQL statement. */
export async function resolveNode(context: Context, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  return treeOf(context, info.path.key, await readById(context.database, id, seen(context, info), context.client))
}

/** Resolves a field as a list or an object with given arguments, in one SQL statement. */
export async function resolveField(
  context: Context,
  field: RootField,
  args: Readonly<Record<string, unknown>>,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return treeOf(
    context,
    info.path.key,
    await readFieldWith(context.database, field, args, seen(context, info), context.client),
  )
}

/** Resolves a list of the objects with these ids, in their order, in one SQL statement. */
export async function resolveNodes(
  context: Context,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return treeOf(context, info.path.key, await readNodes(context.database, ids, seen(context, info), context.client))
}

/** Returns the tree of an answer; if there are unknown names, a second SQL statement finds suggestions for them. */
export async function treeOf(context: Context, key: string | number, answer: ReadAnswer): Promise<unknown> {
  if (answer.unknownNames.length > 0) {
    const suggestions = await nearestNames(context.database, answer.unknownNames, context.client)
    context.suggestions.push(...suggestions.map((suggestion) => ({ path: [key], ...suggestion })))
  }
  return answer.tree
}
