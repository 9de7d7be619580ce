import type { StatementFilter } from '../models/filters/statement-filter.js'
import { isEmpty } from '../query/filters/absence.js'
import type { ArticleBundle } from '../store/bundle/parts.js'
import { readBundles } from '../store/bundle/read-bundles.js'
import type { Client } from '../store/database/client.js'
import type { Database } from '../store/database/database.js'
import { writeCsv } from './csv.js'
import type { ExportFormat } from './export-formats.js'
import { writeJsonLd } from './json-ld.js'

const WRITERS: Readonly<Record<ExportFormat, (lines: AsyncIterable<string>) => AsyncGenerator<string>>> = {
  jsonl: writeLines,
  csv: (lines) => writeCsv(parsed(lines)),
  jsonld: (lines) => writeJsonLd(parsed(lines)),
}

/** The statements that lists show by default: all but rejected ones. */
const LISTED: StatementFilter = { review: { in: ['UNREVIEWED', 'CONFIRMED', 'EDITED'] } }

/**
 * Exports the statements that match a filter, and their articles, piece by piece; one article is in memory at a time.
 * @param where a filter. An empty one exports complete bundles as JSON lines, with rejected statements, for import
 *   elsewhere; the other formats are for people and then contain what lists show by default
 * @param client who waits for it
 * @throws GraphQLError like `readBundles`, before the first piece
 */
export async function* exportAs(
  format: ExportFormat,
  database: Database,
  where: StatementFilter,
  client?: Client,
): AsyncGenerator<string> {
  const isWhole = format === 'jsonl' || !isEmpty({ ...where })
  const lines = readBundles(database, isWhole ? where : LISTED, client)
  // Read the first line before writing anything, so that errors come first.
  const first = await lines.next()
  yield* WRITERS[format](resumed(first, lines))
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

async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<ArticleBundle> {
  for await (const line of lines) yield JSON.parse(line)
}
