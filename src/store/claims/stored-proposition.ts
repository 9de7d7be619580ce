import type { Stated } from '../../knowledge/claims/group-propositions.js'
import { propositionOf } from '../../knowledge/claims/proposition.js'
import type { Said } from '../../knowledge/claims/said.js'
import { propositionId } from '../../knowledge/ids.js'
import type { Prisma } from '../prisma/client.js'
import { mapInTurns } from '../write/map-in-turns.js'

/** A proposition, with what it was read from. */
export interface StoredProposition extends Stated {
  readonly said: Said
}

/** A statement that makes a proposition. */
export interface Asserted extends StoredProposition {
  readonly statementId: string
}

/** The propositions of those of these statements that make one: neither rejected ones nor those within others. One SQL statement. */
export async function readAsserted(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly Asserted[]> {
  const rows = await transaction.$queryRaw<(Said & { readonly statementId: string })[]>`
    SELECT s."id" AS "statementId", s."act", s."negated", s."modality", s."content", s."datedOn"::text,
      ARRAY(SELECT "actorId" FROM "Speaker" WHERE "statementId" = s."id" ORDER BY "actorId") AS "speakerIds",
      ARRAY(SELECT a."name" FROM "Speaker" k JOIN "Actor" a ON a."id" = k."actorId" WHERE k."statementId" = s."id" ORDER BY a."name") AS "speakerNames"
    FROM "Statement" s WHERE s."id" = ANY (${[...ids]}::text[]) AND s."review" <> 'REJECTED' AND s."withinId" IS NULL`
  const asserted = await mapInTurns(rows, ({ statementId, ...said }) => {
    const stated = statedOf(said)
    return stated && { statementId, ...stated }
  })
  return asserted.filter((each) => each !== null)
}

/** The proposition that is read from what was said; null where there is none. */
function statedOf(said: Said): StoredProposition | null {
  const proposition = propositionOf(said)
  return proposition && { id: propositionId(JSON.stringify(proposition)), proposition, said }
}

/** The stored propositions with these ids. */
export async function readPropositions(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly StoredProposition[]> {
  if (ids.length === 0) return []
  const rows = await transaction.$queryRaw<{ said: Said }[]>`
    SELECT "said" FROM "Proposition" WHERE "id" = ANY (${[...ids]}::text[])`
  return (await mapInTurns(rows, ({ said }) => statedOf(said))).filter((stated) => stated !== null)
}
