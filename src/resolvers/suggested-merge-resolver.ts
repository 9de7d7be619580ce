import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { Actor } from '../models/actor.js'
import { DEFAULT_PAGE_SIZE } from '../models/page-size.js'
import { SuggestedMerge } from '../models/suggested-merge.js'

@Resolver(() => SuggestedMerge)
export class SuggestedMergeResolver {
  @Edge(() => Actor, { description: 'The one of the shorter name: `fromId` of `mergeActors`.' })
  from!: object

  @Edge(() => Actor, { description: 'The one of the fuller name: `intoId` of `mergeActors`.' })
  into!: object

  @Query(() => [SuggestedMerge], {
    description:
      'Actors that may be one, the likeliest first: a bare surname and the full name, an initial and the first name, the ' +
      'initials of an organization and its name, the same name twice. Of one actor, names that merely look alike, too.',
  })
  suggestedMerges(
    @Arg('actorId', () => ID, { nullable: true, description: 'Only with this actor.' }) _actorId: string | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: DEFAULT_PAGE_SIZE,
      description: 'How many at most: 0 to 100.',
    })
    _first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
