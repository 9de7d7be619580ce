import type { Grouped } from '../../knowledge/utterances/group-statements.js'
import type { Reported } from '../../knowledge/utterances/reported.js'
import { wordingOf } from '../../knowledge/utterances/wording.js'
import type { Prisma } from '../prisma/client.js'
import { mapInTurns } from '../write/map-in-turns.js'

/** A statement as utterances are told by it. */
export interface StoredStatement extends Grouped {
  /** The `datedAt` of its article. */
  readonly datedAt: Date
}

/**
 * Those of these statements that can report an utterance: neither rejected ones, nor those of an article of which there is a later
 * version, nor those within others, of which it is not known whether they were said: “denied that she had promised …”. One SQL statement.
 */
export async function readStatements(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly StoredStatement[]> {
  if (ids.length === 0) return []
  const rows = await transaction.$queryRaw<Row[]>`
    SELECT s."id", s."articleId", a."datedAt", s."act", s."negated", s."modality", s."saidOn"::text, s."datedOn"::text, s."content",
      s."quoteTexts" AS "quotes",
      ARRAY(SELECT "actorId" FROM "Speaker" WHERE "statementId" = s."id") AS "speakerIds",
      ARRAY(SELECT "actorId" FROM "Addressee" WHERE "statementId" = s."id") AS "addresseeIds"
    FROM "Statement" s JOIN "Article" a ON a."id" = s."articleId"
    WHERE s."id" = ANY (${[...ids]}::text[]) AND s."review" <> 'REJECTED' AND s."withinId" IS NULL
      AND NOT EXISTS (SELECT FROM "EarlierVersion" e WHERE e."articleId" = s."articleId")`
  return mapInTurns(rows, ({ id, articleId, datedAt, ...reported }) => {
    const { speakerIds, addresseeIds } = reported
    const inOrder = { speakerIds: [...speakerIds].sort(), addresseeIds: [...addresseeIds].sort() }
    return { id, articleId, datedAt, wording: wordingOf({ ...reported, ...inOrder }) }
  })
}

interface Row extends Reported {
  readonly id: string
  readonly articleId: string
  readonly datedAt: Date
}
