import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { resolveNode } from '../execution/resolve.js'
import { ingestArticle } from '../ingest/ingest-article.js'
import { Article } from '../models/article.js'
import { IngestArticleInput, IngestArticlePayload } from '../models/ingest-article.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { readPublication } from '../sources/read-date.js'

@Resolver(() => IngestArticlePayload)
export class IngestResolver {
  @Mutation(() => IngestArticlePayload, {
    description:
      'Takes an article in: reads it, stores what it finds, all or nothing. The same text again changes nothing. ' +
      'Needs a key of the role EDITOR.',
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestArticleInput,
    @Ctx() context: Context,
  ): Promise<IngestArticlePayload> {
    const published = input.publishedAt == null ? { publishedAt: null } : readPublication(input.publishedAt)
    try {
      const { articleId, created } = await ingestArticle(context.database, context.extractor, {
        ...input,
        ...published,
      })
      return { articleId, created }
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error
      const { field, received, accepted, message } = error
      throw new GraphQLError(`input.${message}`, {
        extensions: { code: 'BAD_USER_INPUT', argument: `input.${field}`, received, accepted },
      })
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
}
