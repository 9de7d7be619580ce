import type { StatementFilter } from '../models/filters/statement-filter.js'
import { isEmpty } from '../query/filters/absence.js'
import type { ArticleInContext } from '../store/bundle/parts.js'
import { readBundles } from '../store/bundle/read-bundles.js'
import type { Client } from '../store/database/client.js'
import type { Database } from '../store/database/database.js'
import type { ExportFormat } from './export-formats.js'
import { writeFollowTheMoney } from './follow-the-money/follow-the-money.js'
import { writeAnnotationPages } from './linked-data/annotation-pages.js'
import { writeJsonLd } from './linked-data/json-ld.js'
import { writeCsv } from './tables/csv.js'
import { isEvent, PLOVER_COLUMNS } from './tables/plover-columns.js'
import { STATEMENT_COLUMNS } from './tables/statement-columns.js'

type Writer = (articles: AsyncIterable<ArticleInContext>) => AsyncGenerator<string>

/** What is written for other programs. JSON lines are the bundles as they are read. */
const WRITERS: Readonly<Record<Exclude<ExportFormat, 'jsonl'>, Writer>> = {
  csv: (articles) => writeCsv(articles, STATEMENT_COLUMNS, () => true),
  jsonld: writeJsonLd,
  ftm: writeFollowTheMoney,
  plover: (articles) => writeCsv(articles, PLOVER_COLUMNS, isEvent),
  annotations: writeAnnotationPages,
}

/** The statements that lists show by default: all but rejected ones. */
const LISTED: StatementFilter = { review: { in: ['UNREVIEWED', 'CONFIRMED', 'EDITED'] } }

/**
 * Exports the statements that match a filter, and their articles, piece by piece; one article is in memory at a time.
 * @param where a filter. An empty one exports complete bundles as JSON lines, with rejected statements, for import
 *   elsewhere; the other formats are for other programs and then contain what lists show by default
 * @param client who waits for it
 * @throws GraphQLError like `readBundles`, before the first piece
 */
export async function* exportAs(
  format: ExportFormat,
  database: Database,
  where: StatementFilter,
  client?: Client,
): AsyncGenerator<string> {
  const isForImport = format === 'jsonl'
  const isWhole = isForImport || !isEmpty({ ...where })
  const lines = readBundles(database, isWhole ? where : LISTED, client, !isForImport)
  // Read the first line before writing anything, so that errors come first.
  const all = resumed(await lines.next(), lines)
  yield* isForImport ? writeLines(all) : WRITERS[format](parsed(all))
}

async function* resumed(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    if (!first.done) yield first.value
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

async function* writeLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<ArticleInContext> {
  for await (const line of lines) yield JSON.parse(line)
}
