import { analyzeArticle } from './analyze-article.js'
import type { Extractor } from './extractor.js'
import { readContent } from './read-content.js'
import { RULES_VERSION } from './rules-version.js'

/** Reads by rules, on the thread that asks: a long article blocks it for seconds. A service reads by workers/extractor-pool.ts. */
export const rulesExtractor: Extractor = {
  ...RULES_VERSION,
  read: async (article) => analyzeArticle(article),
  readContent: async (article, content) => readContent(article, content),
}
