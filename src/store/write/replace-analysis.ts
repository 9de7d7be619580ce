import type { KnownActor } from '../../knowledge/actor-link.js'
import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import type { Prisma } from '../prisma/client.js'
import { actorRows } from './actor-rows.js'
import { articleRows } from './article-rows.js'
import { insertActors, insertArticle } from './insert-article.js'
import { keepReviewed, outersOfReviewed, reviewedOf } from './keep-reviewed.js'
import { findKnownActors } from './known-actors.js'
import { beforeSplit } from './links/before-split.js'
import { resolveLinks } from './links/resolve-links.js'
import type { ArticleToSave } from './save-article.js'
import { actorsOf, removeForgotten, removeUnspoken, topicsOf } from './unused.js'

/** How an article's statements changed when it was analyzed again. */
export interface Replaced {
  readonly added: number
  readonly removed: number
  /** Statements that stayed because they were reviewed. */
  readonly decided: number
}

/**
 * Replaces the analysis of a stored article, all or nothing. Reviewed statements and mentions stay, and what the new
 * analysis found at their place is left out.
 */
export function replaceAnalysis(database: Database, toSave: ArticleToSave): Promise<Replaced> {
  return withWriteLock(database, (transaction) => replaceFound(transaction, toSave))
}

/** The same within a transaction. The article's own row is as it is to be already. */
export async function replaceFound(transaction: Prisma.TransactionClient, toSave: ArticleToSave): Promise<Replaced> {
  const { article, analysis, keys, linkActors } = toSave
  const { id: articleId } = article
  const before = {
    statements: await transaction.statement.findMany({ where: { articleId } }),
    mentions: await transaction.mention.findMany({ where: { articleId } }),
  }
  const actors = await actorsOf(transaction, articleId)
  const topics = await topicsOf(transaction, articleId)
  // Before anything is removed: this article's affiliations help to distinguish namesakes.
  const linked = new Set(before.mentions.filter(({ review }) => review === 'UNREVIEWED').map(({ actorId }) => actorId))
  const known = asLinked(await findKnownActors(transaction, keys), linked)
  await removeUnreviewed(transaction, articleId)
  const resolved = await resolveLinks(transaction, analysis.actors, linkActors(analysis, known, articleId))
  const links = await beforeSplit(transaction, resolved, linked)
  const rows = keepReviewed(await articleRows(toSave, links), before)
  await insertActors(transaction, actorRows(analysis.actors, links))
  await insertArticle(transaction, rows)
  for (const { id, withinId } of outersOfReviewed(rows.statements, before)) {
    await transaction.statement.update({ where: { id }, data: { withinId } })
  }
  await removeForgotten(transaction, [...actors, ...links.map(({ id }) => id)])
  await removeUnspoken(transaction, topics)
  const ids = new Set(rows.statements.map(({ id }) => id))
  return {
    added: rows.statements.filter(({ id }) => !before.statements.some((each) => each.id === id)).length,
    removed: before.statements.filter(({ id, review }) => review === 'UNREVIEWED' && !ids.has(id)).length,
    decided: reviewedOf(before).statements.length,
  }
}

/** Namesakes in the order in which they are tried: first those to whom the article was linked, so that no other one takes their place. */
const asLinked = (known: readonly KnownActor[], linked: ReadonlySet<string | null>): readonly KnownActor[] => [
  ...known.filter(({ id }) => linked.has(id)),
  ...known.filter(({ id }) => !linked.has(id)),
]

async function removeUnreviewed(transaction: Prisma.TransactionClient, articleId: string): Promise<void> {
  await transaction.statement.deleteMany({ where: { articleId, review: 'UNREVIEWED' } })
  await transaction.mention.deleteMany({ where: { articleId, review: 'UNREVIEWED' } })
  await transaction.affiliation.deleteMany({ where: { articleId } })
  await transaction.articleTopic.deleteMany({ where: { articleId } })
}
