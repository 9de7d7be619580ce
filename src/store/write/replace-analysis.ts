import type { KnownActor, LinkActors } from '../../knowledge/actor-link.js'
import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import type { Prisma } from '../prisma/client.js'
import { actorRows } from './actor-rows.js'
import { articleRows, type NewArticle, type ReadArticle, type StoredArticle } from './article-rows.js'
import { insertActors, insertFound } from './insert-article.js'
import { type Company, companyIn, isChanged, keepReviewed, outersOfReviewed, reviewedOf } from './keep-reviewed.js'
import { findKnownActors } from './known-actors.js'
import { beforeSplit } from './links/before-split.js'
import { resolveLinks } from './links/resolve-links.js'
import { findSharedTextAgain } from './shared-text.js'
import { actorsOf, removeForgotten, removeUnspoken, topicsOf } from './unused.js'

/** An analyzed article with what is needed to link its actors. */
export interface LinkableArticle<Article = NewArticle> extends ReadArticle<Article> {
  /** Search keys of the names by which its actors may be stored already. */
  readonly keys: readonly string[]
  readonly linkActors: LinkActors
}

/** How an article's statements changed when it was analyzed again. */
export interface Replaced {
  readonly added: number
  readonly removed: number
  /** Statements that stayed because they were reviewed. */
  readonly decided: number
}

/**
 * Replaces the analysis of a stored article and what it shares with others, all or nothing. Reviewed statements and mentions stay, and what the new
 * analysis found at their place is left out. An article that was deleted since, or got other facts, stays as it is: it was read
 * again with those.
 */
export function replaceAnalysis(database: Database, toSave: LinkableArticle): Promise<Replaced> {
  return withWriteLock(database, async (transaction) => {
    const stored = await transaction.article.findUnique({ where: { id: toSave.article.id } })
    if (stored === null || !isReadAs(stored, toSave.article)) return { added: 0, removed: 0, decided: 0 }
    await findSharedTextAgain(transaction, stored)
    return replaceFound(transaction, { ...toSave, article: { ...stored, updatedAt: new Date() } })
  })
}

/** Whether an extractor finds the same in both. */
export const isReadAs = (a: NewArticle, b: NewArticle): boolean =>
  a.text === b.text && a.title === b.title && a.publishedOn?.getTime() === b.publishedOn?.getTime()

/** Does so within a transaction. @param toSave its `updatedAt` becomes that of what changes */
export async function replaceFound(
  transaction: Prisma.TransactionClient,
  toSave: LinkableArticle<StoredArticle>,
): Promise<Replaced> {
  const { article, analysis, keys, linkActors } = toSave
  const { id: articleId, updatedAt } = article
  const before = {
    statements: await transaction.statement.findMany({ where: { articleId } }),
    mentions: await transaction.mention.findMany({ where: { articleId } }),
    company: await companyOf(transaction, articleId),
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
  await insertFound(transaction, rows)
  for (const { id, withinId } of outersOfReviewed(rows.statements, before)) {
    await transaction.statement.update({ where: { id }, data: { withinId } })
  }
  await removeForgotten(transaction, [...actors, ...links.map(({ id }) => id)])
  await removeUnspoken(transaction, topics)
  if (isChanged(rows, before)) await transaction.article.update({ where: { id: articleId }, data: { updatedAt } })
  const ids = new Set(rows.statements.map(({ id }) => id))
  return {
    added: rows.statements.filter(({ id }) => !before.statements.some((each) => each.id === id)).length,
    removed: before.statements.filter(({ id, review }) => review === 'UNREVIEWED' && !ids.has(id)).length,
    decided: reviewedOf(before).statements.length,
  }
}

/** With whom and what each statement of an article has to do: its speakers, addressees, those it is about, its topics, in order. */
async function companyOf(transaction: Prisma.TransactionClient, articleId: string): Promise<Company> {
  const where = { statement: { articleId } }
  return companyIn({
    speakers: await transaction.speaker.findMany({ where, orderBy: { position: 'asc' } }),
    addressees: await transaction.addressee.findMany({ where, orderBy: { position: 'asc' } }),
    about: await transaction.statementAbout.findMany({ where }),
    statementTopics: await transaction.statementTopic.findMany({ where }),
  })
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
