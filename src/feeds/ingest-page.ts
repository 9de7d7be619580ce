import { setTimeout as pause } from 'node:timers/promises'
import { ingestArticle } from '../ingest/ingest-article.js'
import { isRefusal } from '../ingest/ingest-articles.js'
import { readPageAt } from '../sources/address/read-page-at.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import type { Payloads } from '../store/jobs/kinds.js'
import type { Asking } from './poll-feed.js'

type Page = Payloads['INGEST_URL']

/** In seconds: how long a site is left alone before each page, where its robots.txt asks for no more; and no longer than that. */
const LEAST_DELAY = 1
const MOST_DELAY = 60

/**
 * Fetches a page and takes its article in, as its robots.txt allows. What the page does not tell of it is taken from what is known.
 * @throws FetchError if it cannot be fetched, InvalidInputError if it holds no article
 */
export async function ingestPage(
  { database, extractor, fetcher }: Asking,
  page: Page,
  signal: AbortSignal,
): Promise<void> {
  const { url, facts, by } = page
  const delay = Math.min(MOST_DELAY, Math.max(LEAST_DELAY, await fetcher.delayOf(url)))
  await pause(delay * 1_000, undefined, { signal })
  const article = withFacts(await readPageAt(fetcher, url, { signal }), facts)
  try {
    await ingestArticle(database, extractor, article, { by, restore: false })
  } catch (error) {
    // What was deleted does not come back by itself.
    if (!isRefusal(error) || error instanceof InvalidInputError) throw error
  }
}

const withFacts = (article: ArticleToIngest, { title, publisher, publishedAt }: Page['facts']): ArticleToIngest => ({
  ...article,
  title: article.title ?? title,
  publisher: article.publisher ?? publisher,
  publishedAt: article.publishedAt ?? (publishedAt === undefined ? null : new Date(publishedAt)),
})
