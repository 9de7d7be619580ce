import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { Change, ChangeConnection, READERS_OF_HISTORY } from '../models/change.js'
import { ChangedField } from '../models/changed-field.js'
import { ChangeConnectionArguments } from '../models/connection-arguments.js'
import { Node } from '../models/node.js'

@Resolver(() => Change)
export class ChangeResolver {
  @Edge(() => [ChangedField], { description: 'What is different since, by the names of the fields.' })
  fields!: object[]

  @Edge(() => Node, {
    nullable: true,
    description: 'What was changed, as it is now; null where it is no longer there.',
  })
  target!: object | null

  @Query(() => ChangeConnection, {
    nullable: true,
    description: `What editors changed, the latest first. ${READERS_OF_HISTORY}`,
  })
  history(
    @Args(() => ChangeConnectionArguments) _page: ChangeConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
