import { stringify } from 'csv-stringify/sync'
import type { ArticleBundle } from '../store/bundle/parts.js'
import { indexOf } from './article-index.js'
import { CSV_COLUMNS } from './csv-columns.js'
import { withoutFormulas } from './formula.js'

/** RFC 4180. The byte order mark, written once at the start, tells Excel that the file is UTF-8. */
const DIALECT = {
  record_delimiter: 'windows',
  escape_formulas: true,
  cast: { boolean: String, string: withoutFormulas },
} as const

/** A table with one row per statement, article by article, in reading order. */
export async function* writeCsv(articles: AsyncIterable<ArticleBundle>): AsyncGenerator<string> {
  yield stringify([Object.keys(CSV_COLUMNS)], { ...DIALECT, bom: true })
  const columns = Object.values(CSV_COLUMNS)
  for await (const article of articles) {
    const index = indexOf(article)
    yield stringify(
      article.statements.map((statement) => columns.map((column) => column(statement, index))),
      DIALECT,
    )
  }
}
