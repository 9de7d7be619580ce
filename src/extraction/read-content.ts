import { PAGE_HABITS } from '../languages/en/layout/page-habits.js'
import { normalText } from '../text/normal-text.js'
import { partitionPoint } from '../text/partition-point.js'
import type { Span } from '../text/span.js'
import type { ArticleInput } from './analysis.js'
import { findEntities } from './entities/find-entities.js'
import type { ContentAnalysis } from './extractor.js'
import { readLayout } from './layout/reading.js'
import { readDocument } from './read-document.js'
import { modeOf, quotesIn } from './statements/content/mode.js'
import { findTopics, topicsWithin } from './topics.js'

/** Derives mode, quotes, topics and the sentence from a content at any spans, exactly as for one that a rule found. */
export function readContent(
  { text, title }: ArticleInput,
  content: readonly Span[],
  cue: Span | undefined,
): ContentAnalysis {
  const normal = normalText(text, PAGE_HABITS)
  const spans = content.map(normal.toNormal)
  const reading = readLayout(normal.text, title === undefined ? undefined : normalText(title).text)
  const { entities, document: article } = readDocument(reading, findEntities(reading))
  const quotes = quotesIn(article, spans)
  const { start } = normal.toNormal((cue ?? content[0]) as Span)
  const { sentences } = reading
  const sentence = sentences[Math.max(0, partitionPoint(sentences, (each) => each.start <= start) - 1)]
  const topics = findTopics(article.clauses, entities.mentions, reading.boilerplate)
  return {
    mode: modeOf(article, spans, quotes),
    quotes: quotes.map(({ words }) => normal.toOriginal(words)),
    topics: topicsWithin(topics, spans),
    sentence: sentence
      ? normal.toOriginal({ start: sentence.start, end: sentence.end })
      : { start: 0, end: text.length },
    inHeadline: sentence !== undefined && article.isHeadline(sentence),
  }
}
