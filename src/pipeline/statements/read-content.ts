import { readText } from '../../text/read-text.js'
import type { Span } from '../../text/span.js'
import type { ArticleInput, FoundStatement } from '../analysis.js'
import { modeOf, quotesIn } from './mode.js'
import { readArticle } from './read-article.js'
import { topicsOf } from './topics.js'

/** What follows from the words of a content, wherever somebody says that it lies: the same as of one that a rule found. */
export function readContent(
  { text, title }: ArticleInput,
  content: readonly Span[],
): Pick<FoundStatement, 'mode' | 'quotes' | 'topics'> {
  const article = readArticle(readText(text), title)
  const quotes = quotesIn(article, content)
  return {
    mode: modeOf(article, content, quotes),
    quotes: quotes.map(({ words }) => words),
    topics: topicsOf(article, content),
  }
}
