import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { ArticleConnection } from '../models/article.js'
import {
  ArticleConnectionArguments,
  StatementConnectionArguments,
  TopicConnectionArguments,
} from '../models/connection-arguments.js'
import { StatementConnection } from '../models/statement.js'
import { Topic, TopicConnection } from '../models/topic.js'

@Resolver(() => Topic)
export class TopicResolver {
  @Edge(() => StatementConnection, {
    args: () => StatementConnectionArguments,
    description: 'The statements that speak of it.',
  })
  statements!: object

  @Edge(() => ArticleConnection, {
    args: () => ArticleConnectionArguments,
    description: 'The articles that speak of it.',
  })
  articles!: object

  @Query(() => TopicConnection, {
    description:
      'What statements and articles speak of. `orderBy: { field: STATEMENTS, direction: DESC }` shows what there is most of; `statements { totalCount }` and ' +
      '`articles { totalCount }` how much.',
  })
  topics(
    @Args(() => TopicConnectionArguments) _page: TopicConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => Topic, { nullable: true, description: 'The topic with this id; null where there is none.' })
  topic(
    @Arg('id', () => ID, { description: 'Its id, as an earlier answer gave it.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
