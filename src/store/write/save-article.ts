import type { Database } from '../database/database.js'
import { countSaved } from '../database/table-statistics.js'
import { withWriteLock } from '../database/write-lock.js'
import type { Prisma } from '../prisma/client.js'
import { actorRows } from './actor-rows.js'
import { articleRows, type NewArticle, type StoredArticle } from './article-rows.js'
import { type ArticleCounts, countArticle } from './count-article.js'
import { insertActors, insertArticle } from './insert-article.js'
import { keepChange } from './keep-change.js'
import { type ArticleFact, type ArticleFacts, changedFacts, factsOf, fillFacts } from './known/article-facts.js'
import { DeletedArticleError } from './known/deleted-article-error.js'
import { findSame, forgetDeleted } from './known/find-same.js'
import { findKnownActors } from './known-actors.js'
import { resolveLinks } from './links/resolve-links.js'
import { isReadAs, type LinkableArticle, replaceFound } from './replace-analysis.js'
import { findSharedText } from './shared-text.js'

export interface SavedArticle {
  /** Where `created` is false, that of the stored article, whose text may differ in spacing, quotation marks and the like. */
  readonly articleId: string
  /** False if the same text was stored already. */
  readonly created: boolean
  readonly counts: ArticleCounts
  /** The facts that were missing and are stored now. Empty if it was created. */
  readonly filled: readonly ArticleFact[]
  /** The facts whose stored values, which are kept, differ from the given ones. Empty if it was created. */
  readonly differing: readonly ArticleFact[]
  /** Other articles, with other texts, that have its address: their ids. */
  readonly sameAddress: readonly string[]
}

/** Nothing was stored: the stored article is to be read first, with facts that it would get. */
export interface Unread {
  readonly unread: NewArticle
}

/** An analyzed article with what is needed to link and store it. */
export interface ArticleToSave extends LinkableArticle {
  /** The facts as they were handed in, without a title that was taken from the text. */
  readonly facts: ArticleFacts
}

/** Who hands an article in, and how. */
export interface Ingesting {
  /** The name of the key, for the history. */
  readonly by: string
  /** True: the article is stored even if it was deleted. */
  readonly restore: boolean
}

/**
 * Stores an article with its analysis, in one transaction: all of it or nothing. If the same text is stored already, the facts that
 * it lacks are filled.
 * @param now the clock, which is asked under the write lock: times are in the order in which articles become visible
 * @throws DeletedArticleError
 */
export async function saveArticle(
  database: Database,
  toSave: ArticleToSave,
  ingesting: Ingesting,
  now: () => Date = () => new Date(),
): Promise<SavedArticle | Unread> {
  const { url, canonicalUrl } = toSave.facts
  const addresses = [url, canonicalUrl].filter((address) => address !== null)
  const saved = await withWriteLock(database, async (transaction) => {
    const at = now()
    const { storedId, deletedAt, sameAddress } = await findSame(transaction, toSave.article, addresses)
    if (storedId !== null) {
      const stored = await transaction.article.findUniqueOrThrow({ where: { id: storedId } })
      await keepLatestModified(transaction, stored, toSave.article)
      const known = await fill(transaction, stored, toSave, ingesting, at)
      if ('unread' in known) return known
      return {
        ...known,
        articleId: storedId,
        created: false,
        counts: await countArticle(transaction, storedId),
        sameAddress,
      }
    }
    const { id } = toSave.article
    if (deletedAt !== null) {
      if (!ingesting.restore) throw new DeletedArticleError(deletedAt)
      await forgetDeleted(transaction, toSave.article)
      const change = { before: { deletedAt }, after: { deletedAt: null } }
      await keepChange(transaction, ingesting.by, { action: 'RESTORE', targetId: id, ...change })
    }
    await insert(transaction, toSave, at)
    const counts = await countArticle(transaction, id)
    return { articleId: id, created: true, counts, filled: [], differing: [], sameAddress }
  })
  if ('created' in saved && saved.created) await countSaved(database)
  return saved
}

async function insert(transaction: Prisma.TransactionClient, toSave: ArticleToSave, at: Date): Promise<void> {
  const { article, analysis, keys, linkActors } = toSave
  const known = await findKnownActors(transaction, keys)
  const links = await resolveLinks(transaction, analysis.actors, linkActors(analysis, known, article.id))
  await insertActors(transaction, actorRows(analysis.actors, links))
  await insertArticle(
    transaction,
    await articleRows({ ...toSave, article: { ...article, ingestedAt: at, updatedAt: at } }, links),
  )
  await findSharedText(transaction, article)
}

/** The text is still, or again, that of its address: of the times at which it is said to be of, the latest counts. */
async function keepLatestModified(
  transaction: Prisma.TransactionClient,
  { id, modifiedAt: known }: StoredArticle,
  { modifiedAt }: ArticleToSave['article'],
): Promise<void> {
  if (modifiedAt == null || (known != null && known >= modifiedAt)) return
  await transaction.article.update({ where: { id }, data: { modifiedAt } })
}

/** Fills the facts that a stored article lacks; where its reading depends on them, what was found in it is replaced. */
async function fill(
  transaction: Prisma.TransactionClient,
  stored: StoredArticle,
  toSave: ArticleToSave,
  { by }: Ingesting,
  at: Date,
): Promise<Pick<SavedArticle, 'filled' | 'differing'> | Unread> {
  const { facts, filled, differing } = fillFacts(stored, toSave.facts)
  if (filled.length === 0) return { filled, differing }
  const { id, text, ingestedAt } = stored
  const article = { id, text, ...facts, ingestedAt, updatedAt: at }
  const isReadAnew = !isReadAs(stored, article)
  if (isReadAnew && !isReadAs(toSave.article, article)) return { unread: { id, text, ...facts } }
  const data = { ...facts, authors: [...facts.authors], datedAt: facts.publishedAt ?? ingestedAt, updatedAt: at }
  await transaction.article.update({ where: { id }, data })
  if (isReadAnew) await replaceFound(transaction, { ...toSave, article })
  if (facts.publishedOn !== null) {
    // Statements that stay because they were reviewed, and tell no day of their own, are of the article's.
    const data = { datedOn: facts.publishedOn }
    await transaction.statement.updateMany({ where: { articleId: id, saidOn: null }, data })
  }
  const changed = changedFacts(factsOf(stored), facts)
  if (changed) await keepChange(transaction, by, { action: 'UPDATE', targetId: id, ...changed })
  return { filled, differing }
}
