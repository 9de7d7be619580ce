import { PAGE_HABITS } from '../languages/en/layout/page-habits.js'
import { normalText } from '../text/normal-text.js'
import type { Span } from '../text/span.js'
import type { ArticleInput } from './analysis.js'
import { findEntities } from './entities/find-entities.js'
import type { ContentAnalysis } from './extractor.js'
import { readLayout } from './layout/reading.js'
import { readDocument } from './read-document.js'
import { modeOf, quotesIn } from './statements/content/mode.js'
import { findTopics, topicsWithin } from './topics.js'

/** Derives mode, quotes and topics from a content at any spans, exactly as for one that a rule found. */
export function readContent({ text, title }: ArticleInput, content: readonly Span[]): ContentAnalysis {
  const normal = normalText(text, PAGE_HABITS)
  const spans = content.map(normal.toNormal)
  const reading = readLayout(normal.text, title === undefined ? undefined : normalText(title).text)
  const { entities, document: article } = readDocument(reading, findEntities(reading))
  const quotes = quotesIn(article, spans)
  const topics = findTopics(article.clauses, entities.mentions, reading.boilerplate)
  return {
    mode: modeOf(article, spans, quotes),
    quotes: quotes.map(({ words }) => normal.toOriginal(words)),
    topics: topicsWithin(topics, spans),
  }
}
