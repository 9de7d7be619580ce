import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { filterOf } from '../ask/plan/filter-of.js'
import { planOf } from '../ask/read.js'
import { refuse } from '../ask/refuse.js'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveField, resolveRoot } from '../execution/resolve.js'
import { ConnectionArguments } from '../models/connection-arguments.js'
import type { StatementFilter } from '../models/filters/statement-filter.js'
import {
  CreateSavedSearchInput,
  CreateSavedSearchPayload,
  DeleteSavedSearchInput,
  DeleteSavedSearchPayload,
  Match,
  MatchConnection,
  READERS_OF_SEARCHES,
  SavedSearch,
  SavedSearchConnection,
  SavedSearchMatchesArguments,
} from '../models/saved-search.js'
import { Statement } from '../models/statement.js'
import { badInput } from '../query/bad-input.js'
import { savedSearch } from '../query/sources/root-fields.js'
import { deleteSearch, saveSearch } from '../store/searches/save-search.js'
import { actingKey, checkMayChange } from './search-to-change.js'

/** No control or invisible characters, no spaces at either end. */
const NAME = /^(?!\s)[^\p{C}\p{Zl}\p{Zp}]{1,200}(?<!\s)$/u

@Resolver(() => SavedSearch)
export class SavedSearchResolver {
  @Edge(() => MatchConnection, {
    args: () => ConnectionArguments,
    description:
      'What came to match it and what no longer does since it was saved, in the order in which it was noticed. Ask again with ' +
      '`after: endCursor` for what is new since: nothing is told twice, and nothing left out.',
  })
  matches!: object

  @Query(() => SavedSearchConnection, {
    nullable: true,
    description: `All saved searches, the first saved first. ${READERS_OF_SEARCHES}`,
  })
  savedSearches(
    @Args(() => ConnectionArguments) _page: ConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => SavedSearch, {
    nullable: true,
    description: `The saved search with this id; null where there is none. ${READERS_OF_SEARCHES}`,
  })
  savedSearch(
    @Arg('id', () => ID, { description: 'Its id, as `savedSearches` lists it.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Mutation(() => CreateSavedSearchPayload, {
    description: 'Saves a search: from now on, its `matches` tell what comes and goes. Needs a key of any role.',
  })
  async createSavedSearch(
    @Arg('input', () => CreateSavedSearchInput, { description: 'The search.' }) input: CreateSavedSearchInput,
    @Ctx() context: Context,
  ): Promise<CreateSavedSearchPayload> {
    const { name } = input
    if (!NAME.test(name)) {
      throw badInput('input.name', name, '1 to 200 visible characters, without spaces at the ends')
    }
    const where = await filterIn(input, context)
    return { id: await saveSearch(context.database, { name, where, by: actingKey(context).name }) }
  }

  @Mutation(() => DeleteSavedSearchPayload, {
    description:
      'Deletes a saved search with its events, and ends the subscriptions to it. Needs the key that saved it, or one of the role ADMIN.',
  })
  async deleteSavedSearch(
    @Arg('input', () => DeleteSavedSearchInput, { description: 'Which one.' }) { id }: DeleteSavedSearchInput,
    @Ctx() context: Context,
  ): Promise<DeleteSavedSearchPayload> {
    await checkMayChange(context, id)
    await deleteSearch(context.database, id)
    return { id }
  }

  @Subscription(() => Match, {
    subscribe: () => {
      throw new Error('Subscriptions are answered by execution/subscriptions')
    },
    description:
      'The events of a saved search as they happen, each once. Answered as text/event-stream, or by WebSocket (graphql-transport-ws). ' +
      `After the connection was lost, go on with \`after\`. ${READERS_OF_SEARCHES}`,
  })
  savedSearchMatches(@Args(() => SavedSearchMatchesArguments) _from: SavedSearchMatchesArguments): Match {
    throw new Error('Subscriptions are answered by execution/subscriptions')
  }
}

@Resolver(() => Match)
export class MatchResolver {
  @Edge(() => Statement, {
    nullable: true,
    description: 'The statement as it is now; null where it is no longer there.',
  })
  statement!: object | null
}

@Resolver(() => CreateSavedSearchPayload)
export class CreateSavedSearchPayloadResolver {
  @FieldResolver(() => SavedSearch, { description: 'The search.' })
  savedSearch(
    @Root() { id }: CreateSavedSearchPayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveField(context, savedSearch, { id }, info)
  }
}

/** The filter of a search to be saved. @throws GraphQLError BAD_USER_INPUT if there is none, or two, or a question that is not understood */
async function filterIn({ where, question }: CreateSavedSearchInput, { database }: Context): Promise<StatementFilter> {
  if ((where == null) === (question == null)) {
    throw badInput('input', { where, question }, 'either `where` or `question`')
  }
  if (question == null) return where ?? {}
  const refusal = refuse(question)
  if (refusal) throw badInput('input.question', question, `a question that is understood. ${refusal.reason}`)
  const plan = await planOf(database, question, new Date())
  if ('reason' in plan) throw badInput('input.question', question, `a question that is understood. ${plan.reason}`)
  return filterOf(plan)
}
