import type { ArticleToIngest } from '../article-to-ingest.js'
import { plainText } from '../html/plain-text.js'
import { InvalidInputError } from '../invalid-input.js'
import { readRecord } from '../records/read-record.js'
import { isRecord, type Rec } from '../records/records-in.js'
import { parseFeed } from './parse-feed.js'
import { addressOf, articleOf, isFeed } from './read-feed.js'

/** An entry of a feed, whether or not its text is in it. */
export interface FeedEntry {
  /** What names it among the entries: its id, else its address, else its title; '' where it has none of them. */
  readonly name: string
  /** Where its page is. */
  readonly url: string | null
  readonly title: string | null
  /** Null where it has no text. */
  readonly article: ArticleToIngest | null
}

/** What a feed says, of itself and of what is new. */
export interface FeedContent {
  readonly title: string | null
  /** For how many seconds it asks to be left alone. */
  readonly pause: number | null
  readonly entries: readonly FeedEntry[]
}

const ACCEPTED = 'an RSS, Atom or JSON feed'

/**
 * Reads a feed: RSS, RDF or Atom, of malformed XML what can be read, or JSON Feed. One without entries is a feed, too.
 * @throws InvalidInputError for anything else
 */
export function readFeedContent(text: string): FeedContent {
  if (isFeed(text)) return readXml(text)
  if (/^\s*\{/.test(text)) return readJsonFeed(text)
  throw new InvalidInputError('feed', text.trim() === '' ? 'nothing' : 'what is no feed', ACCEPTED)
}

function readXml(xml: string): FeedContent {
  const feed = parseFeed(xml)
  const minutes = Number(feed.channel.get('ttl')?.[0]?.content ?? 0)
  return {
    title: plainText(feed.channel.get('title')?.[0]?.content),
    pause: minutes > 0 ? minutes * 60 : null,
    entries: feed.items.map((item) => {
      const id = item.get('guid')?.[0]?.content || item.get('id')?.[0]?.content
      const title = plainText(item.get('title')?.[0]?.content)
      const url = addressOf(item)
      return { name: id || url || title || '', url, title, article: orNull(() => articleOf(item, feed)) }
    }),
  }
}

function readJsonFeed(text: string): FeedContent {
  const feed = parsed(text)
  if (!isRecord(feed) || !Array.isArray(feed.items) || !String(feed.version).startsWith('https://jsonfeed.org/')) {
    throw new InvalidInputError('feed', 'JSON that is no feed', `${ACCEPTED} (its "version" is https://jsonfeed.org/…)`)
  }
  const publisher = wordsOf(feed.title)
  const entries = feed.items.filter(isRecord).map((item: Rec) => {
    const [title, url] = [wordsOf(item.title), wordsOf(item.url)]
    const name = wordsOf(item.id) ?? url ?? title ?? ''
    const article = orNull(() => {
      const read = readRecord(item).article
      return { ...read, publisher: read.publisher ?? publisher }
    })
    return { name, url: article?.url ?? url, title, article }
  })
  return { title: publisher, pause: null, entries }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidInputError('feed', `no JSON (${(error as Error).message})`, ACCEPTED)
  }
}

const wordsOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null

/** An entry that cannot be read by itself may have a page that can. */
function orNull(read: () => ArticleToIngest): ArticleToIngest | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof InvalidInputError) return null
    throw error
  }
}
