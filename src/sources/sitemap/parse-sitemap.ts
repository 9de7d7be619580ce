import { Parser } from 'htmlparser2'
import type { ArticleToIngest } from '../article-to-ingest.js'
import { languageIn } from '../html/facts/languages.js'
import { plainText } from '../html/plain-text.js'
import { isoPublication } from '../read-date.js'

/** What a sitemap tells of an article, by its news tags. */
export type ListedFacts = Pick<ArticleToIngest, 'title' | 'publisher' | 'language' | 'publishedAt' | 'publishedOn'>

/** A page, or another sitemap, that a sitemap lists. */
export interface Listed {
  readonly address: string
  /** When it was published or last changed, in milliseconds since 1970; null where neither is told. */
  readonly time: number | null
  readonly facts: ListedFacts
}

export interface Sitemap {
  /** Whether it lists sitemaps instead of pages. */
  readonly isIndex: boolean
  /** In its order. */
  readonly entries: readonly Listed[]
}

/** Whether a text is a sitemap (sitemaps.org), by its root element. */
export const isSitemap = (text: string): boolean =>
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 10_000))

/** Takes a sitemap apart, with Google's news tags; of malformed XML, what can be read. Linear time. */
export function parseSitemap(xml: string): Sitemap {
  const entries: Listed[] = []
  let isIndex = false
  let fields: Map<string, string> | null = null
  let text = ''
  new Parser(
    {
      onopentagname: (name) => {
        text = ''
        if (name === 'sitemapindex') isIndex = true
        if (ENTRIES.includes(name)) fields = new Map()
      },
      ontext: (part) => {
        text += part
      },
      onclosetag: (name) => {
        // The first of each: image:loc and video:title have names of their own.
        if (fields && !fields.has(name)) fields.set(name, text.trim())
        text = ''
        if (fields === null || !ENTRIES.includes(name)) return
        entries.push(...entryOf(fields))
        fields = null
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  ).end(xml)
  return { isIndex, entries }
}

const ENTRIES = ['url', 'sitemap']

function entryOf(fields: ReadonlyMap<string, string>): readonly Listed[] {
  const address = fields.get('loc')
  if (!address) return []
  const publication = isoPublication(fields.get('news:publication_date') ?? '')
  const changed = isoPublication(fields.get('lastmod') ?? '')
  const facts = {
    title: plainText(fields.get('news:title')),
    publisher: plainText(fields.get('news:name')),
    language: languageIn(fields.get('news:language') ?? '')[0] ?? null,
    ...publication,
  }
  return [{ address, time: (publication ?? changed)?.publishedAt.getTime() ?? null, facts }]
}
