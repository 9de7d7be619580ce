import { GraphQLError } from 'graphql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { COMMAND_LINE, ingestArticle } from '../ingest/ingest-article.js'
import { isRefusal } from '../ingest/ingest-articles.js'
import { IngestArticlePayload, IngestUrlInput } from '../models/ingest-article.js'
import { readPageAt } from '../sources/address/read-page-at.js'
import { FetchError } from '../web/fetch-error.js'
import { outcomeOf, toldOf } from './handed-in.js'
import { KNOWN_TEXTS } from './ingest-resolver.js'

/** In milliseconds: the longest that a page is waited for; and what is left of a request's time for reading, storing and answering. */
const FETCHING = 7_000
const THE_REST = 3_000

@Resolver()
export class IngestUrlResolver {
  @Mutation(() => IngestArticlePayload, {
    description:
      'Takes in the article of a page: fetches it, as its robots.txt allows, and reads it. `Article.url` is where it was found, after all ' +
      'redirects, `Article.canonicalUrl` what the page gives for itself. A page that cannot be fetched is refused with the code ' +
      `NOT_FETCHED, and a \`reason\`. ${KNOWN_TEXTS} Needs a key of the role EDITOR.`,
  })
  async ingestUrl(
    @Arg('input', () => IngestUrlInput, { description: 'Where it is.' }) { url, restore }: IngestUrlInput,
    @Ctx() { database, extractor, fetcher, key, client }: Context,
  ): Promise<IngestArticlePayload> {
    const left = (client?.deadline ?? Number.POSITIVE_INFINITY) - performance.now() - THE_REST
    try {
      const article = await readPageAt(fetcher, url, {
        milliseconds: Math.max(0, Math.floor(Math.min(left, FETCHING))),
      })
      const ingesting = { by: key?.name ?? COMMAND_LINE.by, restore }
      const saved = await ingestArticle(database, extractor, article, ingesting)
      return { ...outcomeOf(saved), articleId: saved.articleId }
    } catch (error) {
      if (!(error instanceof FetchError) && !isRefusal(error)) throw error
      const { message, ...extensions } = error instanceof FetchError ? notFetched(error) : toldOf(error, 'input', 'url')
      throw new GraphQLError(message, { extensions })
    }
  }
}

const notFetched = ({ reason, received, accepted, message, status, retryAfter }: FetchError) => ({
  code: reason === 'ADDRESS' ? 'BAD_USER_INPUT' : 'NOT_FETCHED',
  message: `input.${message}`,
  argument: 'input.url',
  received,
  accepted,
  reason,
  ...(status !== undefined && { status }),
  ...(retryAfter !== undefined && { retryAfter }),
})
