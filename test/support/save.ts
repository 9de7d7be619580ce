import type { Analysis } from '../../src/extraction/analysis.js'
import { articleId } from '../../src/knowledge/ids.js'
import { keysToLinkBy, linkActors } from '../../src/knowledge/link-actors.js'
import { dayInUtc } from '../../src/sources/read-date.js'
import type { Database } from '../../src/store/database/database.js'
import { type SavedArticle, saveArticle } from '../../src/store/write/save-article.js'

/** The extractor of hand-made analyses. */
const BY_HAND = { name: 'hand', version: '1' }

const INGESTED_AT = new Date('2026-01-02T03:04:05.678Z')

/** Saves a text with an analysis made by hand, as ingestion does with the extractor's. */
export async function save(
  database: Database,
  text: string,
  analysis: Analysis,
  metadata: { title?: string; url?: string; publisher?: string; publishedAt?: Date } = {},
): Promise<SavedArticle> {
  const facts = {
    title: metadata.title ?? null,
    url: metadata.url ?? null,
    publisher: metadata.publisher ?? null,
    publishedAt: metadata.publishedAt ?? null,
    publishedOn: metadata.publishedAt ? dayInUtc(metadata.publishedAt) : null,
    authors: [],
    section: null,
    language: null,
    canonicalUrl: null,
  }
  const toSave = {
    article: { id: articleId(text), text, ...facts },
    analysis,
    extractor: BY_HAND,
    keys: keysToLinkBy(analysis.actors),
    linkActors,
    facts,
  }
  const saved = await saveArticle(database, toSave, { by: 'hand', restore: false }, () => INGESTED_AT)
  if ('unread' in saved) throw new Error('An article made by hand cannot be read')
  return saved
}
