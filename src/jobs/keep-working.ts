import { deliverWebhook } from '../deliveries/deliver-webhook.js'
import type { Mailer } from '../deliveries/mailer.js'
import { sendDigest } from '../deliveries/send-digest.js'
import type { Extractor } from '../extraction/extractor.js'
import { ingestPage } from '../feeds/ingest-page.js'
import { pollFeed } from '../feeds/poll-feed.js'
import { reanalyseArticle } from '../ingest/reanalyse-articles.js'
import type { Database } from '../store/database/database.js'
import { addDeliveries } from '../store/deliveries/add-deliveries.js'
import { addPolls } from '../store/feeds/feeds.js'
import { keepGrouping } from '../store/grouping/keep-grouping.js'
import { keepMatching } from '../store/searches/keep-matching.js'
import type { Fetcher } from '../web/fetcher.js'
import type { JobHandlers } from './job-handler.js'
import { ofWeb } from './of-web.js'
import { startWorker } from './worker.js'

/** What jobs are done with. */
export interface Workplace {
  readonly database: Database
  readonly extractor: Extractor
  readonly fetcher: Fetcher
  /** Undefined where no mail is sent: digests are left to workers that do. */
  readonly mailer?: Mailer | undefined
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
  const schedule = async (): Promise<void> => {
    await addPolls(database.prisma)
    await addDeliveries(database.prisma)
  }
  const stopWorker = startWorker({ database, handlers: handlersWith(workplace), schedule, log })
  return async () => {
    await Promise.all([stopGrouping(), stopMatching(), stopWorker()])
  }
}

/** Every kind of job that can be done here, with what does it. */
const handlersWith = ({ mailer, ...workplace }: Workplace): JobHandlers => ({
  REANALYSE: ({ articleId }) => reanalyseArticle(workplace.database, workplace.extractor, articleId),
  POLL_FEED: ({ feedId }, signal) => pollFeed(workplace, feedId, signal),
  INGEST_URL: ofWeb<'INGEST_URL'>((page, signal) => ingestPage(workplace, page, signal)),
  DELIVER_WEBHOOK: ({ webhookId }, signal) => deliverWebhook(workplace, webhookId, signal),
  ...(mailer && { SEND_DIGEST: ({ digestId, upTo }) => sendDigest(workplace.database, mailer, digestId, upTo) }),
})
