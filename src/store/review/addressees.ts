import type { Correction } from './correct.js'

/** Gives a statement these addressees and no others, in this order. What they repeat of it is read from it. */
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
