import type { StatementFilter } from '../models/filters/statement-filter.js'
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

/** What lists give of statements where nothing is asked of them. */
const LISTED: StatementFilter = { review: { in: ['UNREVIEWED', 'CONFIRMED', 'EDITED'] } }

/**
 * Writes the statements that match a filter, and their articles, piece by piece: an article is held at a time.
 * @param where one that restricts nothing gives every article whole as JSON lines, to be imported elsewhere with what was
 *   rejected in it; the other formats are read by people, who get what lists give
 * @param client who waits for it
 * @throws GraphQLError as `readWholeArticles`, before the first piece
 */
export async function* exportAs(
  format: ExportFormat,
  database: Database,
  where: StatementFilter,
  client?: Client,
): AsyncGenerator<string> {
  const isWhole = format === 'jsonl' || Object.keys(where).length > 0
  const lines = readBundles(database, isWhole ? where : LISTED, client)
  // What cannot be read must be known before anything is written.
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
