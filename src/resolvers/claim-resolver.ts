import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { ActorConnection } from '../models/actor.js'
import { Claim, ClaimConnection, ClaimLink, Corroboration } from '../models/claim.js'
import {
  ActorConnectionArguments,
  ClaimConnectionArguments,
  StatementConnectionArguments,
} from '../models/connection-arguments.js'
import { StatementConnection } from '../models/statement.js'

@Resolver(() => Claim)
export class ClaimResolver {
  @Edge(() => StatementConnection, {
    args: () => StatementConnectionArguments,
    description: 'The statements that say it.',
  })
  statements!: object

  @Edge(() => StatementConnection, {
    args: () => StatementConnectionArguments,
    description: 'The statements that deny it.',
  })
  denials!: object

  @Edge(() => ActorConnection, { args: () => ActorConnectionArguments, description: 'The known actors who say it.' })
  saidBy!: object

  @Edge(() => ActorConnection, { args: () => ActorConnectionArguments, description: 'The known actors who deny it.' })
  deniedBy!: object

  @Edge(() => Corroboration, { description: 'How many say it independently.' })
  corroboration!: object

  @Edge(() => [ClaimLink], { description: 'What it is to other claims, the surest first; at most 20.' })
  links!: object[]

  @Query(() => ClaimConnection, {
    description:
      'What is claimed, whoever says it. `where: { speakers: { gte: 2 }, denial: { speaker: { name: "…" } } }` gives what several say and one denies.',
  })
  claims(
    @Args(() => ClaimConnectionArguments) _page: ClaimConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => Claim, { nullable: true, description: 'The claim with this id; null where there is none.' })
  claim(
    @Arg('id', () => ID, { description: 'Its id, as an earlier answer gave it.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}

@Resolver(() => ClaimLink)
export class ClaimLinkResolver {
  @Edge(() => Claim, { description: 'The other claim.' })
  claim!: object
}
