import { sql } from 'kysely'
import type { Database } from '../../store/database/database.js'
import { runSql } from '../run/run-sql.js'

/** How many similar topics are read for each word. */
const NEAREST = 8

/** A word that is in no article, and a similar topic of one word; null if there is none. */
export interface LikeTopic {
  readonly asked: string
  readonly topic: string | null
}

/** The words that are in no article, with similar topics (pg_trgm). One SQL statement. The caller must judge how near they are. */
export const topicsLike = (database: Database, words: readonly string[]): Promise<readonly LikeTopic[]> =>
  runSql<LikeTopic>(
    database,
    sql`select "asked", near."name" as "topic" from unnest(${words}::text[]) as wanted("asked") left join lateral (
        select "name" from "Topic" where "name" % "asked" and "name" not like '% %'
        order by similarity("name", "asked") desc, "name" limit ${NEAREST}::int) as near on true
      where not exists (select from "Statement" where "lexemes" @@ plainto_tsquery('stems', "asked"))
        and not exists (select from "Article" where "lexemes" @@ plainto_tsquery('stems', "asked"))`,
  )
