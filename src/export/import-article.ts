import { checkArticle } from '../ingest/check-article.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import type { JsonLine } from '../sources/read-json-line.js'
import { RefusedRowsError, type SavedBundle, saveBundle } from '../store/bundle/save-bundle.js'
import type { Database } from '../store/database/database.js'
import { checkEvidence } from './check-evidence.js'
import { checkRepeats } from './check-repeats.js'
import { checkRows } from './check-rows.js'

export interface ImportedArticle extends SavedBundle {
  readonly articleId: string
  /** The number of statements in the line. */
  readonly statements: number
}

/**
 * Stores the bundle in a line of `dictum export --format jsonl`, all or nothing. If the text is stored already, nothing
 * changes.
 * @param article the line's text and metadata, as read by ingestion
 * @throws InvalidInputError if the line is not a valid export
 */
export async function importArticle(
  database: Database,
  article: ArticleToIngest,
  line: JsonLine,
): Promise<ImportedArticle> {
  checkArticle(article)
  const given = checkRows(line, article.text)
  checkEvidence(article.text, given)
  checkRepeats(given)
  try {
    const saved = await saveBundle(database, given)
    return { ...saved, articleId: given.article.id, statements: given.parts.statements.length }
  } catch (error) {
    if (!(error instanceof RefusedRowsError)) throw error
    throw new InvalidInputError('line', `what the database refuses (${error.message})`, 'a line that was exported')
  }
}
