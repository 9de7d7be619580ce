import type { Span } from '../text/span.js'
import type { Analysis, ArticleInput, FoundStatement } from './analysis.js'

/** The name and version of an extractor. */
export interface ExtractorVersion {
  /** "rules". */
  readonly name: string
  /** Changes whenever the extractor's results change. */
  readonly version: string
}

/** The parts of a statement that are derived from its content, and the sentence in which it is made. */
export type ContentAnalysis = Pick<FoundStatement, 'mode' | 'quotes' | 'topics' | 'sentence' | 'inHeadline'>

/**
 * The interface to anything that analyzes articles: the rules, and later a trained model or a language model. Code that stores,
 * scores or prints analyses depends on this alone. Any text has an analysis; a rejected promise is a failure of the extractor itself.
 */
export interface Extractor extends ExtractorVersion {
  read(article: ArticleInput): Promise<Analysis>
  /**
   * Derives mode, quotes and topics from a content that a person has marked, exactly as for one that the extractor found.
   * @param content spans of the article's text, in reading order
   * @param cue the sentence is that in which it starts; without one, that in which the content starts
   */
  readContent(article: ArticleInput, content: readonly Span[], cue?: Span): Promise<ContentAnalysis>
}
