import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { FetchError } from '../../web/fetch-error.js'
import { type Fetched, type Fetcher, MAX_BYTES } from '../../web/fetcher.js'
import { decodePage } from '../html/decode-page.js'
import { InvalidInputError } from '../invalid-input.js'
import { asInvalidInput, type ReadOutcome } from '../read-outcome.js'
import { isSitemap, parseSitemap, type Sitemap } from '../sitemap/parse-sitemap.js'
import { readSitemap } from '../sitemap/read-sitemap.js'
import { readFetched } from './read-fetched.js'

/** Whether a place that somebody names is an address rather than a file. */
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place)

/**
 * Reads what an address holds: the article of a page, those of a feed or a list, or the pages that a sitemap lists. What cannot be
 * fetched or read is yielded as an outcome, not thrown. Once the signal is aborted, nothing more comes.
 */
export async function* readAddress(
  fetcher: Fetcher,
  address: string,
  signal: AbortSignal,
): AsyncGenerator<ReadOutcome> {
  try {
    const fetched = await fetcher.fetch(address, { signal })
    const sitemap = await sitemapOf(fetched)
    if (sitemap === null) yield* readFetched(fetched)
    else yield* readSitemap(fetched.url, sitemap, { fetcher, signal, sitemapOf, read: readFetched, told })
  } catch (error) {
    if (!signal.aborted) yield { source: address, error: told(error) }
  }
}

const told = (error: unknown): InvalidInputError =>
  error instanceof FetchError ? new InvalidInputError('url', error.received, error.accepted) : asInvalidInput(error)

/** Sitemaps are often stored packed, as files; pages are not. */
async function sitemapOf({ body }: Fetched): Promise<Sitemap | null> {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b
  const bytes = isPacked ? await unpacked(body) : body
  // Sitemaps are UTF-8, whose mark reads so here.
  if (!isSitemap(bytes.subarray(0, START_BYTES).toString('latin1').replace(/^ï»¿/, ''))) return null
  const sitemap = parseSitemap(decodePage(bytes))
  if (sitemap.entries.length > 0) return sitemap
  throw new InvalidInputError('url', 'a sitemap without entries', 'one that lists pages')
}

async function unpacked(body: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(body, { maxOutputLength: MAX_BYTES })
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    const received = isTooLarge ? `a packed file of more than ${MAX_BYTES} bytes` : 'a packed file that is broken'
    throw new InvalidInputError('url', received, `a sitemap of at most ${MAX_BYTES} bytes`)
  }
}

/** In bytes: comments may stand before the first tag. */
const START_BYTES = 10_000
