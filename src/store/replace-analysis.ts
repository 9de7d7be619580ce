import { contains, type Span } from '../text/span.js'
import { actorRows } from './actor-rows.js'
import { type ArticleRows, articleRows } from './article-rows.js'
import { contentOf } from './content-of.js'
import type { Database } from './database.js'
import { insertActors, insertArticle } from './insert-article.js'
import { findKnownActors } from './known-actors.js'
import { linkingInTurn } from './linking-turn.js'
import type { Prisma } from './prisma/client.js'
import type { MentionModel, StatementModel } from './prisma/models.js'
import type { ArticleToSave } from './save-article.js'
import { standingLinks } from './standing-links.js'

/** What became of an article's statements when it was read again. */
export interface Replaced {
  readonly added: number
  readonly removed: number
  /** Those that stayed because a person had decided of them. */
  readonly decided: number
}

/**
 * Puts what was found in a stored article now in the place of what was found before, all or nothing. What a person has
 * decided stays as it is: such statements and mentions, and whatever is found at their place now is left out.
 */
export function replaceAnalysis(
  database: Database,
  { article, analysis, keys, linkActors }: ArticleToSave,
): Promise<Replaced> {
  return linkingInTurn(database, async (transaction) => {
    const { id: articleId } = article
    const before = await transaction.statement.findMany({ where: { articleId } })
    const statements = before.filter(({ review }) => review !== 'UNREVIEWED')
    const mentionsBefore = await transaction.mention.findMany({ where: { articleId } })
    const mentions = mentionsBefore.filter(({ review }) => review !== 'UNREVIEWED')
    const actors = await actorsOf(transaction, articleId)
    await removeUndecided(transaction, articleId)
    const known = await findKnownActors(transaction, keys)
    const links = await standingLinks(transaction, linkActors(analysis, known, articleId))
    const found = sameLinks(articleRows(article, analysis, links), mentionsBefore)
    const rows = besideDecided(found, statements, mentions)
    await insertActors(transaction, actorRows(analysis.actors, links))
    await insertArticle(transaction, rows)
    await removeForgotten(transaction, actors)
    const ids = new Set(rows.statements.map(({ id }) => id))
    return {
      added: rows.statements.filter(({ id }) => !before.some((each) => each.id === id)).length,
      removed: before.filter(({ id, review }) => review === 'UNREVIEWED' && !ids.has(id)).length,
      decided: statements.length,
    }
  })
}

/** Whom an article mentions or gives a title. */
async function actorsOf(transaction: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "actorId" AS "id" FROM "Mention" WHERE "articleId" = ${articleId} AND "actorId" IS NOT NULL
    UNION SELECT "personId" FROM "Affiliation" WHERE "articleId" = ${articleId}
    UNION SELECT "ofId" FROM "Affiliation" WHERE "articleId" = ${articleId} AND "ofId" IS NOT NULL`
  return rows.map(({ id }) => id)
}

async function removeUndecided(transaction: Prisma.TransactionClient, articleId: string): Promise<void> {
  await transaction.statement.deleteMany({ where: { articleId, review: 'UNREVIEWED' } })
  await transaction.mention.deleteMany({ where: { articleId, review: 'UNREVIEWED' } })
  await transaction.affiliation.deleteMany({ where: { articleId } })
  await transaction.articleTopic.deleteMany({ where: { articleId } })
}

/** A mention that is linked as it was keeps its score and its reason: they tell how its actor was first met. */
function sameLinks(rows: ArticleRows, before: readonly MentionModel[]): ArticleRows {
  const was = new Map(before.map((mention) => [mention.id, mention]))
  const mentions = rows.mentions.map((mention) => {
    const { actorId, form, score, reason } = was.get(mention.id) ?? mention
    return actorId === mention.actorId && form === mention.form ? { ...mention, score, reason } : mention
  })
  return { ...rows, mentions }
}

/** The rows that can stand beside what people decided, with the mentions that decided statements hold. */
function besideDecided(
  rows: ArticleRows,
  statements: readonly StatementModel[],
  mentions: readonly MentionModel[],
): ArticleRows {
  const found = rows.statements.map((statement) => asLinked(statement, rows.mentions, mentions))
  const isTaken = (statement: StatementModel): boolean => statements.some((decided) => meet(decided, statement))
  const kept = found.filter((statement) => !isTaken(statement))
  const byId = new Map(kept.map((statement) => [statement.id, statement]))
  const isKept = ({ statementId }: { readonly statementId: string }): boolean => byId.has(statementId)
  const actorOf = new Map<string, string | null>(mentions.map(({ id, actorId }) => [id, actorId]))
  const all = [...mentions, ...rows.mentions.filter(({ id }) => !actorOf.has(id))]
  return {
    ...rows,
    statements: kept,
    mentions: all,
    addressees: rows.addressees
      .filter(isKept)
      .map((row) => ({ ...row, speakerId: byId.get(row.statementId)?.speakerId ?? null })),
    about: rows.about.filter(isKept),
    statementTopics: rows.statementTopics.filter(isKept),
    statementMentions: [...kept, ...statements].flatMap((statement) =>
      all.flatMap(({ id, actorId, start, end }) =>
        actorId !== null && contentOf(statement).some((span) => contains(span, { start, end }))
          ? [{ statementId: statement.id, mentionId: id, actorId }]
          : [],
      ),
    ),
  }
}

/** A statement whose source is a mention that a person linked has the actor of that link as its speaker. */
function asLinked(
  statement: StatementModel,
  found: readonly MentionModel[],
  decided: readonly MentionModel[],
): StatementModel {
  const { sourceStart, sourceEnd, speakerId } = statement
  if (sourceStart === null || sourceEnd === null) return statement
  const link = decided.find(
    ({ id, start, end }) =>
      contains({ start: sourceStart, end: sourceEnd }, { start, end }) &&
      found.some((mention) => mention.id === id && mention.actorId === speakerId),
  )
  return link ? { ...statement, speakerId: link.actorId } : statement
}

/** Whether two statements rest on the same words: their cues meet, or their contents do. */
function meet(a: StatementModel, b: StatementModel): boolean {
  if (a.cueStart !== null && a.cueEnd !== null && b.cueStart !== null && b.cueEnd !== null) {
    if (overlap({ start: a.cueStart, end: a.cueEnd }, { start: b.cueStart, end: b.cueEnd })) return true
  }
  return contentOf(a).some((span) => contentOf(b).some((other) => overlap(span, other)))
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Those of these persons and organizations that no article names any more go, unless an editor had to do with them. */
async function removeForgotten(transaction: Prisma.TransactionClient, actors: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "Actor" actor WHERE actor."id" = ANY (${[...actors]}::text[]) AND actor."kind" <> 'COUNTRY' AND actor."mergedIntoId" IS NULL
      AND NOT EXISTS (SELECT FROM "Mention" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Affiliation" WHERE "personId" = actor."id" OR "ofId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Statement" WHERE "speakerId" = actor."id" OR "speakerAffiliationId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Addressee" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "StatementAbout" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Actor" merged WHERE merged."mergedIntoId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Change" WHERE "targetId" = actor."id")`
}
