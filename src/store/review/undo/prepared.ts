import type { ContentAnalysis } from '../../../extraction/extractor.js'
import type { Update } from '../articles/update-article.js'

/** What had to be read before the transaction, to take changes back in it. */
export interface Prepared {
  /** The article of a change of facts, read again with those of before. */
  readonly update?: Update
  /** The analysis of the content of before, for changes from before the history kept it. */
  readonly content?: ContentAnalysis
}
