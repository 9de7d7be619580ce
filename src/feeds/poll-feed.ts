import type { Extractor } from '../extraction/extractor.js'
import { ingestArticle } from '../ingest/ingest-article.js'
import { isRefusal } from '../ingest/ingest-articles.js'
import { type FeedContent, readFeedContent } from '../sources/feed/feed-entries.js'
import { decodePage } from '../sources/html/decode-page.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import type { Database } from '../store/database/database.js'
import { activeFeed, type FeedUpdate, isFeedAt, knownAddresses, storePoll } from '../store/feeds/feeds.js'
import type { NewJob } from '../store/jobs/kinds.js'
import { FetchError } from '../web/fetch-error.js'
import type { Fetched, Fetcher } from '../web/fetcher.js'
import { LONGEST, MOST_FAILURES, maxAgeOf, nextInterval, pauseAfterFailure, pauseFor } from './interval.js'
import { type Entries, factsOf, isWhole, type News, newsIn } from './news-in.js'

/** What feeds are asked with. */
export interface Asking {
  readonly database: Database
  readonly extractor: Extractor
  readonly fetcher: Fetcher
  /** The clock; that of the system, where not given. */
  readonly now?: () => Date
}

type Feed = NonNullable<Awaited<ReturnType<typeof activeFeed>>>

const ACCEPTED_TYPES =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

/** The statuses of an address at which nothing is any more, and will not be (RFC 9110). */
const GONE = 410

/**
 * Asks a feed what is new. Entries with their whole text are taken in, for the others a job fetches the page; then its next time is
 * stored. A feed that was taken out, moved or is dead is left alone.
 * @throws what the database fails with: it may be called again, and takes nothing in twice
 */
export async function pollFeed(asking: Asking, id: string, signal: AbortSignal): Promise<void> {
  const { database, fetcher, now = () => new Date() } = asking
  const feed = await activeFeed(database, id)
  if (feed === null) return
  try {
    const validators = { etag: feed.etag ?? undefined, lastModified: feed.lastModified ?? undefined }
    const fetched = await fetcher.fetch(feed.url, { validators, signal, headers: { accept: ACCEPTED_TYPES } })
    const content = fetched.isNotModified ? null : readFeedContent(decodePage(fetched.body))
    await storeAnswer(asking, feed, fetched, content, now(), signal)
  } catch (error) {
    if (!(error instanceof FetchError) && !(error instanceof InvalidInputError)) throw error
    await storePoll(database, id, failureOf(feed, error, now()))
  }
}

async function storeAnswer(
  asking: Asking,
  feed: Feed,
  fetched: Fetched,
  content: FeedContent | null,
  now: Date,
  signal: AbortSignal,
): Promise<void> {
  // What is stored is what `newsIn` gave the last time.
  const before = feed.entries as Entries
  const { seen, news } = content === null ? { seen: before, news: [] } : newsIn(content.entries, before)
  const jobs = await takeIn(asking, feed, news, content?.title ?? feed.title, signal)
  const interval = nextInterval(feed.interval, news.length > 0)
  const asked = Math.max(content?.pause ?? 0, maxAgeOf(fetched.headers['cache-control']))
  const { etag = null, lastModified = null } = fetched.validators
  const update: FeedUpdate = {
    title: content?.title ?? feed.title,
    reason: null,
    failures: 0,
    // Not every 304 tells them again.
    ...(content !== null && { etag, lastModified, entries: seen }),
    interval,
    nextAt: later(now, pauseFor(interval, Math.min(asked, LONGEST), Math.random())),
    lastFetchedAt: now,
    ...(await moveOf(asking.database, feed, fetched.movedTo)),
  }
  await storePoll(asking.database, feed.id, update, jobs)
}

/** Takes in what is whole. @returns the jobs that fetch the rest, unless their pages were read before */
async function takeIn(
  { database, extractor }: Asking,
  feed: Feed,
  news: readonly News[],
  publisher: string | null,
  signal: AbortSignal,
): Promise<readonly NewJob[]> {
  const by = `feed ${feed.url}`.slice(0, 200)
  for (const { entry } of news) {
    if (!isWhole(entry) || entry.article === null) continue
    signal.throwIfAborted()
    await ingestArticle(database, extractor, entry.article, { by, restore: false }).catch((error) => {
      // Deleted before, or no article: the others are to come in all the same.
      if (!isRefusal(error)) throw error
    })
  }
  const cut = news.filter(({ entry }) => !isWhole(entry) && entry.url !== null && URL.canParse(entry.url))
  const known = await knownAddresses(
    database,
    cut.flatMap(({ entry, isUpdate }) => (isUpdate ? [] : (entry.url ?? []))),
  )
  return cut
    .map(({ entry }) => ({ entry, url: entry.url as string }))
    .filter(({ url }) => !known.has(url))
    .map(({ entry, url }) => ({
      kind: 'INGEST_URL',
      payload: { url, facts: factsOf(entry, publisher), by },
      key: url,
      lane: new URL(url).host,
    }))
}

/** What becomes of a feed whose address has moved for good. */
async function moveOf(database: Database, feed: Feed, movedTo: string | null): Promise<FeedUpdate> {
  if (movedTo === null || movedTo === feed.url) return {}
  if (!(await isFeedAt(database, movedTo))) return { url: movedTo, movedFrom: feed.url }
  return { state: 'MOVED', reason: `It has moved for good to ${movedTo}, which is a feed of its own here.` }
}

function failureOf(feed: Feed, error: FetchError | InvalidInputError, now: Date): FeedUpdate {
  const { status, retryAfter = 0 } = error instanceof FetchError ? error : {}
  const failures = feed.failures + 1
  const isDead = status === GONE || failures >= MOST_FAILURES
  return {
    failures,
    reason: error.message.slice(0, 1_000),
    lastFetchedAt: now,
    nextAt: later(now, pauseAfterFailure(feed.interval, failures, retryAfter)),
    ...(isDead && { state: 'DEAD' }),
  }
}

const later = (time: Date, seconds: number): Date => new Date(time.getTime() + seconds * 1_000)
