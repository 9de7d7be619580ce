import { stringify } from 'csv-stringify/sync'
import type { ArticleInContext } from '../../store/bundle/parts.js'
import { type ArticleIndex, indexOf, type StatementRow } from '../article-index.js'
import { withoutFormulas } from './formula.js'

/** A column of a statement's row. */
export type Column = (statement: StatementRow, index: ArticleIndex) => string | number | boolean | null

/** RFC 4180. The byte order mark, written once at the start, tells Excel that the file is UTF-8. */
const DIALECT = {
  record_delimiter: 'windows',
  escape_formulas: true,
  cast: { boolean: String, string: withoutFormulas },
} as const

/**
 * A table with one row per statement, article by article, in reading order.
 * @param columns by their names, in order
 * @param isRow which statements have a row
 */
export async function* writeCsv(
  articles: AsyncIterable<ArticleInContext>,
  columns: Readonly<Record<string, Column>>,
  isRow: (statement: StatementRow, index: ArticleIndex) => boolean,
): AsyncGenerator<string> {
  yield stringify([Object.keys(columns)], { ...DIALECT, bom: true })
  for await (const article of articles) {
    const index = indexOf(article)
    const rows = article.statements
      .filter((statement) => isRow(statement, index))
      .map((statement) => Object.values(columns).map((column) => column(statement, index)))
    if (rows.length > 0) yield stringify(rows, DIALECT)
  }
}
