import type { Prisma } from '../../prisma/client.js'

/** Fields of changes to statements and mentions that hold words of the article, or quote them. */
const IN_WORDS = ['place', 'topics', 'reason']

/**
 * Takes the words of an article out of the history of its statements and mentions: what their changes hold in words, and the reasons
 * given, which often quote. Who changed what of them, and when, stays.
 */
export async function scrubHistory(transaction: Prisma.TransactionClient, articleId: string): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Change" SET "why" = NULL, "before" = "before" - ${IN_WORDS}::text[], "after" = "after" - ${IN_WORDS}::text[]
    WHERE "targetId" IN (
      SELECT "id" FROM "Statement" WHERE "articleId" = ${articleId} UNION ALL SELECT "id" FROM "Mention" WHERE "articleId" = ${articleId})`
}
