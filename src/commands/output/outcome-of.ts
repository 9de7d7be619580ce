import { isRefusal } from '../../ingest/ingest-articles.js'
import type { Database } from '../../store/database/database.js'
import { DeletedArticleError } from '../../store/write/known/deleted-article-error.js'
import type { ArticleOutcome } from './follow-articles.js'

/**
 * What becomes of an article that is stored in a database of this process. An internal error of one article must not stop the run.
 * @throws the error if its cause is the database
 */
export async function outcomeOf(
  database: Database,
  source: string,
  store: () => Promise<Extract<ArticleOutcome, { articleId: string }>>,
): Promise<ArticleOutcome> {
  try {
    return await store()
  } catch (error) {
    if (isRefusal(error)) return { source, error: error.message, wasDeleted: error instanceof DeletedArticleError }
    await database.ping()
    return { source, error: String((error as Error).stack) }
  }
}
