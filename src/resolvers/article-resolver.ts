import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { read } from '../execution/read.js'
import { ActorConnection } from '../models/actor.js'
import { Article, ArticleConnection } from '../models/article.js'
import { CountryConnection } from '../models/country.js'
import { MentionConnection } from '../models/mention.js'
import { OrganizationConnection } from '../models/organization.js'
import { ActorPage, ArticlePage, ArticleTopicPage, MentionPage, StatementPage } from '../models/pages.js'
import { PersonConnection } from '../models/person.js'
import { StatementConnection } from '../models/statement.js'
import { ArticleTopicConnection } from '../models/topic.js'

@Resolver(() => Article)
export class ArticleResolver {
  @Edge(() => StatementConnection, {
    args: () => StatementPage,
    description: 'What its text attributes to somebody, in reading order.',
  })
  statements!: object

  @Edge(() => MentionConnection, {
    args: () => MentionPage,
    description: 'The words of its text that refer to an actor, in reading order.',
  })
  mentions!: object

  @Edge(() => ActorConnection, { args: () => ActorPage, description: 'Everyone and everything that it mentions.' })
  actors!: object

  @Edge(() => PersonConnection, { args: () => ActorPage, description: 'The persons that it mentions.' })
  people!: object

  @Edge(() => OrganizationConnection, { args: () => ActorPage, description: 'The organizations that it mentions.' })
  organizations!: object

  @Edge(() => CountryConnection, { args: () => ActorPage, description: 'The countries that it mentions.' })
  countries!: object

  @Edge(() => ArticleTopicConnection, {
    args: () => ArticleTopicPage,
    description: 'What its text speaks of, the most frequent first.',
  })
  topics!: object

  @Query(() => ArticleConnection, { description: 'The articles, the latest first.' })
  articles(
    @Args(() => ArticlePage) _page: ArticlePage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read(context, info)
  }

  @Query(() => Article, { nullable: true, description: 'The article with this id; null where there is none.' })
  article(
    @Arg('id', () => ID, { description: 'Its id, as an earlier answer gave it.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read(context, info)
  }
}
