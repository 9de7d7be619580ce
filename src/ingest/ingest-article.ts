import type { Extractor } from '../extraction/extractor.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import type { Database } from '../store/database/database.js'
import { type SavedArticle, saveArticle } from '../store/write/save-article.js'
import { prepareArticle } from './prepare-article.js'

/**
 * Reads an article and stores it with everything found in it: all or nothing. A text that is there already changes
 * nothing; `created` is false then, and `differing` names the metadata that was given otherwise than stored.
 * @throws InvalidInputError where the article cannot be ingested.
 */
export async function ingestArticle(
  database: Database,
  extractor: Extractor,
  input: ArticleToIngest,
): Promise<SavedArticle> {
  return saveArticle(database, await prepareArticle(extractor, input))
}
