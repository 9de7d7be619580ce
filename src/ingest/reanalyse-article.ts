import { analyzeArticle } from '../pipeline/analyze-article.js'
import type { NewArticle } from '../store/article-rows.js'
import type { Database } from '../store/database.js'
import { type Replaced, replaceAnalysis } from '../store/replace-analysis.js'
import { keysToLinkBy, linkActors } from './link-actors.js'

/** Reads a stored article again, with the rules of now. What a person decided of it stays. All or nothing. */
export function reanalyseArticle(database: Database, article: NewArticle): Promise<Replaced> {
  const { text, title, publishedAt } = article
  const analysis = analyzeArticle({ text, title: title ?? undefined, publishedAt: publishedAt ?? undefined })
  return replaceAnalysis(database, { article, analysis, keys: keysToLinkBy(analysis.actors), linkActors })
}
