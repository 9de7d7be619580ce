import { Parser } from 'htmlparser2'
import { InvalidInputError } from '../sources/invalid-input.js'
import type { NewFeed } from '../store/feeds/feeds.js'
import { checkUrl } from '../web/check-url.js'
import { FetchError } from '../web/fetch-error.js'

/** The feeds of a list, and what of it is no address of one. */
export interface FeedList {
  readonly feeds: readonly NewFeed[]
  readonly refused: readonly { readonly url: string; readonly message: string }[]
}

/** OPML, as feed readers exchange their lists of feeds: opml.org/spec2.opml. */
const OPML = /<opml[\s>]/i

/**
 * Reads a list of feeds, those in folders, too; each address once.
 * @throws InvalidInputError for what is no OPML
 */
export function readOpml(text: string): FeedList {
  if (!OPML.test(text.slice(0, 10_000)))
    throw new InvalidInputError('opml', 'what is no OPML', 'a list of feeds, as feed readers export it')
  const feeds = new Map<string, NewFeed>()
  const refused = new Map<string, string>()
  const onopentag = (name: string, { xmlurl: url, title, text: label }: Record<string, string>): void => {
    if (name !== 'outline' || url === undefined) return
    try {
      const { href } = checkUrl(url.trim())
      if (!feeds.has(href)) feeds.set(href, { url: href, title: title?.trim() || label?.trim() || null })
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      refused.set(url, error.message)
    }
  }
  new Parser({ onopentag }, { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true }).end(text)
  return { feeds: [...feeds.values()], refused: [...refused].map(([url, message]) => ({ url, message })) }
}

/** Writes a list of feeds, which other feed readers import. */
export function writeOpml(feeds: readonly NewFeed[]): string {
  const outlines = feeds.map(({ url, title }) => {
    const name = escaped(title ?? url)
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${escaped(url)}"/>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Dictum</title></head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As an attribute. Control characters, which XML cannot hold, are left out. */
const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ').replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string)
