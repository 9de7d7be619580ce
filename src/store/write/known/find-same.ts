import type { Prisma } from '../../prisma/client.js'
import type { NewArticle } from '../article-rows.js'

/** What the database holds that an article may be. */
export interface Same {
  /** The stored article with the same text, whatever its spacing, quotation marks, dashes and invisible characters; null if none. */
  readonly storedId: string | null
  /** When such a text was deleted, lately; null if it was not. */
  readonly deletedAt: Date | null
  /** Other articles, with other texts, that have one of its addresses: their ids, the oldest first. */
  readonly sameAddress: readonly string[]
}

/** More articles with the same address are not told: it is that of a live page, and the oldest tell as much. */
const MOST_OF_AN_ADDRESS = 10

/** Looks for an article in the database. One SQL statement, which looks up indexes alone. */
export async function findSame(
  transaction: Prisma.TransactionClient,
  { id, text }: NewArticle,
  addresses: readonly string[],
): Promise<Same> {
  const rows = await transaction.$queryRaw<Same[]>`
    WITH given AS (SELECT "textKeyOf"(${text}) AS "key"),
    same AS (
      SELECT "id" FROM "Article" WHERE "id" = ${id}
      UNION ALL
      (SELECT "id" FROM "Article" WHERE "textKeyOf"("text") = (SELECT "key" FROM given) ORDER BY "ingestedAt", "id" LIMIT 1)
      LIMIT 1
    )
    SELECT
      (SELECT "id" FROM same) AS "storedId",
      (SELECT max("deletedAt") FROM "DeletedArticle" WHERE "id" = ${id} OR "textKey" = (SELECT "key" FROM given)) AS "deletedAt",
      array(
        SELECT "id" FROM "Article" WHERE ("url" = ANY (${[...addresses]}::text[]) OR "canonicalUrl" = ANY (${[...addresses]}::text[]))
        AND "id" IS DISTINCT FROM (SELECT "id" FROM same) ORDER BY "ingestedAt", "id" LIMIT ${MOST_OF_AN_ADDRESS}
      ) AS "sameAddress"`
  return rows[0] as Same
}

/** Forgets that an article was deleted. */
export async function forgetDeleted(transaction: Prisma.TransactionClient, { id, text }: NewArticle): Promise<void> {
  await transaction.$executeRaw`DELETE FROM "DeletedArticle" WHERE "id" = ${id} OR "textKey" = "textKeyOf"(${text})`
}
