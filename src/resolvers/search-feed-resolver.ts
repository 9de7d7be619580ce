import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { resolveField } from '../execution/resolve.js'
import { SavedSearch } from '../models/saved-search.js'
import { RenewSavedSearchFeedInput, RenewSavedSearchFeedPayload } from '../models/search-feed.js'
import { savedSearch } from '../query/sources/root-fields.js'
import { renewFeed } from '../store/searches/search-feed.js'
import { checkMayChange } from './search-to-change.js'

@Resolver(() => RenewSavedSearchFeedPayload)
export class SearchFeedResolver {
  @Mutation(() => RenewSavedSearchFeedPayload, {
    description:
      'Gives a saved search a feed for feed readers, which can send no key: at addresses that nobody can guess, and that end those given ' +
      'before. They end with the search, and with the key that saved it. Needs that key, or one of the role ADMIN.',
  })
  async renewSavedSearchFeed(
    @Arg('input', () => RenewSavedSearchFeedInput, { description: 'Which one.' }) { id }: RenewSavedSearchFeedInput,
    @Ctx() context: Context,
  ): Promise<RenewSavedSearchFeedPayload> {
    await checkMayChange(context, id)
    const secret = await renewFeed(context.database, id)
    return { id, atom: `/searches/${secret}.atom`, json: `/searches/${secret}.json` }
  }

  @FieldResolver(() => SavedSearch, { description: 'The search.' })
  savedSearch(
    @Root() { id }: RenewSavedSearchFeedPayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveField(context, savedSearch, { id }, info)
  }
}
