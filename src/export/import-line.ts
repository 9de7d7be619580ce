import { parseJsonLine, readJsonLine } from '../sources/read-json-line.js'
import { decodeLine, type Line } from '../sources/read-lines.js'
import type { Database } from '../store/database/database.js'
import { type ImportedArticle, importArticle } from './import-article.js'

/**
 * Stores the article of a line of `dictum export --format jsonl`, all or nothing. If the text is stored already, nothing changes.
 * @throws InvalidInputError if the line is not a valid export
 */
export async function importLine(database: Database, line: Line): Promise<ImportedArticle> {
  const read = parseJsonLine(decodeLine(line))
  return importArticle(database, readJsonLine(read), read)
}
