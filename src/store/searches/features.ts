import { sql } from 'kysely'
import { surnameOf } from '../../query/names/named-so.js'
import { runSql } from '../../query/run/run-sql.js'
import { filterQuery } from '../../query/search/lexemes.js'
import { webSearch } from '../../query/search/search-words.js'
import type { Database } from '../database/database.js'
import type { Features } from './demands.js'

type Row = { readonly [Name in keyof Features]: readonly string[] }

/**
 * Reads what the statements of some articles have. One SQL statement.
 * @param words what filters search for
 */
export async function featuresOf(
  database: Database,
  articleIds: readonly string[],
  words: readonly string[],
): Promise<Features> {
  const asked = [...new Set(words)]
  const searched = asked.map((each) => webSearch('search', each))
  const [row] = await runSql<Row>(
    database,
    sql`with said as (select "Statement".* from "Statement" where "articleId" = any(${articleIds}::text[])),
      present ("id") as (
        select "actorId" from "Mention" where "articleId" = any(${articleIds}::text[])
        union select unnest(array["speakerId", "speakerAffiliationId", "reportedById"]) from said
        union select k."actorId" from said join "Speaker" k on k."statementId" = said."id"
        union select d."actorId" from said join "Addressee" d on d."statementId" = said."id"
        union select m."actorId" from said join "StatementMention" m on m."statementId" = said."id"
        union select b."actorId" from said join "StatementAbout" b on b."statementId" = said."id")
      select array(select distinct "act"::text from said) as "acts",
        array(select "id" from present where "id" is not null
          union select a."id" from present join "Actor" a on a."mergedIntoId" = present."id") as "actors",
        array(select distinct ${surnameOf(sql`a."key"`)} from present join "Alias" a on a."actorId" = present."id") as "lastWords",
        array(select "words" from (
            select "words", ${filterQuery(sql`"searched"`)} as "query"
            from unnest(${asked}::text[], ${searched}::text[]) as asked ("words", "searched") offset 0) asked
          where exists (select from said where said."lexemes" @@ asked."query")) as "words",
        array(select distinct t."name" from said join "StatementTopic" l on l."statementId" = said."id"
          join "Topic" t on t."id" = l."topicId") as "topics"`,
  )
  const setOf = (name: keyof Features): ReadonlySet<string> => new Set(row?.[name])
  return {
    acts: setOf('acts'),
    actors: setOf('actors'),
    lastWords: setOf('lastWords'),
    topics: setOf('topics'),
    words: setOf('words'),
  }
}
