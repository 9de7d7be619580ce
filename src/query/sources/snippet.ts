import { sql } from 'kysely'
import type { AnyRow, Sql } from '../compile/sql.js'
import { columns, list, type Members, type Source } from './declaration.js'

// Snippets are cut by the database's function "snippetOf", of rows that a search found; the row "terms" says what for.

/** They lie within rows that a function gives: every edge to them says itself what stands in FROM. */
const matches: Source = { table: 'Mention', types: { SnippetMatch: columns('Mention', 'start', 'end', 'text') } }

const snippet: Members = {
  ...columns('Mention', 'start', 'end', 'text'),
  matches: list(matches, {
    from: (row) =>
      sql`(select * from json_to_recordset(${row('matches')}) as "match" ("start" int, "end" int, "text" text))`,
    on: () => sql`true`,
    order: (match) => match('start'),
  }),
}

export const snippets: Source = { table: 'Mention', types: { Snippet: snippet } }

/** Of several passages the one that holds all of the words, or the most of them; of equal ones the first. */
const best = (passages: Sql): Sql => sql`select "passage", "place" from (${passages}) as "passages", "terms",
  lateral (select to_tsvector('stems', "passage") || to_tsvector('words', "passage") as "lexemes" offset 0) as "parsed"
  order by ts_rank("lexemes", "any") * (1 + ("lexemes" @@ "all")::int) desc, "nth" limit 1`

/** @param chosen "passage" and "place", as "snippetOf" takes them */
const cut = (chosen: Sql, stems: Sql, starts: Sql, alike: Sql): Sql =>
  sql`(select "snippet".* from (${chosen}) as "chosen", "terms", lateral "snippetOf"("passage", "place", ${stems}, ${starts}, ${alike}) as "snippet")`

const cutText = (chosen: Sql): Sql => cut(chosen, sql`"stems"`, sql`"starts"`, sql`'{}'`)

/** Of a statement: one of the pieces of its content. */
export const statementSnippet = (found: AnyRow): Sql =>
  cutText(
    best(sql`select "contentTexts"["nth"] as "passage", "contentSpans"[2 * "nth" - 1] as "place", "nth"
    from "Statement", generate_subscripts("contentTexts", 1) as "nth" where "id" = ${found('id')}`),
  )

/** Of an article: one of the lines of its text; or its title, where that alone holds the words. */
export const articleSnippet = (found: AnyRow): Sql => {
  const lines = sql`select "line" as "passage", sum(length("line") + 1) over (order by "nth") - length("line") - 1 as "place", "nth"
    from "Article", lateral string_to_table("text", E'\\n') with ordinality as "lines" ("line", "nth") where "id" = ${found('id')}
    union all select "title", null, null from "Article" where "id" = ${found('id')} and "title" is not null`
  // Characters before the line as the database counts them, and then, of the one that was chosen, as the API does.
  return cutText(sql`select "passage", "utf16Length"(left("text", "best"."place"::int)) as "place"
    from (${best(lines)}) as "best", "Article" where "id" = ${found('id')}`)
}

/** Of an actor: the name that was found. */
export const actorSnippet = (found: AnyRow): Sql =>
  cut(sql`select ${found('alias')} as "passage", null::int as "place"`, sql`'{}'`, sql`"names"`, sql`"names"`)
