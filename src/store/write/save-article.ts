import type { LinkActors } from '../../knowledge/actor-link.js'
import type { Database } from '../database/database.js'
import { countSaved } from '../database/table-statistics.js'
import { withWriteLock } from '../database/write-lock.js'
import { actorRows } from './actor-rows.js'
import { articleRows, type ReadArticle } from './article-rows.js'
import { type ArticleCounts, countArticle } from './count-article.js'
import { insertActors, insertArticle } from './insert-article.js'
import { findKnownActors } from './known-actors.js'
import { resolveLinks } from './links/resolve-links.js'

export interface SavedArticle {
  readonly articleId: string
  /** False if the same text was stored already: then nothing changed. */
  readonly created: boolean
  readonly counts: ArticleCounts
  /** The metadata fields whose stored values, which are kept, differ from the given ones. Empty if it was created. */
  readonly differing: readonly MetadataField[]
}

const METADATA_FIELDS = ['title', 'url', 'publisher', 'publishedAt'] as const
export type MetadataField = (typeof METADATA_FIELDS)[number]

/** An analyzed article with what is needed to link and store it. */
export interface ArticleToSave extends ReadArticle {
  /** Search keys of the names by which its actors may be stored already. */
  readonly keys: readonly string[]
  readonly linkActors: LinkActors
}

/** Stores an article with its analysis, in one transaction: all of it or nothing. */
export async function saveArticle(database: Database, toSave: ArticleToSave): Promise<SavedArticle> {
  const { article, analysis, keys, linkActors } = toSave
  const saved = await withWriteLock(database, async (transaction) => {
    const stored = await transaction.article.findUnique({ where: { id: article.id } })
    if (stored === null) {
      const known = await findKnownActors(transaction, keys)
      const links = await resolveLinks(transaction, analysis.actors, linkActors(analysis, known, article.id))
      await insertActors(transaction, actorRows(analysis.actors, links))
      await insertArticle(transaction, await articleRows(toSave, links))
    }
    return {
      articleId: article.id,
      created: stored === null,
      counts: await countArticle(transaction, article.id),
      differing: stored === null ? [] : METADATA_FIELDS.filter((field) => !isSame(stored[field], article[field])),
    }
  })
  if (saved.created) await countSaved(database)
  return saved
}

const isSame = (a: Date | string | null, b: Date | string | null): boolean => a?.valueOf() === b?.valueOf()
