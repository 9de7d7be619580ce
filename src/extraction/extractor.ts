import type { Span } from '../text/span.js'
import type { Analysis, ArticleInput, FoundStatement } from './analysis.js'

/** Which extractor made something, and in which version of itself. */
export interface ExtractorVersion {
  /** "rules". */
  readonly name: string
  /** Another one for every change of what is found. */
  readonly version: string
}

/** What follows from the words of a statement's content. */
export type ContentAnalysis = Pick<FoundStatement, 'mode' | 'quotes' | 'topics'>

/**
 * What reads articles: the rules; later a learned reader, a language model. Whoever stores, scores or prints what articles
 * say knows this alone. Total: any text has an analysis, and what is rejected is a failure of the extractor itself.
 */
export interface Extractor extends ExtractorVersion {
  read(article: ArticleInput): Promise<Analysis>
  /**
   * What follows from words of which a person says that they are a statement's content: the same as if it had been found.
   * @param content spans of the article's text, in reading order
   */
  readContent(article: ArticleInput, content: readonly Span[]): Promise<ContentAnalysis>
}
