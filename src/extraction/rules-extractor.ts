import { analyzeArticle } from './analyze-article.js'
import type { Extractor } from './extractor.js'
import { readContent } from './read-content.js'
import { RULES_VERSION } from './rules-version.js'

/** The rule-based extractor on the calling thread, which a long article blocks for seconds. The service uses workers/extractor-pool.ts. */
export const rulesExtractor: Extractor = {
  ...RULES_VERSION,
  read: async (article) => analyzeArticle(article),
  readContent: async (article, content, cue) => readContent(article, content, cue),
}
