import type { Analysis } from '../pipeline/analysis.js'
import type { LinkActors } from './actor-link.js'
import { type ActorRows, actorRows } from './actor-rows.js'
import { type ArticleRows, articleRows, type NewArticle } from './article-rows.js'
import { type ArticleCounts, countArticle } from './count-article.js'
import type { Database } from './database.js'
import { insertRows } from './insert-rows.js'
import { findKnownActors } from './known-actors.js'
import type { Prisma } from './prisma/client.js'
import { countSaved } from './statistics.js'

export interface SavedArticle {
  readonly articleId: string
  /** False where the same text was here already: then nothing changed. */
  readonly created: boolean
  readonly counts: ArticleCounts
  /** The fields in which what was stored differs from what was given now; it is kept. Empty where it was created. */
  readonly differing: readonly MetadataField[]
}

const METADATA_FIELDS = ['title', 'url', 'publisher', 'publishedAt'] as const
export type MetadataField = (typeof METADATA_FIELDS)[number]

/** How articles are linked and stored: what they say, and by which names and rule their actors are known. */
export interface ArticleToSave {
  readonly article: NewArticle
  readonly analysis: Analysis
  /** Search keys of the names by which its actors may be known. */
  readonly keys: readonly string[]
  readonly linkActors: LinkActors
}

/** Any number of Dictum's own. Articles are linked one after another: two at once could each make a person anew. */
const LINK_LOCK = 4_742_886_002

/** In milliseconds: how long an article may wait for the connection, and then for its turn and its rows. */
const PATIENCE = { maxWait: 60_000, timeout: 120_000 }

/** Stores an article with everything found in it, in one transaction: all of it or nothing. */
export async function saveArticle(database: Database, toSave: ArticleToSave): Promise<SavedArticle> {
  const { article, analysis, keys, linkActors } = toSave
  const saved = await database.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LINK_LOCK}::bigint)`
    const stored = await transaction.article.findUnique({ where: { id: article.id } })
    if (stored === null) {
      const links = linkActors(analysis, await findKnownActors(transaction, keys), article.id)
      await insertActors(transaction, actorRows(analysis.actors, links))
      await insertArticle(transaction, articleRows(article, analysis, links))
    }
    return {
      articleId: article.id,
      created: stored === null,
      counts: await countArticle(transaction, article.id),
      differing: stored === null ? [] : METADATA_FIELDS.filter((field) => !isSame(stored[field], article[field])),
    }
  }, PATIENCE)
  if (saved.created) await countSaved(database)
  return saved
}

const isSame = (a: Date | string | null, b: Date | string | null): boolean => a?.valueOf() === b?.valueOf()

async function insertActors(transaction: Prisma.TransactionClient, rows: ActorRows): Promise<void> {
  await insertRows(transaction, 'Actor', rows.actors)
  await insertRows(transaction, 'Country', rows.countries)
  await insertRows(transaction, 'Person', rows.people)
  await insertRows(transaction, 'Organization', rows.organizations)
  await insertRows(transaction, 'Alias', rows.aliases)
  const told = rows.organizations.filter(({ countryId }) => countryId !== null)
  if (told.length === 0) return
  // An organization that was first met without its country gets it from the first article that tells.
  await transaction.$executeRaw`
    UPDATE "Organization" SET "countryId" = told."countryId"
    FROM json_populate_recordset(NULL::"Organization", ${JSON.stringify(told)}::json) told
    WHERE "Organization"."id" = told."id" AND "Organization"."countryId" IS NULL`
}

async function insertArticle(transaction: Prisma.TransactionClient, rows: ArticleRows): Promise<void> {
  await insertRows(transaction, 'Article', [rows.article])
  await insertRows(transaction, 'Mention', rows.mentions)
  await insertRows(transaction, 'Affiliation', rows.affiliations)
  await insertRows(transaction, 'Statement', rows.statements)
  await insertRows(transaction, 'Topic', rows.topics)
  await insertRows(transaction, 'Addressee', rows.addressees)
  await insertRows(transaction, 'StatementMention', rows.statementMentions)
  await insertRows(transaction, 'StatementAbout', rows.about)
  await insertRows(transaction, 'StatementTopic', rows.statementTopics)
  await insertRows(transaction, 'ArticleTopic', rows.articleTopics)
}
