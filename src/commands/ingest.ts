import type { Writable } from 'node:stream'
import { ingestArticle } from '../ingest/ingest-article.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { type ReadOutcome, readArticles } from '../sources/read-articles.js'
import { type Database, openDatabase } from '../store/database/database.js'
import { FolderInUseError } from '../store/database/database-error.js'
import { refreshStatistics } from '../store/database/table-statistics.js'
import type { SavedArticle } from '../store/write/save-article.js'
import { IngestProgress } from './output/ingest-progress.js'
import { write } from './output/write.js'
import { retryOutages } from './service/retry-outages.js'

export interface IngestSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /**
   * Gets a line for each article as soon as it is stored (id, "new" or "known", statements, source), unless it is a
   * terminal, where the progress tells.
   */
  readonly output: Writable
  /** Gets what goes wrong, the progress and the sum. */
  readonly errors: Writable
  /** Aborted, the run ends after the article at hand. */
  readonly signal: AbortSignal
}

/**
 * Ingests the articles of files, folders and "-" (the standard input), each in a transaction of its own.
 * @returns the exit code: 0; 1 where some could not be ingested (each is named); 130 where it was interrupted
 * @throws DatabaseError where the database cannot be opened
 */
export async function ingest(paths: readonly string[], settings: IngestSettings): Promise<0 | 1 | 130> {
  const database = await open(settings)
  const progress = new IngestProgress(settings.errors)
  try {
    for await (const reading of readArticles(paths)) {
      await ingestReading(database, reading, settings, progress)
      if (settings.signal.aborted) break
    }
    if (progress.created > 0) await refreshStatistics(database)
  } finally {
    progress.stop()
    await database.close()
  }
  await write(settings.errors, `${settings.signal.aborted ? 'Interrupted. ' : ''}${progress.sum()}\n`)
  if (settings.signal.aborted) return 130
  return progress.failed === 0 ? 0 : 1
}

async function open({ databaseUrl, dataFolder }: IngestSettings): Promise<Database> {
  try {
    return await openDatabase({ url: databaseUrl, dataFolder })
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    throw new FolderInUseError(
      `${error.message}\nA running service takes articles by its mutation ingestArticle(input: {text: "…"}).`,
    )
  }
}

async function ingestReading(
  database: Database,
  reading: ReadOutcome,
  { output, signal }: IngestSettings,
  progress: IngestProgress,
): Promise<void> {
  try {
    if ('error' in reading) throw reading.error
    const { article } = reading
    const saved = await retryOutages(() => ingestArticle(database, article), signal)
    progress.count(saved.created ? 'created' : 'known')
    if (!isTerminal(output)) await write(output, acknowledge(saved, reading.source))
    if (saved.differing.length > 0) {
      const fields = saved.differing.join(', ')
      await progress.note(`${reading.source}: this text is there already, with another ${fields}; that is kept.`)
    }
  } catch (error) {
    // A mistake of ours in one article must not keep the others out, unless it is the database that has gone.
    if (!(error instanceof InvalidInputError)) await database.ping()
    progress.count('failed')
    const what = error instanceof InvalidInputError ? error.message : (error as Error).stack
    await progress.note(`${reading.source}: ${what}`)
  }
}

const isTerminal = (stream: Writable): boolean => 'isTTY' in stream && stream.isTTY === true

const acknowledge = ({ articleId, created, counts }: SavedArticle, source: string): string =>
  `${articleId}\t${created ? 'new' : 'known'}\t${counts.statements}\t${source}\n`
