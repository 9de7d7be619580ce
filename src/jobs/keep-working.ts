import type { Extractor } from '../extraction/extractor.js'
import { reanalyseArticle } from '../ingest/reanalyse-articles.js'
import type { Database } from '../store/database/database.js'
import { keepMatching } from '../store/searches/keep-matching.js'
import { keepGrouping } from '../store/utterances/keep-grouping.js'
import type { JobHandlers } from './job-handler.js'
import { startWorker } from './worker.js'

/** What jobs are done with. */
export interface Workplace {
  readonly database: Database
  readonly extractor: Extractor
}

/**
 * Does all that is done apart from requests: jobs, and what triggers note, the grouping of statements and the matching of saved searches.
 * @param log receives what went wrong; it is tried again
 * @returns a function that ends it; what is left is for whoever comes next
 */
export function keepWorking(workplace: Workplace, log: (line: string) => void): () => Promise<void> {
  const { database } = workplace
  const stopGrouping = keepGrouping(database, log)
  const stopMatching = keepMatching(database, log)
  const stopWorker = startWorker({ database, handlers: handlersWith(workplace), log })
  return async () => {
    await Promise.all([stopGrouping(), stopMatching(), stopWorker()])
  }
}

/** Every kind of job with what does it. */
const handlersWith = ({ database, extractor }: Workplace): JobHandlers => ({
  REANALYSE: ({ articleId }) => reanalyseArticle(database, extractor, articleId),
})
