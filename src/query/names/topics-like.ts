import { sql } from 'kysely'
import type { Database } from '../../store/database/database.js'
import { runSql } from '../run/run-sql.js'

/** How many topics are looked at for each word. */
const NEAREST = 8

/** A word that no article holds, and a topic of one word that looks like it; null where none does. */
export interface LikeTopic {
  readonly asked: string
  readonly topic: string | null
}

/** Of these words the ones that no article holds, with topics that look like them (pg_trgm). One SQL statement; how near they are is for the caller to judge. */
export const topicsLike = (database: Database, words: readonly string[]): Promise<readonly LikeTopic[]> =>
  runSql<LikeTopic>(
    database,
    sql`select "asked", near."name" as "topic" from unnest(${words}::text[]) as wanted("asked") left join lateral (
        select "name" from "Topic" where "name" % "asked" and "name" not like '% %'
        order by similarity("name", "asked") desc, "name" limit ${NEAREST}::int) as near on true
      where not exists (select from "Statement" where "lexemes" @@ plainto_tsquery('stems', "asked"))
        and not exists (select from "Article" where "lexemes" @@ plainto_tsquery('stems', "asked"))`,
  )
