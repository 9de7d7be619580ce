import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { resolveNode, resolveNodes } from '../execution/resolve.js'
import { type HandedIn, ingestArticles, isRefusal, type Refusal } from '../ingest/ingest-articles.js'
import { Article } from '../models/article.js'
import {
  type IngestArticleInput,
  IngestArticlesInput,
  IngestArticlesPayload,
  IngestArticlesResult,
} from '../models/ingest-article.js'
import { badInput } from '../query/bad-input.js'
import { handedIn, outcomeOf, toldOf } from './handed-in.js'
import { KNOWN_TEXTS, SAME_ADDRESS } from './ingest-resolver.js'

/** The most articles of one mutation: as many as a page holds, which a client can wait for. */
const MOST_ARTICLES = 100

/** Of an article that was refused. */
const NOTHING_STORED = { articleId: null, created: false, filled: [], differing: [], sameAddressIds: [] }

@Resolver(() => IngestArticlesResult)
export class IngestArticlesResolver {
  @Mutation(() => IngestArticlesPayload, {
    description:
      `Takes up to ${MOST_ARTICLES} articles in, in their order, each all or nothing: one that is refused does not stop the others. ` +
      `${KNOWN_TEXTS} Needs a key of the role EDITOR.`,
  })
  async ingestArticles(
    @Arg('input', () => IngestArticlesInput, { description: 'The articles.' }) { articles }: IngestArticlesInput,
    @Ctx() context: Context,
  ): Promise<IngestArticlesPayload> {
    if (articles.length > MOST_ARTICLES) {
      throw badInput('input.articles', `${articles.length} articles`, `at most ${MOST_ARTICLES} articles`)
    }
    const given = articles.map((input) => handedInOrRefused(input, context))
    const outcomes = await ingestArticles(context.database, context.extractor, given)
    return {
      results: outcomes.map((outcome, at) => {
        if (!isRefusal(outcome)) return { ...outcomeOf(outcome), articleId: outcome.articleId, error: null }
        return { ...NOTHING_STORED, error: toldOf(outcome, `input.articles[${at}]`) }
      }),
    }
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article as it is stored, with what was found in it; null where there is an `error`.',
  })
  article(
    @Root() { articleId }: IngestArticlesResult,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return articleId === null ? null : resolveNode(context, articleId, info)
  }

  @FieldResolver(() => [Article], { description: SAME_ADDRESS })
  sameAddress(
    @Root() { sameAddressIds }: IngestArticlesResult,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveNodes(context, sameAddressIds, info)
  }
}

function handedInOrRefused(input: IngestArticleInput, context: Context): HandedIn | Refusal {
  try {
    return handedIn(input, context)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return error
  }
}
