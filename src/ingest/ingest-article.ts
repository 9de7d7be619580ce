import type { Extractor } from '../extraction/extractor.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import type { Database } from '../store/database/database.js'
import { type SavedArticle, saveArticle } from '../store/write/save-article.js'
import { prepareArticle } from './prepare-article.js'

/**
 * Analyzes an article and stores it with the analysis, all or nothing. If the text is stored already, nothing changes:
 * `created` is false, and `differing` lists the metadata fields whose given values differ from the stored ones.
 * @throws InvalidInputError if the article cannot be ingested
 */
export async function ingestArticle(
  database: Database,
  extractor: Extractor,
  input: ArticleToIngest,
): Promise<SavedArticle> {
  return saveArticle(database, await prepareArticle(extractor, input))
}
