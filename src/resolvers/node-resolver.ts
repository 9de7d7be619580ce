import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { resolveRoot } from '../execution/resolve.js'
import { Node } from '../models/node.js'

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null where nothing has.' })
  node(
    @Arg('id', () => ID, { description: 'An id, as an earlier answer gave it: "country_KR".' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The objects with these ids, in the same order; null for an id that nothing has.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids, as earlier answers gave them.' }) _ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
