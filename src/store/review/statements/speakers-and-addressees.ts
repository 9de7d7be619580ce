import { insertRows } from '../../write/insert-rows.js'
import type { Correction } from '../correct.js'

/** Replaces a statement's speakers; its column for the first of them is written with it. */
export async function replaceSpeakers(
  { transaction }: Correction,
  statementId: string,
  actorIds: readonly string[],
): Promise<void> {
  await transaction.speaker.deleteMany({ where: { statementId } })
  const rows = actorIds.map((actorId, position) => ({ statementId, actorId, position }))
  await insertRows(transaction, 'Speaker', rows)
}

/** Replaces a statement's addressees. The columns that an addressee repeats are copied from the statement. */
export async function replaceAddressees(
  { transaction }: Correction,
  statementId: string,
  actorIds: readonly string[],
): Promise<void> {
  await transaction.addressee.deleteMany({ where: { statementId } })
  await transaction.$executeRaw`
    INSERT INTO "Addressee" ("statementId", "actorId", "position", "speakerId", "act", "datedOn", "articleId",
      "sentenceStart", "contentStart", "review", "withinId")
    SELECT s."id", actor."id", actor."place" - 1, s."speakerId", s."act", s."datedOn", s."articleId",
      s."sentenceStart", coalesce(s."contentSpans"[1], s."sentenceStart"), s."review", s."withinId"
    FROM "Statement" s, unnest(${[...actorIds]}::text[]) WITH ORDINALITY AS actor ("id", "place")
    WHERE s."id" = ${statementId}`
}
