import { sql } from 'kysely'
import type { Database } from '../../src/store/database/database.js'

const TABLES = [
  'Article',
  'Actor',
  'Person',
  'Organization',
  'Country',
  'Alias',
  'Mention',
  'Affiliation',
  'Statement',
  'Speaker',
  'Addressee',
  'StatementMention',
  'StatementAbout',
  'Topic',
  'StatementTopic',
  'Change',
  'ArticleTopic',
  'RemovedAlias',
  'RejectedMerge',
  'DeletedArticle',
  'Sketch',
  'SharedText',
] as const

/**
 * Every row of every table, in a fixed order, as plain data, to compare databases. Without the times of storing, and without
 * `lexemes`, which the database generates.
 */
export async function dumpRows({ kysely }: Database): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {}
  for (const table of TABLES) {
    const { rows } = await sql<{ row: unknown }>`
      SELECT to_jsonb(${sql.table(table)}.*) - '{ingestedAt,updatedAt,lexemes}'::text[] AS row FROM ${sql.table(table)} ORDER BY 1`.execute(
      kysely,
    )
    tables[table] = rows.map(({ row }) => row)
  }
  return tables
}

/** How many rows each table holds. */
export async function countRows(database: Database): Promise<Record<string, number>> {
  return Object.fromEntries(Object.entries(await dumpRows(database)).map(([table, rows]) => [table, rows.length]))
}
