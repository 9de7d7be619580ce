import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { resolveNode, resolveNodes } from '../execution/resolve.js'
import { ingestArticle } from '../ingest/ingest-article.js'
import { isRefusal } from '../ingest/ingest-articles.js'
import { Article } from '../models/article.js'
import { IngestArticleInput, IngestArticlePayload } from '../models/ingest-article.js'
import { handedIn, outcomeOf, toldOf } from './handed-in.js'

/** What becomes of a text that is not new. */
export const KNOWN_TEXTS =
  'The same text again makes no second article; it adds what was not known of the first, which `history` keeps, and `filled` ' +
  'and `differing` tell. A text that an editor deleted is refused unless `restore` is true.'

export const SAME_ADDRESS =
  'Other articles, with other texts, that have its `url` or `canonicalUrl`: an earlier version, where the text was changed under one ' +
  'address. The ten oldest at most.'

@Resolver(() => IngestArticlePayload)
export class IngestResolver {
  @Mutation(() => IngestArticlePayload, {
    description: `Takes an article in: reads it, stores what it finds, all or nothing. ${KNOWN_TEXTS} Needs a key of the role EDITOR.`,
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestArticleInput,
    @Ctx() context: Context,
  ): Promise<IngestArticlePayload> {
    try {
      const { input: article, ingesting } = handedIn(input, context)
      const saved = await ingestArticle(context.database, context.extractor, article, ingesting)
      return { ...outcomeOf(saved), articleId: saved.articleId }
    } catch (error) {
      if (!isRefusal(error)) throw error
      const { message, ...extensions } = toldOf(error, 'input')
      throw new GraphQLError(message, { extensions })
    }
  }

  @FieldResolver(() => Article, { description: 'The article as it is stored, with what was found in it.' })
  article(
    @Root() payload: IngestArticlePayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveNode(context, payload.articleId, info)
  }

  @FieldResolver(() => [Article], { description: SAME_ADDRESS })
  sameAddress(
    @Root() payload: IngestArticlePayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveNodes(context, payload.sameAddressIds, info)
  }
}
