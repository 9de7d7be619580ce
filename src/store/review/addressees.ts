import type { Correction } from './correct.js'

/** Replaces a statement's addressees. The columns that an addressee repeats are copied from the statement. */
export async function replaceAddressees(
  { transaction }: Correction,
  statementId: string,
  actorIds: readonly string[],
): Promise<void> {
  await transaction.addressee.deleteMany({ where: { statementId } })
  await transaction.$executeRaw`
    INSERT INTO "Addressee" ("statementId", "actorId", "position", "speakerId", "act", "datedOn", "articleId",
      "sentenceStart", "contentStart", "review")
    SELECT s."id", actor."id", actor."place" - 1, s."speakerId", s."act", s."datedOn", s."articleId",
      s."sentenceStart", coalesce(s."contentSpans"[1], s."sentenceStart"), s."review"
    FROM "Statement" s, unnest(${[...actorIds]}::text[]) WITH ORDINALITY AS actor ("id", "place")
    WHERE s."id" = ${statementId}`
}
