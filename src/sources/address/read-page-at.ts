import type { Fetcher, FetchOptions } from '../../web/fetcher.js'
import type { ArticleToIngest } from '../article-to-ingest.js'
import { InvalidInputError } from '../invalid-input.js'
import { readFetched } from './read-fetched.js'

/**
 * The article of a page: its `url` is where it was found, after all redirects, its `canonicalUrl` what the page gives for itself.
 * @throws FetchError if it cannot be fetched, InvalidInputError if it holds no article, or a list of them
 */
export async function readPageAt(fetcher: Fetcher, address: string, options: FetchOptions): Promise<ArticleToIngest> {
  const fetched = await fetcher.fetch(address, options)
  for await (const outcome of readFetched(fetched)) {
    if ('error' in outcome) throw outcome.error
    if (outcome.source !== fetched.url) {
      throw new InvalidInputError('url', 'an address that holds a list of articles', 'that of a single article')
    }
    if ('article' in outcome) return outcome.article
  }
  throw new InvalidInputError('url', 'an address without an article', 'that of a page with one')
}
