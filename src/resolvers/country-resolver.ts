import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { read } from '../execution/read.js'
import { Country, CountryConnection } from '../models/country.js'
import { OrganizationConnection } from '../models/organization.js'
import { ActorPage } from '../models/pages.js'
import { PersonConnection } from '../models/person.js'

@Resolver(() => Country)
export class CountryResolver {
  @Edge(() => OrganizationConnection, { args: () => ActorPage, description: 'The organizations of this country.' })
  organizations!: object

  @Edge(() => PersonConnection, {
    args: () => ActorPage,
    description: 'The persons who hold a title for it: its president, its defence secretary.',
  })
  people!: object

  @Query(() => CountryConnection, { description: 'The countries that the articles name.' })
  countries(
    @Args(() => ActorPage) _page: ActorPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read(context, info)
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
    return read(context, info)
  }
}
