import type { Prisma } from '../prisma/client.js'

/** Counts for an article; `actors` are the distinct actors that it mentions. */
export interface ArticleCounts {
  readonly statements: number
  readonly people: number
  readonly organizations: number
  readonly countries: number
}

/** Counts what is stored for an article, in one SQL statement. */
export async function countArticle(transaction: Prisma.TransactionClient, articleId: string): Promise<ArticleCounts> {
  const rows = await transaction.$queryRaw<ArticleCounts[]>`
    SELECT
      (SELECT count(*)::int FROM "Statement" WHERE "articleId" = ${articleId}) AS "statements",
      count(DISTINCT actor."id") FILTER (WHERE actor."kind" = 'PERSON')::int AS "people",
      count(DISTINCT actor."id") FILTER (WHERE actor."kind" = 'ORGANIZATION')::int AS "organizations",
      count(DISTINCT actor."id") FILTER (WHERE actor."kind" = 'COUNTRY')::int AS "countries"
    FROM "Mention" mention JOIN "Actor" actor ON actor."id" = mention."actorId"
    WHERE mention."articleId" = ${articleId}`
  return rows[0] as ArticleCounts
}
