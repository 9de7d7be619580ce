import { pMapIterable } from 'p-map'
import type { Extractor } from '../extraction/extractor.js'
import type { Database } from '../store/database/database.js'
import { refreshStatistics } from '../store/database/table-statistics.js'
import { countArticles, storedArticle, storedArticles } from '../store/stored-articles.js'
import { type Replaced, replaceAnalysis } from '../store/write/replace-analysis.js'
import { prepareAgain } from './prepare-article.js'

/** How far reading all articles again has come: sums of what has changed so far. */
export interface Reanalysis extends Replaced {
  /** The number of articles stored when it began. */
  readonly total: number
  /** The number of those read again. */
  readonly articles: number
}

/**
 * Analyzes every stored article again, each in its own transaction, in the order of their ids.
 * @param ahead how many are analyzed at the same time; they are stored one by one
 * @param signal once aborted, no further article is stored
 * @returns how far it has come: before the first article, and after each
 */
export async function* reanalyseArticles(
  database: Database,
  extractor: Extractor,
  ahead: number,
  signal: AbortSignal,
): AsyncGenerator<Reanalysis> {
  let sum: Reanalysis = { total: await countArticles(database), articles: 0, added: 0, removed: 0, decided: 0 }
  yield sum
  const prepared = pMapIterable(storedArticles(database), (article) => prepareAgain(extractor, article), {
    concurrency: ahead,
  })
  for await (const article of prepared) {
    const { added, removed, decided } = await replaceAnalysis(database, article)
    sum = {
      total: sum.total,
      articles: sum.articles + 1,
      added: sum.added + added,
      removed: sum.removed + removed,
      decided: sum.decided + decided,
    }
    yield sum
    if (signal.aborted) break
  }
  await refreshStatistics(database)
}

/** Analyzes one stored article again; one that is gone needs no reading. */
export async function reanalyseArticle(database: Database, extractor: Extractor, id: string): Promise<void> {
  const article = await storedArticle(database, id)
  if (article !== null) await replaceAnalysis(database, await prepareAgain(extractor, article))
}
