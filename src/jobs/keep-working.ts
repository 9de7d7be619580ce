import type { Extractor } from '../extraction/extractor.js'
import { reanalyseArticle } from '../ingest/reanalyse-articles.js'
import type { Database } from '../store/database/database.js'
import { keepGrouping } from '../store/utterances/keep-grouping.js'
import type { JobHandlers } from './job-handler.js'
import { startWorker } from './worker.js'

/** What jobs are done with. */
export interface Workplace {
  readonly database: Database
  readonly extractor: Extractor
}

/**
 * Does all that is done apart from requests: jobs, and the grouping of statements, whose queue triggers fill.
 * @param log receives what went wrong; it is tried again
 * @returns a function that ends it; what is left is for whoever comes next
 */
export function keepWorking(workplace: Workplace, log: (line: string) => void): () => Promise<void> {
  const { database } = workplace
  const stopGrouping = keepGrouping(database, log)
  const stopWorker = startWorker({ database, handlers: handlersWith(workplace), log })
  return async () => {
    await Promise.all([stopGrouping(), stopWorker()])
  }
}

/** Every kind of job with what does it. */
const handlersWith = ({ database, extractor }: Workplace): JobHandlers => ({
  REANALYSE: ({ articleId }) => reanalyseArticle(database, extractor, articleId),
})
