import { analyzeArticle } from '../extraction/analyze-article.js'
import { keysToLinkBy, linkActors } from '../knowledge/link-actors.js'
import type { Database } from '../store/database/database.js'
import type { NewArticle } from '../store/write/article-rows.js'
import { type Replaced, replaceAnalysis } from '../store/write/replace-analysis.js'

/** Reads a stored article again, with the rules of now. What a person decided of it stays. All or nothing. */
export function reanalyseArticle(database: Database, article: NewArticle): Promise<Replaced> {
  const { text, title, publishedAt } = article
  const analysis = analyzeArticle({ text, title: title ?? undefined, publishedAt: publishedAt ?? undefined })
  return replaceAnalysis(database, { article, analysis, keys: keysToLinkBy(analysis.actors), linkActors })
}
