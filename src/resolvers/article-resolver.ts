import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { ActorConnection } from '../models/actor.js'
import { Article, ArticleConnection, ArticleCopyConnection } from '../models/article.js'
import {
  ActorConnectionArguments,
  ArticleConnectionArguments,
  ArticleStatementsArguments,
  ArticleTopicConnectionArguments,
  ConnectionArguments,
  MentionConnectionArguments,
} from '../models/connection-arguments.js'
import { CountryConnection } from '../models/country.js'
import { MentionConnection } from '../models/mention.js'
import { OrganizationConnection } from '../models/organization.js'
import { PersonConnection } from '../models/person.js'
import { StatementConnection } from '../models/statement.js'
import { ArticleTopicConnection } from '../models/topic.js'

@Resolver(() => Article)
export class ArticleResolver {
  @Edge(() => StatementConnection, {
    args: () => ArticleStatementsArguments,
    description: 'What its text attributes to somebody, in reading order.',
  })
  statements!: object

  @Edge(() => MentionConnection, {
    args: () => MentionConnectionArguments,
    description: 'The words of its text that refer to an actor, in reading order.',
  })
  mentions!: object

  @Edge(() => ActorConnection, {
    args: () => ActorConnectionArguments,
    description: 'Everyone and everything that it mentions.',
  })
  actors!: object

  @Edge(() => PersonConnection, { args: () => ActorConnectionArguments, description: 'The persons that it mentions.' })
  people!: object

  @Edge(() => OrganizationConnection, {
    args: () => ActorConnectionArguments,
    description: 'The organizations that it mentions.',
  })
  organizations!: object

  @Edge(() => CountryConnection, {
    args: () => ActorConnectionArguments,
    description: 'The countries that it mentions.',
  })
  countries!: object

  @Edge(() => ArticleTopicConnection, {
    args: () => ArticleTopicConnectionArguments,
    description: 'What its text speaks of, the most frequent first.',
  })
  topics!: object

  @Edge(() => Article, {
    nullable: true,
    description:
      'The version that came after it, with another text, from the same address and publisher; null where it is the current one. Lists ' +
      'show current versions, unless `where` asks for `versions: ALL`.',
  })
  replacedBy!: object | null

  @Edge(() => ArticleConnection, {
    args: () => ConnectionArguments,
    description:
      'All its versions, itself among them, in the order of `modifiedAt`, and of when they came in where that is not told; the current ' +
      'one is the last.',
  })
  versions!: object

  @Edge(() => Article, {
    nullable: true,
    description:
      'The article whose text it carries, whole or in part: as one agency’s report is printed by many. Of several, the one published ' +
      'first. Null where it is an original, or is not known to be a copy: its text is compared with those that the service took in ' +
      'or read again since it knows copies.',
  })
  copyOf!: object | null

  @Edge(() => ArticleCopyConnection, {
    args: () => ConnectionArguments,
    description: 'The later articles that carry its text, whole or in part, the earliest first.',
  })
  copies!: object

  @Query(() => ArticleConnection, { description: 'The articles, the latest first.' })
  articles(
    @Args(() => ArticleConnectionArguments) _page: ArticleConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => Article, { nullable: true, description: 'The article with this id; null where there is none.' })
  article(
    @Arg('id', () => ID, { description: 'Its id, as an earlier answer gave it.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
