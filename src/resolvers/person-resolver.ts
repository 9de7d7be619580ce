import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { Affiliation } from '../models/affiliation.js'
import { ActorConnectionArguments } from '../models/connection-arguments.js'
import { Person, PersonConnection } from '../models/person.js'

@Resolver(() => Person)
export class PersonResolver {
  @Edge(() => [Affiliation], {
    description:
      'The titles that this person holds, and where, the latest article’s first. Each title at each place comes once, ' +
      'with the latest article that gives it.',
  })
  affiliations!: object[]

  @Query(() => PersonConnection, { description: 'The persons that the articles name.' })
  people(
    @Args(() => ActorConnectionArguments) _page: ActorConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => Person, {
    nullable: true,
    description: 'The person with this id, or known by this name; null where there is none. Give one of the two.',
  })
  person(
    @Arg('id', () => ID, { nullable: true, description: 'Its id, as an earlier answer gave it.' }) _id: string | null,
    @Arg('name', () => String, {
      nullable: true,
      description:
        'Any of its names, as `ActorFilter.name` takes it. Of several with this name, the one whose full name it is comes first; `people(where: { name: … })` gives them all.',
    })
    _name: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
