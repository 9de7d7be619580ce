import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { Change, ChangeConnection } from '../models/change.js'
import { ChangedField } from '../models/changed-field.js'
import { ChangeConnectionArguments } from '../models/connection-arguments.js'

@Resolver(() => Change)
export class ChangeResolver {
  @Edge(() => [ChangedField], { description: 'What is different since, by the names of the fields.' })
  fields!: object[]

  @Query(() => ChangeConnection, { description: 'What editors changed, the latest first.' })
  history(
    @Args(() => ChangeConnectionArguments) _page: ChangeConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
