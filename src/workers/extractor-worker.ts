import type { Analysis, ArticleInput } from '../extraction/analysis.js'
import type { ContentAnalysis } from '../extraction/extractor.js'
import { rulesExtractor } from '../extraction/rules-extractor.js'
import type { Span } from '../text/span.js'

/** What a thread of the pool does, by the names that the pool calls. Everything in and out is copied: plain data. */
export const read = (article: ArticleInput): Promise<Analysis> => rulesExtractor.read(article)

export const readContent = ({
  article,
  content,
}: {
  readonly article: ArticleInput
  readonly content: readonly Span[]
}): Promise<ContentAnalysis> => rulesExtractor.readContent(article, content)
