import { analyzeArticle } from '../extraction/analyze-article.js'
import { articleId } from '../knowledge/ids.js'
import { keysToLinkBy, linkActors } from '../knowledge/link-actors.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { titleOf } from '../sources/read-plain-text.js'
import type { Database } from '../store/database/database.js'
import { type SavedArticle, saveArticle } from '../store/write/save-article.js'
import { checkArticle } from './check-article.js'

/**
 * Reads an article and stores it with everything found in it: all or nothing. A text that is there already changes
 * nothing; `created` is false then, and `differing` names the metadata that was given otherwise than stored.
 * @throws InvalidInputError where the article cannot be ingested.
 */
export async function ingestArticle(database: Database, input: ArticleToIngest): Promise<SavedArticle> {
  checkArticle(input)
  const { text } = input
  const title = input.title?.trim() || titleOf(text)
  const publishedAt = input.publishedAt ?? null
  const analysis = analyzeArticle({ text, title: title ?? undefined, publishedAt: publishedAt ?? undefined })
  const article = {
    id: articleId(text),
    text,
    title,
    url: input.url?.trim() || null,
    publisher: input.publisher?.trim() || null,
    publishedAt,
    ingestedAt: new Date(),
  }
  return saveArticle(database, { article, analysis, keys: keysToLinkBy(analysis.actors), linkActors })
}
