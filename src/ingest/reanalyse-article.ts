import type { Extractor } from '../extraction/extractor.js'
import type { Database } from '../store/database/database.js'
import type { NewArticle } from '../store/write/article-rows.js'
import { type Replaced, replaceAnalysis } from '../store/write/replace-analysis.js'
import { prepareAgain } from './prepare-article.js'

/** Analyzes a stored article again with the current extractor, all or nothing. Reviewed statements and mentions stay. */
export async function reanalyseArticle(
  database: Database,
  extractor: Extractor,
  article: NewArticle,
): Promise<Replaced> {
  return replaceAnalysis(database, await prepareAgain(extractor, article))
}
