import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { Actor, ActorConnection } from '../models/actor.js'
import { ChangeConnection, READERS_OF_HISTORY } from '../models/change.js'
import {
  ActorConnectionArguments,
  ChangeConnectionArguments,
  MentionConnectionArguments,
  StatementConnectionArguments,
} from '../models/connection-arguments.js'
import { MentionConnection } from '../models/mention.js'
import { Position, PositionChange, PositionsArguments } from '../models/position.js'
import { StatementConnection } from '../models/statement.js'

/** The fields that persons, organizations and countries share. */
@Resolver(() => Actor)
export class ActorResolver {
  @Edge(() => StatementConnection, {
    args: () => StatementConnectionArguments,
    description: 'What this actor says, as the speaker.',
  })
  statements!: object

  @Edge(() => [Position], {
    args: () => PositionsArguments,
    description:
      'Where it stands on a topic, and since when, by what its latest 1,000 statements on it say; each position once, however often it is repeated.',
  })
  positions!: object[]

  @Edge(() => [PositionChange], {
    args: () => PositionsArguments,
    description:
      'Where it changed its position on a topic, in the order of time. None is told where the two statements may speak of different things, or are of one day.',
  })
  positionChanges!: object[]

  @Edge(() => StatementConnection, {
    args: () => StatementConnectionArguments,
    description: 'What is said to this actor.',
  })
  addressedIn!: object

  @Edge(() => MentionConnection, {
    args: () => MentionConnectionArguments,
    description: 'The words of articles that refer to it.',
  })
  mentions!: object

  @Edge(() => ChangeConnection, {
    nullable: true,
    args: () => ChangeConnectionArguments,
    description: `What editors changed of it, the latest first. ${READERS_OF_HISTORY}`,
  })
  history!: object | null

  @Query(() => ActorConnection, { description: 'Persons, organizations and countries together.' })
  actors(
    @Args(() => ActorConnectionArguments) _page: ActorConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
