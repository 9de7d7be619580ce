import { clearText } from '../../knowledge/claims/clear-text.js'
import type { Component } from '../../knowledge/claims/group-propositions.js'
import type { Prisma } from '../prisma/client.js'
import type { Tables } from '../tables.js'
import { idsFor } from '../utterances/ids-for.js'

/**
 * Stores the claims of components, of which no proposition is missing.
 * @param left claims that other statements had, which are gone
 */
export async function storeClaims(
  transaction: Prisma.TransactionClient,
  components: readonly Component[],
  left: readonly string[],
): Promise<void> {
  const had = await claimsOf(
    transaction,
    components.flatMap(({ ids }) => ids),
  )
  const groups = components.flatMap((component) =>
    component.groups.map((group) => ({ ...group, component: component.ids[0] })),
  )
  const counts = await countStatements(
    transaction,
    components.flatMap(({ ids }) => ids),
  )
  const ids = idsFor(
    'claim',
    groups.map(({ sides }) => sides.map(({ id }) => id)),
    had,
  )
  const claims: Tables['Claim'][] = []
  const places: object[] = []
  groups.forEach(({ sides, clearest, component }, at) => {
    const claimId = ids[at] as string
    const counted = sides.flatMap(({ id }) => counts.get(id) ?? [])
    // Its statements are gone, and noted; their turn comes.
    if (counted.length === 0) return
    places.push(...sides.map(({ id, denies }) => ({ id, denies, claimId, component })))
    claims.push({
      id: claimId,
      text: clearText((counts.get(clearest) ?? (counted[0] as Counted)).content),
      firstReportedAt: new Date(Math.min(...counted.map(({ first }) => first.getTime()))),
      statementCount: counted.reduce((sum, { count }) => sum + count, 0),
    })
  })
  await transaction.$executeRaw`
    INSERT INTO "Claim" SELECT * FROM json_populate_recordset(NULL::"Claim", ${JSON.stringify(claims)}::json)
    ON CONFLICT ("id") DO UPDATE SET "text" = excluded."text", "firstReportedAt" = excluded."firstReportedAt",
      "statementCount" = excluded."statementCount"`
  await transaction.$executeRaw`
    UPDATE "Proposition" p SET "component" = n."component", "claimId" = n."claimId", "denies" = n."denies"
    FROM json_populate_recordset(NULL::"Proposition", ${JSON.stringify(places)}::json) n
    WHERE p."id" = n."id" AND (p."component", p."claimId", p."denies") IS DISTINCT FROM (n."component", n."claimId", n."denies")`
  await removeEmpty(transaction, [...left, ...had.values()])
}

/** Proposition → the claim that it was of. */
async function claimsOf(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.$queryRaw<{ id: string; claimId: string }[]>`
    SELECT "id", "claimId" FROM "Proposition" WHERE "id" = ANY (${[...ids]}::text[]) AND "claimId" IS NOT NULL`
  return new Map(rows.map(({ id, claimId }) => [id, claimId]))
}

interface Counted {
  readonly id: string
  readonly content: string
  readonly count: number
  readonly first: Date
}

/** Of each proposition how many statements make it, since when, and its shortest content. */
async function countStatements(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Counted>> {
  const rows = await transaction.$queryRaw<Counted[]>`
    SELECT x."propositionId" AS "id", count(*)::int AS "count", min(a."datedAt") AS "first",
      (array_agg(s."content" ORDER BY length(s."content"), s."content" COLLATE "C"))[1] AS "content"
    FROM "Assertion" x JOIN "Statement" s ON s."id" = x."statementId" JOIN "Article" a ON a."id" = s."articleId"
    WHERE x."propositionId" = ANY (${[...ids]}::text[]) GROUP BY x."propositionId"`
  return new Map(rows.map((row) => [row.id, row]))
}

/** Removes those of these claims of which no proposition is any more. */
async function removeEmpty(transaction: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await transaction.$executeRaw`
    DELETE FROM "Claim" WHERE "id" = ANY (${[...ids]}::text[]) AND NOT EXISTS (SELECT FROM "Proposition" WHERE "claimId" = "Claim"."id")`
}
