import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { read } from '../execution/read.js'
import { Actor, ActorConnection } from '../models/actor.js'
import { ChangeConnection } from '../models/change.js'
import { MentionConnection } from '../models/mention.js'
import { ActorPage, ChangePage, MentionPage, StatementPage } from '../models/pages.js'
import { StatementConnection } from '../models/statement.js'

/** What persons, organizations and countries have in common. */
@Resolver(() => Actor)
export class ActorResolver {
  @Edge(() => StatementConnection, { args: () => StatementPage, description: 'What this actor says, as the speaker.' })
  statements!: object

  @Edge(() => StatementConnection, { args: () => StatementPage, description: 'What is said to this actor.' })
  addressedIn!: object

  @Edge(() => MentionConnection, { args: () => MentionPage, description: 'The words of articles that refer to it.' })
  mentions!: object

  @Edge(() => ChangeConnection, {
    args: () => ChangePage,
    description: 'What editors changed of it, the latest first.',
  })
  history!: object

  @Query(() => ActorConnection, { description: 'Persons, organizations and countries together.' })
  actors(
    @Args(() => ActorPage) _page: ActorPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read(context, info)
  }
}
