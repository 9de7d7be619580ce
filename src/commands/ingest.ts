import type { Writable } from 'node:stream'
import { pMapIterable } from 'p-map'
import type { Extractor } from '../extraction/extractor.js'
import { COMMAND_LINE, storeArticle } from '../ingest/ingest-article.js'
import { prepareArticle } from '../ingest/prepare-article.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { type ReadOutcome, readArticles } from '../sources/read-articles.js'
import { type Database, openDatabase } from '../store/database/database.js'
import { FolderInUseError } from '../store/database/database-error.js'
import { refreshStatistics } from '../store/database/table-statistics.js'
import { DeletedArticleError } from '../store/write/deleted-article-error.js'
import type { ArticleToSave, SavedArticle } from '../store/write/save-article.js'
import { openExtractorPool } from '../workers/extractor-pool.js'
import { IngestProgress } from './output/ingest-progress.js'
import { write } from './output/write.js'
import { retryOutages } from './service/retry-outages.js'

export interface IngestSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /**
   * Receives a line per article as soon as it is stored (id, "new" or "known", statements, source), unless it is a
   * terminal, which shows the progress instead.
   */
  readonly output: Writable
  /** Receives errors, the progress and the totals. */
  readonly errors: Writable
  /** If aborted, the run ends after the current article. */
  readonly signal: AbortSignal
}

/**
 * Ingests the articles of files, folders and "-" (the standard input), each in its own transaction.
 * @returns the exit code: 0; 1 if some could not be ingested (each is reported); 130 if interrupted
 * @throws DatabaseError if the database cannot be opened
 */
export async function ingest(paths: readonly string[], settings: IngestSettings): Promise<0 | 1 | 130> {
  const database = await open(settings)
  const extractor = openExtractorPool()
  const progress = new IngestProgress(settings.errors)
  try {
    // All threads analyze ahead; articles are stored one by one in the order of the files.
    const prepared = pMapIterable(readArticles(paths), (outcome) => prepare(extractor, outcome), {
      concurrency: extractor.threads + 1,
    })
    for await (const outcome of prepared) {
      await store(database, extractor, outcome, settings, progress)
      if (settings.signal.aborted) break
    }
    if (progress.created > 0) await refreshStatistics(database)
  } finally {
    progress.stop()
    await extractor.close()
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

/** An article that can be stored, or the error that prevents it. `source` is its file or line. */
type Prepared = { readonly source: string } & ({ readonly article: ArticleToSave } | { readonly error: unknown })

async function prepare(extractor: Extractor, outcome: ReadOutcome): Promise<Prepared> {
  const { source } = outcome
  if ('error' in outcome) return outcome
  try {
    return { source, article: await prepareArticle(extractor, outcome.article) }
  } catch (error) {
    return { source, error }
  }
}

async function store(
  database: Database,
  extractor: Extractor,
  prepared: Prepared,
  { output, signal }: IngestSettings,
  progress: IngestProgress,
): Promise<void> {
  const { source } = prepared
  try {
    if ('error' in prepared) throw prepared.error
    const { article } = prepared
    const saved = await retryOutages(() => storeArticle(database, extractor, article, COMMAND_LINE), signal)
    progress.count(saved.created ? 'created' : 'known')
    if (!isTerminal(output)) await write(output, acknowledge(saved, source))
    for (const note of notesOn(saved)) await progress.note(`${source}: ${note}`)
  } catch (error) {
    const isTold = error instanceof InvalidInputError || error instanceof DeletedArticleError
    // An internal error in one article must not stop the run. `ping` throws if the cause is the database.
    if (!isTold) await database.ping()
    progress.count(error instanceof DeletedArticleError ? 'deleted' : 'failed')
    await progress.note(`${source}: ${isTold ? error.message : (error as Error).stack}`)
  }
}

/** What became of an article besides being stored, a sentence each. */
function notesOn({ filled, differing, sameAddress }: SavedArticle): string[] {
  return [
    ...(filled.length > 0 ? [`this text is there already; what it lacked is added: ${filled.join(', ')}.`] : []),
    ...(differing.length > 0
      ? [`this text is there already, with another ${differing.join(', ')}; that is kept.`]
      : []),
    ...(sameAddress.length > 0 ? [`another text has this address: ${sameAddress.join(', ')}. Both are kept.`] : []),
  ]
}

const isTerminal = (stream: Writable): boolean => 'isTTY' in stream && stream.isTTY === true

const acknowledge = ({ articleId, created, counts }: SavedArticle, source: string): string =>
  `${articleId}\t${created ? 'new' : 'known'}\t${counts.statements}\t${source}\n`
