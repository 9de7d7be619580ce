import type { ArticleToIngest } from '../article-to-ingest.js'
import { readPageDate } from '../html/facts/dates/read-page-date.js'
import { languageIn } from '../html/facts/languages.js'
import { absolute } from '../html/facts/page-address.js'
import { paragraphsOfData, plainText } from '../html/plain-text.js'
import { InvalidInputError } from '../invalid-input.js'
import { namesIn } from '../names-in-bylines.js'
import { type Feed, type FeedField, type FeedFields, parseFeed } from './parse-feed.js'

/** Where the text of an item stands, the fullest first. */
const TEXTS = ['encoded', 'content', 'description', 'summary']
/** Of an item: when it was last changed. */
const MODIFIED = ['updated', 'modified']
/** None of these is the date of a change. */
const DATES = ['pubdate', 'published', 'date', 'issued', 'created']

/** Whether a text is an RSS or Atom feed, by its root element. */
export const isFeed = (text: string): boolean =>
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    text.slice(0, 10_000),
  )

/**
 * The articles of a feed, each to be read by itself, because an item without a text is no reason to refuse the others. An item is its
 * title and its text, in full where the feed has it; feeds often have only the beginning.
 * @throws InvalidInputError if the feed has no items; each reader throws it for an item without a text
 */
export function readFeed(xml: string): readonly (() => ArticleToIngest)[] {
  const feed = parseFeed(xml)
  if (feed.items.length === 0) throw new InvalidInputError('text', 'a feed without items', 'a feed with articles')
  return feed.items.map((item) => () => articleOf(item, feed))
}

/** The article of an item. @throws InvalidInputError for one without a text */
export function articleOf(item: FeedFields, { channel }: Feed): ArticleToIngest {
  const [paragraphs = []] = fieldsOf(item, TEXTS)
    .map(({ content }) => paragraphsOfData(content))
    .filter(({ length }) => length > 0)
  if (paragraphs.length === 0) throw new InvalidInputError('text', 'a feed item without a text', 'an item with a text')
  const title = plainText(item.get('title')?.[0]?.content)
  const url = addressOf(item)
  const [date = null] = fieldsOf(item, DATES).flatMap(({ content }) => readPageDate(content, null) ?? [])
  const [modified] = fieldsOf(item, MODIFIED).flatMap(({ content }) => readPageDate(content, null) ?? [])
  return {
    text: [...(title === null || paragraphs[0] === title ? [] : [title]), ...paragraphs].join('\n\n'),
    title,
    url,
    canonicalUrl: url,
    publisher: plainText(channel.get('title')?.[0]?.content),
    ...date,
    ...(modified && { modifiedAt: modified.publishedAt }),
    authors: namesIn(fieldsOf(item, ['creator', 'author']).map(nameOf)),
    section: plainText(item.get('category')?.map(({ content, attributes }) => content || attributes.term)[0]),
    language: fieldsOf(channel, ['language']).flatMap(({ content }) => languageIn(content))[0] ?? null,
  }
}

const fieldsOf = (fields: FeedFields, names: readonly string[]): readonly FeedField[] =>
  names.flatMap((name) => fields.get(name) ?? [])

/** RSS has the address as its text, Atom as an attribute, where it is one of several links. */
export function addressOf(item: FeedFields): string | null {
  const links = fieldsOf(item, ['origlink', 'link'])
    .filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
    .map(({ content, attributes }) => content || (attributes.href ?? ''))
  const ids = fieldsOf(item, ['guid', 'id']).map(({ content }) => content)
  return [...links, ...ids].flatMap((address) => absolute(address))[0] ?? null
}

/** "Jane Doe", "jane@example.org (Jane Doe)", <name>Jane Doe</name>. */
const nameOf = ({ content }: FeedField): string =>
  plainText(/<name>([^<]*)/.exec(content)?.[1] ?? /@\S*\s*\(([^)]*)\)/.exec(content)?.[1] ?? content) ?? ''
