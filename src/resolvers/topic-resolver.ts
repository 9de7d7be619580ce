import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { StatementPage, TopicPage } from '../models/pages.js'
import { StatementConnection } from '../models/statement.js'
import { Topic, TopicConnection } from '../models/topic.js'
import { Edge } from './edge.js'
import { read } from './read.js'

@Resolver(() => Topic)
export class TopicResolver {
  @Edge(() => StatementConnection, { args: () => StatementPage, description: 'The statements that speak of it.' })
  statements!: object

  @Query(() => TopicConnection, { description: 'What statements speak of.' })
  topics(
    @Args(() => TopicPage) _page: TopicPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read(context, info)
  }

  @Query(() => Topic, { nullable: true, description: 'The topic with this id; null where there is none.' })
  topic(
    @Arg('id', () => ID, { description: 'Its id, as an earlier answer gave it.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read(context, info)
  }
}
