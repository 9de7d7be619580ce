import type { Prisma } from '../prisma/client.js'

/** The actors that an article mentions or gives an affiliation, and those that its statements have. */
export async function actorsOf(transaction: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    WITH said AS MATERIALIZED (SELECT * FROM "Statement" WHERE "articleId" = ${articleId}),
    used ("id") AS (
      SELECT "actorId" FROM "Mention" WHERE "articleId" = ${articleId}
      UNION SELECT "personId" FROM "Affiliation" WHERE "articleId" = ${articleId}
      UNION SELECT "ofId" FROM "Affiliation" WHERE "articleId" = ${articleId}
      UNION SELECT "speakerAffiliationId" FROM said UNION SELECT "reportedById" FROM said
      UNION SELECT "actorId" FROM "Speaker" JOIN said ON said."id" = "statementId"
      UNION SELECT addressee."actorId" FROM "Addressee" addressee JOIN said ON said."id" = addressee."statementId"
      UNION SELECT "actorId" FROM "StatementAbout" JOIN said ON said."id" = "statementId"
    )
    SELECT "id" FROM used WHERE "id" IS NOT NULL`
  return rows.map(({ id }) => id)
}

/** The topics of an article and of its statements. */
export async function topicsOf(transaction: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "topicId" AS "id" FROM "ArticleTopic" WHERE "articleId" = ${articleId}
    UNION SELECT link."topicId" FROM "StatementTopic" link JOIN "Statement" s ON s."id" = link."statementId"
      WHERE s."articleId" = ${articleId}`
  return rows.map(({ id }) => id)
}

/** Those of these actors to whom no row refers. */
export async function unusedActors(
  transaction: Prisma.TransactionClient,
  actors: readonly string[],
): Promise<readonly string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Actor" actor WHERE actor."id" = ANY (${[...actors]}::text[]) AND actor."mergedIntoId" IS NULL
      AND NOT EXISTS (SELECT FROM "Mention" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Affiliation" WHERE "personId" = actor."id" OR "ofId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Statement" WHERE "speakerId" = actor."id" OR "speakerAffiliationId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Statement" WHERE "reportedById" = actor."id")
      AND NOT EXISTS (SELECT FROM "Speaker" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Addressee" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "StatementAbout" WHERE "actorId" = actor."id")
      AND NOT EXISTS (SELECT FROM "Actor" merged WHERE merged."mergedIntoId" = actor."id")`
  return rows.map(({ id }) => id)
}

/**
 * Removes those of these people and organizations that no row refers to any more, unless an editor changed or merged them, or a
 * change that can be taken back would bring them back.
 */
export async function removeForgotten(transaction: Prisma.TransactionClient, actors: readonly string[]): Promise<void> {
  const unused = await unusedActors(transaction, actors)
  if (unused.length === 0) return
  await transaction.$executeRaw`
    DELETE FROM "Actor" actor WHERE actor."id" = ANY (${[...unused]}::text[]) AND actor."kind" <> 'COUNTRY'
      AND NOT EXISTS (
        SELECT FROM "Change" change WHERE change."targetId" = actor."id" OR (strpos(change."before"::text, actor."id") > 0 AND (
          EXISTS (SELECT FROM "Mention" WHERE "id" = change."targetId")
          OR EXISTS (SELECT FROM "Statement" WHERE "id" = change."targetId"))))`
}

/** Removes those of these topics that no article and no statement has any more. */
export async function removeUnspoken(transaction: Prisma.TransactionClient, topics: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "Topic" topic WHERE topic."id" = ANY (${[...topics]}::text[])
      AND NOT EXISTS (SELECT FROM "StatementTopic" WHERE "topicId" = topic."id")
      AND NOT EXISTS (SELECT FROM "ArticleTopic" WHERE "topicId" = topic."id")`
}
