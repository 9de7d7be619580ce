import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { ActorConnectionArguments } from '../models/connection-arguments.js'
import { Country } from '../models/country.js'
import { Organization, OrganizationConnection } from '../models/organization.js'
import { PersonConnection } from '../models/person.js'

@Resolver(() => Organization)
export class OrganizationResolver {
  @Edge(() => Country, { nullable: true, description: 'The country it belongs to, where that is known.' })
  country!: object | null

  @Edge(() => PersonConnection, {
    args: () => ActorConnectionArguments,
    description: 'The persons who hold a title at it.',
  })
  people!: object

  @Query(() => OrganizationConnection, { description: 'The organizations that the articles name.' })
  organizations(
    @Args(() => ActorConnectionArguments) _page: ActorConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => Organization, {
    nullable: true,
    description: 'The organization with this id, or known by this name; null where there is none. Give one of the two.',
  })
  organization(
    @Arg('id', () => ID, { nullable: true, description: 'Its id, as an earlier answer gave it.' }) _id: string | null,
    @Arg('name', () => String, {
      nullable: true,
      description:
        'Any of its names, such as "NATO". Of several with this name, the one whose full name it is comes first.',
    })
    _name: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
