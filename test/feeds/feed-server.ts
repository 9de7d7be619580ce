import { openFetcher } from '../../src/web/fetcher.js'
import { openWebServer, type Page, type WebServer } from '../support/web-server.js'

/** A site of other people with feeds, on this machine: its addresses, and a fetcher that may ask it. */
export interface Site extends WebServer {
  readonly origin: string
}

/** @param pages by their paths; what is changed in it is answered from then on */
export async function openSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const server = await openWebServer(pages)
  return { ...server, origin: `http://127.0.0.1:${server.port}` }
}

export const openLocalFetcher = () => openFetcher({ allow: ['127.0.0.1'] })

export const textOf = (name: string): string =>
  `“We will build a harbour at ${name},” Anna Berg, the Norwegian defence minister, said on Monday.`

/** An RSS feed of these items, the latest first. */
export const rss = (items: readonly { name: string; text?: string; link?: string }[], channel = ''): string => {
  const written = items.map(({ name, text, link }) => {
    const address = link === undefined ? '' : `<link>${link}</link>`
    const body = text === undefined ? '' : `<description>${text}</description>`
    return `<item><title>Of ${name}</title><guid isPermaLink="false">${name}</guid>${address}${body}
      <pubDate>Mon, 30 Jan 2023 08:00:00 GMT</pubDate></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${channel}${written.join('')}</channel></rss>`
}
