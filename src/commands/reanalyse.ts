import type { Writable } from 'node:stream'
import { Presets, SingleBar } from 'cli-progress'
import { pMapIterable } from 'p-map'
import { prepareAgain } from '../ingest/prepare-article.js'
import { openDatabase } from '../store/database/database.js'
import { FolderInUseError } from '../store/database/database-error.js'
import { refreshStatistics } from '../store/database/table-statistics.js'
import { countArticles, storedArticles } from '../store/stored-articles.js'
import { replaceAnalysis } from '../store/write/replace-analysis.js'
import { openExtractorPool } from '../workers/extractor-pool.js'
import { write } from './output/write.js'

export interface ReanalyseSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** Receives the totals and, if it is a terminal, the progress. */
  readonly errors: Writable
  /** If aborted, the run ends after the current article. */
  readonly signal: AbortSignal
}

/**
 * Analyzes every stored article again with the current rules, each in its own transaction.
 * @returns the exit code: 0, or 130 if interrupted
 * @throws DatabaseError if the database cannot be opened
 */
export async function reanalyse({ databaseUrl, dataFolder, errors, signal }: ReanalyseSettings): Promise<0 | 130> {
  const database = await openDatabase({ url: databaseUrl, dataFolder }).catch((error: unknown) => {
    if (!(error instanceof FolderInUseError)) throw error
    throw new FolderInUseError(`${error.message}\nEnd it first: articles are read again while nobody serves them.`)
  })
  const extractor = openExtractorPool()
  const bar = new SingleBar(
    {
      format: '{bar} {value} of {total} articles · {eta_formatted} left',
      stream: errors as NodeJS.WriteStream,
      noTTYOutput: false,
    },
    Presets.shades_classic,
  )
  const sum = { articles: 0, added: 0, removed: 0, decided: 0 }
  try {
    bar.start(await countArticles(database), 0)
    // All threads analyze ahead; articles are stored one by one.
    const prepared = pMapIterable(storedArticles(database), (article) => prepareAgain(extractor, article), {
      concurrency: extractor.threads + 1,
    })
    for await (const article of prepared) {
      const { added, removed, decided } = await replaceAnalysis(database, article)
      sum.articles += 1
      sum.added += added
      sum.removed += removed
      sum.decided += decided
      bar.increment()
      if (signal.aborted) break
    }
    await refreshStatistics(database)
  } finally {
    bar.stop()
    await extractor.close()
    await database.close()
  }
  const { articles, added, removed, decided } = sum
  await write(
    errors,
    `${signal.aborted ? 'Interrupted. ' : ''}${articles} article${articles === 1 ? '' : 's'} read again: ${added} ` +
      `statements added, ${removed} removed, ${decided} kept as people decided.\n`,
  )
  return signal.aborted ? 130 : 0
}
