import type { Writable } from 'node:stream'
import { importArticle } from '../export/import-article.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { type ReadOutcome, readArticles } from '../sources/read-articles.js'
import { type Database, openDatabase } from '../store/database/database.js'
import { refreshStatistics } from '../store/database/table-statistics.js'
import { IngestProgress } from './output/ingest-progress.js'
import { write } from './output/write.js'
import { retryOutages } from './service/retry-outages.js'

export interface ImportSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** Receives a line per stored article (id, "new" or "known", statements, line), unless it is a terminal. */
  readonly output: Writable
  /** Receives errors, the progress and the totals. */
  readonly errors: Writable
  /** If aborted, the run ends after the current article. */
  readonly signal: AbortSignal
}

/**
 * Imports the lines of a file written by `dictum export --format jsonl` ("-" is the standard input), each in its own transaction.
 * @returns the exit code: 0; 1 if some lines could not be imported (each is reported); 130 if interrupted
 * @throws DatabaseError if the database cannot be opened
 */
export async function importArticles(path: string, settings: ImportSettings): Promise<0 | 1 | 130> {
  const { databaseUrl, dataFolder, errors, signal } = settings
  const database = await openDatabase({ url: databaseUrl, dataFolder })
  const progress = new IngestProgress(errors)
  try {
    for await (const reading of readArticles([path], 'jsonl')) {
      await importReading(database, reading, settings, progress)
      if (signal.aborted) break
    }
    if (progress.created > 0) await refreshStatistics(database)
  } finally {
    progress.stop()
    await database.close()
  }
  await write(errors, `${signal.aborted ? 'Interrupted. ' : ''}${progress.sum()}\n`)
  if (signal.aborted) return 130
  return progress.failed === 0 ? 0 : 1
}

async function importReading(
  database: Database,
  reading: ReadOutcome,
  { output, signal }: ImportSettings,
  progress: IngestProgress,
): Promise<void> {
  const { source } = reading
  if ('notice' in reading) return
  try {
    if ('error' in reading) throw reading.error
    const { article, line = {} } = reading
    const { articleId, created, statements, leftOut } = await retryOutages(
      () => importArticle(database, article, line),
      signal,
    )
    progress.count(created ? 'created' : 'known')
    const isTerminal = 'isTTY' in output && output.isTTY === true
    if (!isTerminal) await write(output, `${articleId}\t${created ? 'new' : 'known'}\t${statements}\t${source}\n`)
    if (leftOut > 0) {
      const left = `${leftOut} of the line's ${statements} statements are not`
      await progress.note(`${source}: this text is there already and stays as it is; ${left} stored.`)
    }
  } catch (error) {
    // An internal error in one line must not stop the import. `ping` throws if the cause is the database.
    if (!(error instanceof InvalidInputError)) await database.ping()
    progress.count('failed')
    const what = error instanceof InvalidInputError ? error.message : (error as Error).stack
    await progress.note(`${source}: ${what}`)
  }
}
