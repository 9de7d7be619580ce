import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { resolveNode, resolveRoot } from '../execution/resolve.js'
import { readOpml, writeOpml } from '../feeds/opml.js'
import { FeedConnectionArguments } from '../models/connection-arguments.js'
import {
  AddFeedInput,
  AddFeedPayload,
  Feed,
  FeedConnection,
  ImportFeedsInput,
  ImportFeedsPayload,
  RemoveFeedInput,
  RemoveFeedPayload,
} from '../models/feed.js'
import { badInput } from '../query/bad-input.js'
import { usableValue } from '../query/filters/usable-value.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { addFeeds, allFeeds, removeFeed } from '../store/feeds/feeds.js'
import { checkUrl } from '../web/check-url.js'
import { FetchError } from '../web/fetch-error.js'

const NEEDS_EDITOR = 'Needs a key of the role EDITOR.'

@Resolver()
export class FeedResolver {
  @Query(() => FeedConnection, {
    nullable: true,
    description: `The feeds that are asked for news, the latest added first, and those that are gone, with the reason. ${NEEDS_EDITOR}`,
  })
  feeds(
    @Args(() => FeedConnectionArguments) _page: FeedConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => String, {
    nullable: true,
    description: `All feeds as OPML, which other feed readers import. ${NEEDS_EDITOR}`,
  })
  async feedsAsOpml(@Ctx() { database, withheld }: Context, @Info() info: GraphQLResolveInfo): Promise<string | null> {
    if (info.fieldNodes.some((node) => withheld.has(node))) return null
    return writeOpml(await allFeeds(database))
  }

  @Mutation(() => AddFeedPayload, {
    description:
      'Adds a feed: what is in it comes in at once, what appears in it from then on as it does. Where it has only the beginning of an ' +
      `article, the page is fetched, as its robots.txt allows. \`feeds\` tells how it went. ${NEEDS_EDITOR}`,
  })
  async addFeed(
    @Arg('input', () => AddFeedInput, { description: 'The feed.' }) { url }: AddFeedInput,
    @Ctx() { database }: Context,
  ): Promise<AddFeedPayload> {
    const [added] = await addFeeds(database, [{ url: addressOf(url), title: null }])
    return added as AddFeedPayload
  }

  @Mutation(() => RemoveFeedPayload, { description: `Takes a feed out; its articles stay. ${NEEDS_EDITOR}` })
  async removeFeed(
    @Arg('input', () => RemoveFeedInput, { description: 'Which feed.' }) { id }: RemoveFeedInput,
    @Ctx() { database }: Context,
  ): Promise<RemoveFeedPayload> {
    if (await removeFeed(database, usableValue('input.id', id))) return { removedId: id }
    const accepted = 'the id of a feed, as `feeds` gives it'
    throw new GraphQLError(`input.id is ${JSON.stringify(id)}, which is none now: it takes ${accepted}.`, {
      extensions: { code: 'NOT_FOUND', argument: 'input.id', received: id, accepted },
    })
  }

  @Mutation(() => ImportFeedsPayload, {
    description: `Adds the feeds of a list, those in its folders, too. ${NEEDS_EDITOR}`,
  })
  async importFeeds(
    @Arg('input', () => ImportFeedsInput, { description: 'The list.' }) { opml }: ImportFeedsInput,
    @Ctx() { database }: Context,
  ): Promise<ImportFeedsPayload> {
    const { feeds, refused } = listOf(opml)
    const outcomes = await addFeeds(database, feeds)
    const added = outcomes.filter(({ created }) => created).length
    return { added, known: outcomes.length - added, refused: [...refused] }
  }
}

@Resolver(() => AddFeedPayload)
export class AddFeedPayloadResolver {
  @FieldResolver(() => Feed, { description: 'The feed.' })
  feed(@Root() { id }: AddFeedPayload, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return resolveNode(context, id, info)
  }
}

/** As it is stored. @throws GraphQLError BAD_USER_INPUT */
function addressOf(url: string): string {
  try {
    return checkUrl(url.trim()).href
  } catch (error) {
    if (error instanceof FetchError) throw badInput('input.url', url, error.accepted)
    throw error
  }
}

function listOf(opml: string): ReturnType<typeof readOpml> {
  try {
    return readOpml(opml)
  } catch (error) {
    if (error instanceof InvalidInputError) throw badInput('input.opml', opml.slice(0, 100), error.accepted)
    throw error
  }
}
