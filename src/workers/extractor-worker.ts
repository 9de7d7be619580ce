import type { Analysis, ArticleInput } from '../extraction/analysis.js'
import type { ContentAnalysis } from '../extraction/extractor.js'
import { rulesExtractor } from '../extraction/rules-extractor.js'
import type { Span } from '../text/span.js'

/** The task of a thread, called by the pool under its name. Arguments and results are copied, so they are plain data. */
export const read = (article: ArticleInput): Promise<Analysis> => rulesExtractor.read(article)

export const readContent = ({
  article,
  content,
}: {
  readonly article: ArticleInput
  readonly content: readonly Span[]
}): Promise<ContentAnalysis> => rulesExtractor.readContent(article, content)
