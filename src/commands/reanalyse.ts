import type { Writable } from 'node:stream'
import { Presets, SingleBar } from 'cli-progress'
import { type Reanalysis, reanalyseArticles } from '../ingest/reanalyse-articles.js'
import type { Database } from '../store/database/database.js'
import { groupBeside } from '../store/grouping/keep-grouping.js'
import { openExtractorPool } from '../workers/extractor-pool.js'
import { linesTo, write } from './output/write.js'
import { openDatabaseOrService } from './service/database-or-service.js'
import { reanalyseBy } from './service/reanalyse-by.js'
import { findEditorKey } from './service/service-keys.js'

export interface ReanalyseSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** For a service that holds the folder; undefined: the one in the folder. */
  readonly editorKey: string | undefined
  /** Receives the totals and, if it is a terminal, the progress. */
  readonly errors: Writable
  /** If aborted, the run ends after the current article. */
  readonly signal: AbortSignal
}

/**
 * Analyzes every stored article again with the current rules, each in its own transaction: here or, if a service holds the data
 * folder, there.
 * @returns the exit code: 0, or 130 if interrupted
 * @throws DatabaseError if the database cannot be opened, OperationError if the service refuses it or is gone
 */
export async function reanalyse(settings: ReanalyseSettings): Promise<0 | 130> {
  const { databaseUrl, dataFolder, editorKey, errors, signal } = settings
  const opened = await openDatabaseOrService(databaseUrl, dataFolder, findEditorKey(editorKey))
  const progress = 'service' in opened ? reanalyseBy(opened, signal) : reanalyseOn(opened.database, settings)
  await follow(progress, errors, signal)
  return signal.aborted ? 130 : 0
}

async function* reanalyseOn(database: Database, { errors, signal }: ReanalyseSettings): AsyncGenerator<Reanalysis> {
  const extractor = openExtractorPool()
  try {
    const reading = reanalyseArticles(database, extractor, extractor.threads + 1, signal)
    yield* groupBeside(reading, database, { log: linesTo(errors), signal })
  } finally {
    await extractor.close()
    await database.close()
  }
}

async function follow(progress: AsyncIterable<Reanalysis>, errors: Writable, signal: AbortSignal): Promise<void> {
  const bar = new SingleBar(
    {
      format: '{bar} {value} of {total} articles · {eta_formatted} left',
      stream: errors as NodeJS.WriteStream,
      noTTYOutput: false,
    },
    Presets.shades_classic,
  )
  let last: Reanalysis | undefined
  try {
    for await (const each of progress) {
      if (last === undefined) bar.start(each.total, 0)
      bar.update(each.articles)
      last = each
    }
  } finally {
    bar.stop()
    // Where the run fails, too: what is read again is stored.
    if (last !== undefined) await write(errors, sumOf(last, signal.aborted))
  }
}

const sumOf = ({ articles, added, removed, decided }: Reanalysis, isInterrupted: boolean): string =>
  `${isInterrupted ? 'Interrupted. ' : ''}${articles} article${articles === 1 ? '' : 's'} read again: ${added} ` +
  `statements added, ${removed} removed, ${decided} kept as people decided.\n`
