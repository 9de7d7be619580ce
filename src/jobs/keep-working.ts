import type { Extractor } from '../extraction/extractor.js'
import { ingestPage } from '../feeds/ingest-page.js'
import { pollFeed } from '../feeds/poll-feed.js'
import { reanalyseArticle } from '../ingest/reanalyse-articles.js'
import type { Database } from '../store/database/database.js'
import { addPolls } from '../store/feeds/feeds.js'
import { keepMatching } from '../store/searches/keep-matching.js'
import { keepGrouping } from '../store/utterances/keep-grouping.js'
import type { Fetcher } from '../web/fetcher.js'
import type { JobHandlers } from './job-handler.js'
import { ofWeb } from './of-web.js'
import { startWorker } from './worker.js'

/** What jobs are done with. */
export interface Workplace {
  readonly database: Database
  readonly extractor: Extractor
  readonly fetcher: Fetcher
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
  const schedule = () => addPolls(database.prisma)
  const stopWorker = startWorker({ database, handlers: handlersWith(workplace), schedule, log })
  return async () => {
    await Promise.all([stopGrouping(), stopMatching(), stopWorker()])
  }
}

/** Every kind of job with what does it. */
const handlersWith = (workplace: Workplace): Required<JobHandlers> => ({
  REANALYSE: ({ articleId }) => reanalyseArticle(workplace.database, workplace.extractor, articleId),
  POLL_FEED: ({ feedId }, signal) => pollFeed(workplace, feedId, signal),
  INGEST_URL: ofWeb<'INGEST_URL'>((page, signal) => ingestPage(workplace, page, signal)),
})
