import { createHash } from 'node:crypto'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import type { FeedEntry } from '../sources/feed/feed-entries.js'

/** An entry that is new, or says something else than before. */
export interface News {
  readonly entry: FeedEntry
  /** Whether it was there before, with other words. */
  readonly isUpdate: boolean
}

/** Key of an entry → a hash of what it says. */
export type Entries = Readonly<Record<string, string>>

/** In UTF-16 code units: what feeds call a description is seldom longer, and a news article seldom shorter. */
const SHORTEST_WHOLE = 1_500

/** What texts that are cut off end in. */
const CUT_OFF = /(?:…|\.\.\.|&hellip;)\s*[\])]?\s*$/

/** The entries of an answer by which those of the next one are told apart, and what is new in it since the last one. */
export function newsIn(
  entries: readonly FeedEntry[],
  before: Entries,
): { readonly seen: Entries; readonly news: readonly News[] } {
  const seen: Record<string, string> = {}
  const news: News[] = []
  for (const entry of entries) {
    const key = hash(entry.name)
    const digest = hash(JSON.stringify([entry.title, entry.url, entry.article?.text ?? null]))
    if (before[key] !== digest && seen[key] === undefined) news.push({ entry, isUpdate: before[key] !== undefined })
    seen[key] = digest
  }
  return { seen, news }
}

/** Whether an entry holds its whole article, as far as one can tell: else its page has it. */
export const isWhole = ({ url, article }: FeedEntry): boolean =>
  article !== null && (url === null || (article.text.length >= SHORTEST_WHOLE && !CUT_OFF.test(article.text)))

/** What a feed tells of an article that its page may not. */
export const factsOf = ({ title, article }: FeedEntry, publisher: string | null) => {
  const { publishedAt } = (article ?? {}) as Partial<ArticleToIngest>
  return {
    ...(title !== null && { title }),
    ...(publisher !== null && { publisher }),
    ...(publishedAt != null && { publishedAt: publishedAt.toISOString() }),
  }
}

/** 64 bits, which no two entries of a feed share by chance. */
const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 11)
