import type { Extractor } from '../extraction/extractor.js'
import { COMMAND_LINE, storeArticle } from '../ingest/ingest-article.js'
import { type PreparedReading, prepareReadings } from '../ingest/prepare-readings.js'
import type { ReadOutcome } from '../sources/read-outcome.js'
import { readPlaces } from '../sources/read-places.js'
import type { Database } from '../store/database/database.js'
import { refreshStatistics } from '../store/database/table-statistics.js'
import { groupBeside } from '../store/grouping/keep-grouping.js'
import { type Fetcher, openFetcher } from '../web/fetcher.js'
import { type ExtractorPool, openExtractorPool } from '../workers/extractor-pool.js'
import { type GivenFacts, withGiven } from './given-facts.js'
import { type ArticleOutcome, type Following, followArticles, type Notice } from './output/follow-articles.js'
import { notesOn } from './output/notes-on.js'
import { outcomeOf } from './output/outcome-of.js'
import { linesTo } from './output/write.js'
import { openDatabaseOrService } from './service/database-or-service.js'
import { ingestBy } from './service/ingest-by.js'
import { retryOutages } from './service/retry-outages.js'
import { findEditorKey } from './service/service-keys.js'

export interface IngestSettings extends Following {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** For a service that holds the folder; undefined: the one in the folder. */
  readonly editorKey: string | undefined
  /** What may be fetched from although it is not public. */
  readonly fetchAllow: readonly string[]
  /** What is known of the articles; it wins over what their files say. */
  readonly given: GivenFacts
}

/**
 * Ingests the articles of files, folders, "-" (the standard input) and addresses, each in its own transaction: into the database or, if
 * a service holds its folder, by that service.
 * @returns the exit code: 0; 1 if some could not be ingested (each is reported); 130 if interrupted
 * @throws DatabaseError if the database cannot be opened, SettingsError if facts of one article are given for several,
 *   OperationError if the service refuses everything or is gone
 */
export async function ingest(paths: readonly string[], settings: IngestSettings): Promise<0 | 1 | 130> {
  const fetcher = openFetcher({ allow: settings.fetchAllow })
  try {
    return await ingestFetching(fetcher, paths, settings)
  } finally {
    await fetcher.close()
  }
}

async function ingestFetching(
  fetcher: Fetcher,
  paths: readonly string[],
  settings: IngestSettings,
): Promise<0 | 1 | 130> {
  const { databaseUrl, dataFolder, editorKey, given, signal } = settings
  const readings = await withGiven(readPlaces(paths, fetcher, signal), paths, given)
  const opened = await openDatabaseOrService(databaseUrl, dataFolder, findEditorKey(editorKey))
  if ('service' in opened) return followArticles(ingestBy(opened, readings, signal), settings)
  const extractor = openExtractorPool()
  try {
    const ingesting = ingestOn(opened.database, extractor, readings, signal)
    return await followArticles(
      groupBeside(ingesting, opened.database, { log: linesTo(settings.errors), signal }),
      settings,
    )
  } finally {
    await extractor.close()
    await opened.database.close()
  }
}

async function* ingestOn(
  database: Database,
  extractor: ExtractorPool,
  readings: AsyncIterable<ReadOutcome>,
  signal: AbortSignal,
): AsyncGenerator<ArticleOutcome | Notice> {
  // All threads analyze ahead; articles are stored one by one in the order of the files.
  let isAnyNew = false
  for await (const each of prepareReadings(extractor, readings, extractor.threads + 1)) {
    if ('notice' in each) {
      yield each
      continue
    }
    const outcome = await outcomeOf(database, each.source, () => store(database, extractor, each, signal))
    isAnyNew ||= 'created' in outcome && outcome.created
    yield outcome
    if (signal.aborted) break
  }
  if (isAnyNew) await refreshStatistics(database)
}

async function store(
  database: Database,
  extractor: Extractor,
  prepared: Exclude<PreparedReading, Notice>,
  signal: AbortSignal,
) {
  if ('error' in prepared) throw prepared.error
  const { source, article } = prepared
  const saved = await retryOutages(() => storeArticle(database, extractor, article, COMMAND_LINE), signal)
  const { articleId, created, counts } = saved
  return { source, articleId, created, statements: counts.statements, notes: notesOn(saved) }
}
