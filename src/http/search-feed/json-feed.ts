import type { SearchFeed } from './read-search-feed.js'

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const writeJsonFeed = ({ title, home, self, entries }: SearchFeed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    items: entries.map(({ id, url, source, title, html, author, published, updated }) => ({
      id,
      url,
      ...(source !== null && { external_url: source }),
      title,
      content_html: html,
      date_published: published,
      date_modified: updated,
      ...(author !== null && { authors: [{ name: author }] }),
    })),
  })
