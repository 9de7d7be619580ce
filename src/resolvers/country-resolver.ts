import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { ActorConnectionArguments } from '../models/connection-arguments.js'
import { Country, CountryConnection } from '../models/country.js'
import { OrganizationConnection } from '../models/organization.js'
import { PersonConnection } from '../models/person.js'

@Resolver(() => Country)
export class CountryResolver {
  @Edge(() => OrganizationConnection, {
    args: () => ActorConnectionArguments,
    description: 'The organizations of this country.',
  })
  organizations!: object

  @Edge(() => PersonConnection, {
    args: () => ActorConnectionArguments,
    description: 'The persons who hold a title for it: its president, its defence secretary.',
  })
  people!: object

  @Query(() => CountryConnection, { description: 'The countries that the articles name.' })
  countries(
    @Args(() => ActorConnectionArguments) _page: ActorConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => Country, {
    nullable: true,
    description: 'The country with this code; null where no article names it.',
  })
  country(
    @Arg('code', () => String, { description: 'Its ISO 3166-1 code of two or three letters: "KR" or "KOR".' })
    _code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
