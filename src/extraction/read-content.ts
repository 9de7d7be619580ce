import { segmentText } from '../text/segment-text.js'
import type { Span } from '../text/span.js'
import type { ArticleInput } from './analysis.js'
import { findEntities } from './entities/find-entities.js'
import type { ContentAnalysis } from './extractor.js'
import { boilerplateParagraphs } from './layout/boilerplate.js'
import { resolveReferences } from './references/resolve-references.js'
import { modeOf, quotesIn } from './statements/content/mode.js'
import { openDocument } from './statements/document.js'
import { findTopics, topicsWithin } from './topics.js'

/** Derives mode, quotes and topics from a content at any spans, exactly as for one that a rule found. */
export function readContent({ text, title }: ArticleInput, content: readonly Span[]): ContentAnalysis {
  const reading = segmentText(text)
  const entities = resolveReferences(reading, findEntities(reading))
  const article = openDocument(reading, title, entities)
  const quotes = quotesIn(article, content)
  const topics = findTopics(article.clauses, entities.mentions, boilerplateParagraphs(reading))
  return {
    mode: modeOf(article, content, quotes),
    quotes: quotes.map(({ words }) => words),
    topics: topicsWithin(topics, content),
  }
}
