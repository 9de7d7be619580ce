import { setTimeout as pause } from 'node:timers/promises'
import { FetchError } from '../../web/fetch-error.js'
import type { Fetched, Fetcher } from '../../web/fetcher.js'
import { InvalidInputError } from '../invalid-input.js'
import type { ReadOutcome } from '../read-outcome.js'
import { ListedPages, MOST_SITEMAPS, newestFirst } from './listed-pages.js'
import type { ListedFacts, Sitemap } from './parse-sitemap.js'

/** How what a sitemap lists is fetched and read. */
export interface SitemapReading {
  readonly fetcher: Fetcher
  readonly signal: AbortSignal
  /** The sitemap that an address answered; null for anything else. */
  sitemapOf(fetched: Fetched): Promise<Sitemap | null>
  /** The articles of a page. */
  read(fetched: Fetched): AsyncIterable<ReadOutcome>
  /** The error of what was not fetched or not read, as it is told. */
  told(error: unknown): InvalidInputError
}

/** Statuses of a site that wants to be left alone for a while. */
const BUSY = [429, 503]

/**
 * Reads the pages that a sitemap lists, or those of the sitemaps that it lists: the newest first, one at a time, with the pause that
 * the site wants between two requests. Facts that a page lacks are those of its news tags.
 * @param address of the sitemap
 */
export async function* readSitemap(
  address: string,
  sitemap: Sitemap,
  reading: SitemapReading,
): AsyncGenerator<ReadOutcome> {
  const listed = new ListedPages()
  if (sitemap.isIndex) yield* gather(address, sitemap, listed, reading)
  else listed.add(sitemap)
  const { count, pages } = listed
  if (count > pages.length) {
    yield { source: address, notice: `${count} pages are listed; the ${pages.length} newest of them are read.` }
  }
  for (const [at, page] of pages.entries()) {
    try {
      const fetched = await fetchAfterPause(page.address, reading)
      for await (const outcome of reading.read(fetched)) yield withFacts(outcome, page.facts)
    } catch (error) {
      if (reading.signal.aborted) return
      yield { source: page.address, error: reading.told(error) }
      if (!(error instanceof FetchError) || !BUSY.includes(error.status ?? 0)) continue
      const wish = error.retryAfter === undefined ? 'for a while' : `for ${error.retryAfter} seconds`
      const left = pages.length - at - 1
      const unread = left === 1 ? '1 page is not read' : `${left} pages are not read`
      if (left > 0) yield { source: address, notice: `The site wants to be left alone ${wish}: ${unread}.` }
      return
    }
  }
}

/** Gathers the pages of the sitemaps of an index. */
async function* gather(
  address: string,
  index: Sitemap,
  listed: ListedPages,
  reading: SitemapReading,
): AsyncGenerator<ReadOutcome> {
  const newest = newestFirst(index.entries).slice(0, MOST_SITEMAPS)
  if (newest.length < index.entries.length) {
    const notice = `${index.entries.length} sitemaps are listed; the ${newest.length} newest of them are read.`
    yield { source: address, notice }
  }
  for (const { address: source } of newest) {
    try {
      const sitemap = await reading.sitemapOf(await fetchAfterPause(source, reading))
      if (sitemap === null || sitemap.isIndex) {
        const received =
          sitemap === null ? 'what is no sitemap, in an index of them' : 'an index of sitemaps in another'
        throw new InvalidInputError('url', received, 'a sitemap of pages')
      }
      listed.add(sitemap)
    } catch (error) {
      if (reading.signal.aborted) return
      yield { source, error: reading.told(error) }
    }
  }
}

async function fetchAfterPause(address: string, { fetcher, signal }: SitemapReading): Promise<Fetched> {
  await pause((await fetcher.delayOf(address)) * 1_000, undefined, { signal })
  return fetcher.fetch(address, { signal })
}

/** What a page tells of itself wins; a day and its time stay together. */
function withFacts(outcome: ReadOutcome, { publishedAt, publishedOn, ...facts }: ListedFacts): ReadOutcome {
  if (!('article' in outcome)) return outcome
  const { article } = outcome
  const known = Object.entries(facts).filter(([fact]) => article[fact as keyof typeof facts] == null)
  const date = article.publishedAt == null ? { publishedAt, publishedOn } : {}
  return { ...outcome, article: { ...article, ...Object.fromEntries(known), ...date }, isListed: true }
}
