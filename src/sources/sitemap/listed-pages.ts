import type { Listed, Sitemap } from './parse-sitemap.js'

/** The most pages that are read of a sitemap: as many as Google takes of a news sitemap. */
export const MOST_PAGES = 1_000

/** The most sitemaps of an index that are read, the newest first. */
export const MOST_SITEMAPS = 50

/** The newest pages of sitemaps, gathered one sitemap after another. */
export class ListedPages {
  #pages: readonly Listed[] = []
  /** How many were listed, those that are left out included. */
  count = 0

  add({ entries }: Sitemap): void {
    const known = new Map([...this.#pages, ...entries].map((page) => [page.address, page]))
    this.count += entries.length
    this.#pages = newestFirst([...known.values()]).slice(0, MOST_PAGES)
  }

  /** The newest first; those of no known day last, as they were listed. */
  get pages(): readonly Listed[] {
    return this.#pages
  }
}

export const newestFirst = (entries: readonly Listed[]): readonly Listed[] =>
  entries.toSorted(
    (one, other) => (other.time ?? Number.NEGATIVE_INFINITY) - (one.time ?? Number.NEGATIVE_INFINITY) || 0,
  )
