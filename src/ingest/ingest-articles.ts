import { availableParallelism } from 'node:os'
import { pMapIterable } from 'p-map'
import type { Extractor } from '../extraction/extractor.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import type { Database } from '../store/database/database.js'
import { DeletedArticleError } from '../store/write/known/deleted-article-error.js'
import type { ArticleToSave, Ingesting, SavedArticle } from '../store/write/save-article.js'
import { storeArticle } from './ingest-article.js'
import { prepareArticle } from './prepare-article.js'

/** An article that was handed in by somebody, with what they want. */
export interface HandedIn {
  readonly input: ArticleToIngest
  readonly ingesting: Ingesting
}

/** Why an article was not stored, which is no fault of the service. */
export type Refusal = InvalidInputError | DeletedArticleError

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof InvalidInputError || error instanceof DeletedArticleError

/**
 * Ingests articles, each in its own transaction, in their order; several are read at the same time.
 * @param articles those that were refused before stay so
 * @returns what became of each
 * @throws what is no refusal, such as an outage of the database: the articles before are stored, and may be handed in again
 */
export async function ingestArticles(
  database: Database,
  extractor: Extractor,
  articles: readonly (HandedIn | Refusal)[],
): Promise<readonly (SavedArticle | Refusal)[]> {
  const prepared = pMapIterable(articles, (given) => prepare(extractor, given), {
    concurrency: availableParallelism(),
  })
  const outcomes: (SavedArticle | Refusal)[] = []
  for await (const each of prepared) {
    outcomes.push(
      'refusal' in each
        ? each.refusal
        : await orRefusal(storeArticle(database, extractor, each.article, each.ingesting)),
    )
  }
  return outcomes
}

type Prepared = { readonly article: ArticleToSave; readonly ingesting: Ingesting } | { readonly refusal: Refusal }

async function prepare(extractor: Extractor, given: HandedIn | Refusal): Promise<Prepared> {
  if (isRefusal(given)) return { refusal: given }
  const article = await orRefusal(prepareArticle(extractor, given.input))
  return isRefusal(article) ? { refusal: article } : { article, ingesting: given.ingesting }
}

async function orRefusal<Result>(result: Promise<Result>): Promise<Result | Refusal> {
  try {
    return await result
  } catch (error) {
    if (isRefusal(error)) return error
    throw error
  }
}
