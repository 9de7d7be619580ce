import type { Prisma } from '../prisma/client.js'
import type { ActorRows } from './actor-rows.js'
import type { ArticleRows } from './article-rows.js'
import { insertRows } from './insert-rows.js'
import { withoutTaken } from './links/taken-names.js'

/** Inserts the actors of an article that are not stored yet, and those of their names that no editor took from them. */
export async function insertActors(transaction: Prisma.TransactionClient, rows: ActorRows): Promise<void> {
  await insertRows(transaction, 'Actor', rows.actors)
  await insertRows(transaction, 'Country', rows.countries)
  await insertRows(transaction, 'Person', rows.people)
  await insertRows(transaction, 'Organization', rows.organizations)
  await insertRows(transaction, 'Alias', await withoutTaken(transaction, rows.aliases))
  await tellCountries(transaction, rows.organizations)
}

/** Sets the country of organizations that were stored without one and whose country this article gives. */
export async function tellCountries(
  transaction: Prisma.TransactionClient,
  organizations: readonly { readonly countryId?: unknown }[],
): Promise<void> {
  const given = organizations.filter(({ countryId }) => countryId != null)
  if (given.length === 0) return
  await transaction.$executeRaw`
    UPDATE "Organization" SET "countryId" = given."countryId"
    FROM json_populate_recordset(NULL::"Organization", ${JSON.stringify(given)}::json) given
    WHERE "Organization"."id" = given."id" AND "Organization"."countryId" IS NULL`
}

/** Inserts an article and all rows that hang on it. */
export async function insertArticle(transaction: Prisma.TransactionClient, rows: ArticleRows): Promise<void> {
  await insertRows(transaction, 'Article', [rows.article])
  await insertFound(transaction, rows)
}

/** Inserts all rows that hang on a stored article, skipping those that are stored already. */
export async function insertFound(transaction: Prisma.TransactionClient, rows: ArticleRows): Promise<void> {
  await insertRows(transaction, 'Mention', rows.mentions)
  await insertRows(transaction, 'Affiliation', rows.affiliations)
  await insertRows(transaction, 'Statement', rows.statements)
  await insertRows(transaction, 'Topic', rows.topics)
  await insertRows(transaction, 'Speaker', rows.speakers)
  await insertRows(transaction, 'Addressee', rows.addressees)
  await insertRows(transaction, 'StatementMention', rows.statementMentions)
  await insertRows(transaction, 'StatementAbout', rows.about)
  await insertRows(transaction, 'StatementTopic', rows.statementTopics)
  await insertRows(transaction, 'ArticleTopic', rows.articleTopics)
}
