import type { LinkActors } from '../../knowledge/actor-link.js'
import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import type { Prisma } from '../prisma/client.js'
import { actorRows } from './actor-rows.js'
import { articleRows, type NewArticle, type ReadArticle, type StoredArticle } from './article-rows.js'
import { insertActors, insertFound } from './insert-article.js'
import { type Company, companyIn, isChanged, keepReviewed, outersOfReviewed, reviewedOf } from './keep-reviewed.js'
import { findKnownActors } from './known-actors.js'
import { resolveMergedLinks } from './resolve-merged.js'

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
 * Replaces the analysis of a stored article, all or nothing. Reviewed statements and mentions stay, and what the new
 * analysis found at their place is left out. An article that was deleted since, or got other facts, stays as it is: it was read
 * again with those.
 */
export function replaceAnalysis(database: Database, toSave: LinkableArticle): Promise<Replaced> {
  return withWriteLock(database, async (transaction) => {
    const stored = await transaction.article.findUnique({ where: { id: toSave.article.id } })
    if (stored === null || !isReadAs(stored, toSave.article)) return { added: 0, removed: 0, decided: 0 }
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
  const known = await findKnownActors(transaction, keys)
  await removeUnreviewed(transaction, articleId)
  const links = await resolveMergedLinks(transaction, linkActors(analysis, known, articleId))
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

/** The actors that an article mentions or gives an affiliation. */
async function actorsOf(transaction: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "actorId" AS "id" FROM "Mention" WHERE "articleId" = ${articleId} AND "actorId" IS NOT NULL
    UNION SELECT "personId" FROM "Affiliation" WHERE "articleId" = ${articleId}
    UNION SELECT "ofId" FROM "Affiliation" WHERE "articleId" = ${articleId} AND "ofId" IS NOT NULL`
  return rows.map(({ id }) => id)
}

/** The topics of an article and of its statements. */
async function topicsOf(transaction: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "topicId" AS "id" FROM "ArticleTopic" WHERE "articleId" = ${articleId}
    UNION SELECT link."topicId" FROM "StatementTopic" link JOIN "Statement" s ON s."id" = link."statementId"
      WHERE s."articleId" = ${articleId}`
  return rows.map(({ id }) => id)
}

async function removeUnreviewed(transaction: Prisma.TransactionClient, articleId: string): Promise<void> {
  await transaction.statement.deleteMany({ where: { articleId, review: 'UNREVIEWED' } })
  await transaction.mention.deleteMany({ where: { articleId, review: 'UNREVIEWED' } })
  await transaction.affiliation.deleteMany({ where: { articleId } })
  await transaction.articleTopic.deleteMany({ where: { articleId } })
}

/** Removes those of these people and organizations that no row refers to any more, unless an editor changed or merged them. */
async function removeForgotten(transaction: Prisma.TransactionClient, actors: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "Actor" actor WHERE actor."id" = ANY (${[...actors]}::text[]) AND actor."kind" <> 'COUNTRY' AND actor."mergedIntoId" IS NULL
      AND NOT EXISTS (SELECT FROM "Mention" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Affiliation" WHERE "personId" = actor."id" OR "ofId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Statement" WHERE "speakerId" = actor."id" OR "speakerAffiliationId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Statement" WHERE "reportedById" = actor."id")
      AND NOT EXISTS (SELECT FROM "Speaker" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Addressee" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "StatementAbout" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Actor" merged WHERE merged."mergedIntoId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Change" WHERE "targetId" = actor."id")`
}

/** Removes those of these topics that no article and no statement has any more. */
async function removeUnspoken(transaction: Prisma.TransactionClient, topics: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "Topic" topic WHERE topic."id" = ANY (${[...topics]}::text[])
      AND NOT EXISTS (SELECT FROM "StatementTopic" WHERE "topicId" = topic."id")
      AND NOT EXISTS (SELECT FROM "ArticleTopic" WHERE "topicId" = topic."id")`
}
