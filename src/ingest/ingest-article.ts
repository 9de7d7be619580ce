import type { Extractor } from '../extraction/extractor.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import type { Database } from '../store/database/database.js'
import { type ArticleToSave, type Ingesting, type SavedArticle, saveArticle } from '../store/write/save-article.js'
import { prepareAgain, prepareArticle } from './prepare-article.js'

export type { SavedArticle } from '../store/write/save-article.js'

/** Who takes articles in by the command line, which needs no key: the name that the history gives them. */
export const COMMAND_LINE: Ingesting = { by: 'command line', restore: false }

/**
 * Analyzes an article and stores it with the analysis, all or nothing. If the same text is stored already, only facts that it
 * lacks are added.
 * @throws InvalidInputError if the article cannot be ingested
 * @throws DeletedArticleError if it was deleted, and is not to be restored
 */
export async function ingestArticle(
  database: Database,
  extractor: Extractor,
  input: ArticleToIngest,
  ingesting: Ingesting = COMMAND_LINE,
): Promise<SavedArticle> {
  return storeArticle(database, extractor, await prepareArticle(extractor, input), ingesting)
}

/**
 * Stores an analyzed article. If the same text is stored already, and lacks a day or a title that was given, it is read again with
 * them: what "on Monday" means depends on the day.
 * @throws DeletedArticleError
 */
export async function storeArticle(
  database: Database,
  extractor: Extractor,
  prepared: ArticleToSave,
  ingesting: Ingesting,
): Promise<SavedArticle> {
  const saved = await saveArticle(database, prepared, ingesting)
  if (!('unread' in saved)) return saved
  const read = await prepareAgain(extractor, saved.unread)
  return storeArticle(database, extractor, { ...read, facts: prepared.facts }, ingesting)
}
