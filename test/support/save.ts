import { keysToLinkBy, linkActors } from '../../src/ingest/link-actors.js'
import type { Analysis } from '../../src/pipeline/analysis.js'
import type { Database } from '../../src/store/database.js'
import { articleId } from '../../src/store/ids.js'
import { type SavedArticle, saveArticle } from '../../src/store/save-article.js'

/** Saves a text with an analysis made by hand, as ingestion does with the pipeline's. */
export function save(
  database: Database,
  text: string,
  analysis: Analysis,
  metadata: { title?: string; url?: string; publisher?: string; publishedAt?: Date } = {},
): Promise<SavedArticle> {
  const article = {
    id: articleId(text),
    text,
    title: metadata.title ?? null,
    url: metadata.url ?? null,
    publisher: metadata.publisher ?? null,
    publishedAt: metadata.publishedAt ?? null,
    ingestedAt: new Date('2026-01-02T03:04:05.678Z'),
  }
  return saveArticle(database, { article, analysis, keys: keysToLinkBy(analysis.actors), linkActors })
}
