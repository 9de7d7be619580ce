import { formsOf } from '../../knowledge/utterances/forms.js'
import type { Component } from '../../knowledge/utterances/group-statements.js'
import type { Prisma } from '../prisma/client.js'
import type { Tables } from '../tables.js'
import { idsFor } from './ids-for.js'
import type { StoredStatement } from './stored-statement.js'

/** What a statement's row gets. */
type Place = Omit<Tables['Wording'], 'articleId' | 'sketch'>

/**
 * Stores the groups of components, of which no statement is missing.
 * @param left utterances that other statements had, which are gone
 */
export async function storeGroups(
  transaction: Prisma.TransactionClient,
  statements: readonly StoredStatement[],
  components: readonly Component[],
  left: readonly string[],
): Promise<void> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const of = (ids: readonly string[]): readonly StoredStatement[] => ids.flatMap((id) => byId.get(id) ?? [])
  const isReportedTwice = (ids: readonly string[]): boolean =>
    new Set(of(ids).map(({ articleId }) => articleId)).size > 1
  const had = await utterancesOf(
    transaction,
    components.flatMap(({ ids }) => ids),
  )
  const groups = components.flatMap((component) => component.groups).filter(isReportedTwice)
  const ids = idsFor('utterance', groups, had)

  const places = new Map<string, Place>()
  for (const component of components) {
    const [least] = component.ids
    const name = isReportedTwice(component.ids) ? (least as string) : null
    for (const statementId of component.ids) {
      places.set(statementId, { statementId, component: name, utteranceId: null, form: null, differences: [] })
    }
  }
  const utterances = groups.map((group, at) => {
    const utteranceId = ids[at] as string
    for (const [id, { place, differences }] of formsOf(of(group))) {
      places.set(id, { ...(places.get(id) as Place), utteranceId, form: place, differences: [...differences] })
    }
    const dates = of(group).map(({ datedAt }) => datedAt.getTime())
    return { id: utteranceId, firstReportedAt: new Date(Math.min(...dates)), statementCount: group.length }
  })
  await write(transaction, utterances, [...places.values()])
  await removeEmpty(transaction, [...left, ...had.values()])
}

/** Statement → the utterance that it was in. */
async function utterancesOf(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.$queryRaw<{ id: string; utteranceId: string }[]>`
    SELECT "statementId" AS "id", "utteranceId" FROM "Wording"
    WHERE "statementId" = ANY (${[...ids]}::text[]) AND "utteranceId" IS NOT NULL`
  return new Map(rows.map(({ id, utteranceId }) => [id, utteranceId]))
}

async function write(
  transaction: Prisma.TransactionClient,
  utterances: readonly Tables['Utterance'][],
  places: readonly Place[],
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "Utterance" ("id", "firstReportedAt", "statementCount")
    SELECT "id", "firstReportedAt", "statementCount" FROM json_populate_recordset(NULL::"Utterance", ${JSON.stringify(utterances)}::json)
    ON CONFLICT ("id") DO UPDATE SET "firstReportedAt" = excluded."firstReportedAt", "statementCount" = excluded."statementCount"`
  await transaction.$executeRaw`
    UPDATE "Wording" w SET "component" = p."component", "utteranceId" = p."utteranceId", "form" = p."form", "differences" = p."differences"
    FROM json_populate_recordset(NULL::"Wording", ${JSON.stringify(places)}::json) p
    WHERE w."statementId" = p."statementId" AND (w."component", w."utteranceId", w."form", w."differences")
      IS DISTINCT FROM (p."component", p."utteranceId", p."form", p."differences")`
}

/** Removes those of these utterances that no statement has any more. */
async function removeEmpty(transaction: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await transaction.$executeRaw`
    DELETE FROM "Utterance" WHERE "id" = ANY (${[...ids]}::text[])
      AND NOT EXISTS (SELECT FROM "Wording" WHERE "utteranceId" = "Utterance"."id")`
}
