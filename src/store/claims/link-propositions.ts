import type { Link } from '../../knowledge/claims/group-propositions.js'
import { fewestShared, printsOf } from '../../knowledge/claims/prints.js'
import { relationOf, SURE, turned } from '../../knowledge/claims/relation.js'
import type { Prisma } from '../prisma/client.js'
import { readPropositions, type StoredProposition } from './stored-proposition.js'

/** Stores propositions that are new, and what they are to those that are there. */
export async function addPropositions(
  transaction: Prisma.TransactionClient,
  propositions: readonly StoredProposition[],
): Promise<void> {
  const rows = propositions.map(({ id, said, proposition }) => ({
    id,
    said,
    prints: printsOf(proposition),
    denies: false,
  }))
  const added = await transaction.$queryRaw<{ id: string; prints: number[] }[]>`
    INSERT INTO "Proposition" ("id", "said", "prints", "denies")
    SELECT "id", "said", "prints", "denies" FROM json_populate_recordset(NULL::"Proposition", ${JSON.stringify(rows)}::json)
    ON CONFLICT DO NOTHING RETURNING "id", "prints"`
  if (added.length === 0) return
  const near = await findNear(transaction, added)
  const others = await readPropositions(transaction, [...new Set([...near.values()].flat())])
  const byId = new Map([...others, ...propositions].map((each) => [each.id, each]))
  const links = [...near].flatMap(([id, ids]) =>
    ids.flatMap((otherId): Link[] => {
      const [a, b] = [id, otherId].sort() as [string, string]
      const [one, other] = [byId.get(a), byId.get(b)]
      const relation = one && other && relationOf(one.proposition, other.proposition)
      if (!relation || relation.kind === 'OTHER') return []
      return [
        { a, b, ...relation },
        { a: b, b: a, ...turned(relation) },
      ]
    }),
  )
  const stored = links.map(({ a, b, ...relation }) => ({ propositionId: a, otherId: b, ...relation }))
  await transaction.$executeRaw`
    INSERT INTO "PropositionLink" SELECT * FROM json_populate_recordset(NULL::"PropositionLink", ${JSON.stringify(stored)}::json)
    ON CONFLICT DO NOTHING`
}

/** For each of some propositions the others that share enough of its prints. */
async function findNear(
  transaction: Prisma.TransactionClient,
  propositions: readonly { readonly id: string; readonly prints: readonly number[] }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await transaction.$queryRaw<{ id: string; ids: string[] }[]>`
    SELECT o."id", array_agg(p."id") AS "ids" FROM "Proposition" p JOIN (
      SELECT "id", "prints", "least" FROM json_to_recordset(${JSON.stringify(
        propositions.map(({ id, prints }) => ({ id, prints, least: fewestShared(prints.length) })),
      )}::json) AS given("id" text, "prints" int[], "least" int)) o
    ON p."prints" && o."prints" AND p."id" <> o."id"
    WHERE (SELECT count(*) FROM unnest(p."prints") print WHERE print = ANY (o."prints")) >= least(o."least", cardinality(p."prints"))
    GROUP BY o."id"`
  return new Map(rows.map(({ id, ids }) => [id, ids]))
}

/** Removes those of these propositions that no statement makes any more. */
export async function removeUnsaid(transaction: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await transaction.$executeRaw`
    WITH "gone" AS (DELETE FROM "Proposition" p WHERE p."id" = ANY (${[...ids]}::text[])
      AND NOT EXISTS (SELECT FROM "Assertion" WHERE "propositionId" = p."id") RETURNING p."id"),
    "links" AS (DELETE FROM "PropositionLink" WHERE "propositionId" IN (SELECT "id" FROM "gone"))
    DELETE FROM "PropositionLink" WHERE "otherId" IN (SELECT "id" FROM "gone")`
}

/** The links between these propositions that join them. */
export async function readJoints(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly Link[]> {
  return transaction.$queryRaw<Link[]>`
    SELECT "propositionId" AS "a", "otherId" AS "b", "kind", "score", "reason" FROM "PropositionLink"
    WHERE "propositionId" = ANY (${[...ids]}::text[]) AND "otherId" > "propositionId" AND "score" >= ${SURE} AND "kind" IN ('SAME', 'DENIES')`
}

/** All that some propositions are joined to by links, over however many others, with those of components as they were; themselves too. */
export async function readJoined(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
  components: readonly string[],
): Promise<readonly string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE "joined" AS (
      SELECT "id" FROM "Proposition" WHERE "id" = ANY (${[...ids]}::text[]) OR "component" = ANY (${[...components]}::text[])
      UNION
      SELECT l."otherId" FROM "joined" j JOIN "PropositionLink" l ON l."propositionId" = j."id"
        AND l."score" >= ${SURE} AND l."kind" IN ('SAME', 'DENIES'))
    SELECT "id" FROM "joined"`
  return rows.map(({ id }) => id)
}
