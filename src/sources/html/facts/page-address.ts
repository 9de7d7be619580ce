import { MAX_METADATA_CHARACTERS } from '../../article-limits.js'
import { type Thing, textIn } from './linked-data.js'

/** The addresses that JSON-LD gives an article, as they are written. */
export function addressesOf(article: Thing | null): readonly string[] {
  const page = article?.mainEntityOfPage as Thing | string | undefined
  const named = typeof page === 'object' && page !== null ? textIn(page['@id']) : textIn(page)
  return [textIn(article?.url), named].filter((address) => address !== null)
}

/** An address as a browser completes it; none, if that is no page's. */
export function absolute(address: string, base?: string): readonly string[] {
  try {
    const { href, protocol } = new URL(address, base)
    // As it was written, where it was whole.
    return /^https?:$/.test(protocol) && href.length <= MAX_METADATA_CHARACTERS
      ? [URL.canParse(address) ? address : href]
      : []
  } catch {
    return []
  }
}
