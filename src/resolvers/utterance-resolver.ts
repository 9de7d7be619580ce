import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { ArticleConnection } from '../models/article.js'
import {
  ArticleConnectionArguments,
  StatementConnectionArguments,
  UtteranceConnectionArguments,
} from '../models/connection-arguments.js'
import { StatementConnection } from '../models/statement.js'
import { Utterance, UtteranceConnection, UtteranceForm } from '../models/utterance.js'

@Resolver(() => Utterance)
export class UtteranceResolver {
  @Edge(() => StatementConnection, {
    args: () => StatementConnectionArguments,
    description: 'The statements that report it.',
  })
  statements!: object

  @Edge(() => ArticleConnection, {
    args: () => ArticleConnectionArguments,
    description:
      'The articles that report it. `articles(first: 1, orderBy: [{ field: PUBLISHED_AT, direction: ASC }])` is the one that did first.',
  })
  articles!: object

  @Edge(() => [UtteranceForm], {
    description:
      'In which words it is reported: what most statements have first, and of equally frequent ones the longest.',
  })
  forms!: object[]

  @Query(() => UtteranceConnection, {
    description:
      'What several articles report as said once. `where: { independentSources: { gte: 3 } }` gives what three publishers heard, each for itself.',
  })
  utterances(
    @Args(() => UtteranceConnectionArguments) _page: UtteranceConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => Utterance, { nullable: true, description: 'The utterance with this id; null where there is none.' })
  utterance(
    @Arg('id', () => ID, { description: 'Its id, as an earlier answer gave it.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
