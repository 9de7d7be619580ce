import { sql } from 'kysely'
import type { AnyRow, Sql } from '../compile/sql.js'
import { columns, list, type Members, type Source } from './declaration.js'

// The database's function "snippetOf" cuts snippets from the rows that a search found; the row "terms" holds the search words.

/** Matches come from a function, so every edge to them has its own FROM; `table` is a placeholder. */
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

/** The passage with all of the words, or with the most of them; the first of equals. */
const best = (passages: Sql): Sql => sql`select "passage", "place" from (${passages}) as "passages", "terms",
  lateral (select to_tsvector('stems', "passage") || to_tsvector('words', "passage") as "lexemes" offset 0) as "parsed"
  order by ts_rank("lexemes", "any") * (1 + ("lexemes" @@ "all")::int) desc, "nth" limit 1`

/** @param chosen "passage" and "place", as "snippetOf" takes them */
const cut = (chosen: Sql, stems: Sql, starts: Sql, alike: Sql): Sql =>
  sql`(select "snippet".* from (${chosen}) as "chosen", "terms", lateral "snippetOf"("passage", "place", ${stems}, ${starts}, ${alike}) as "snippet")`

const cutText = (chosen: Sql): Sql => cut(chosen, sql`"stems"`, sql`"starts"`, sql`'{}'`)

/** For a statement: from one span of its content. */
export const statementSnippet = (found: AnyRow): Sql =>
  cutText(
    best(sql`select "contentTexts"["nth"] as "passage", "contentSpans"[2 * "nth" - 1] as "place", "nth"
    from "Statement", generate_subscripts("contentTexts", 1) as "nth" where "id" = ${found('id')}`),
  )

/** For an article: from a line of its text; or from its title, if only that has the words. */
export const articleSnippet = (found: AnyRow): Sql => {
  const lines = sql`select "line" as "passage", sum(length("line") + 1) over (order by "nth") - length("line") - 1 as "place", "nth"
    from "Article", lateral string_to_table("text", E'\\n') with ordinality as "lines" ("line", "nth") where "id" = ${found('id')}
    union all select "title", null, null from "Article" where "id" = ${found('id')} and "title" is not null`
  // The characters before the line: in the database's code points first, then, for the chosen line, in UTF-16 code units.
  return cutText(sql`select "passage", "utf16Length"(left("text", "best"."place"::int)) as "place"
    from (${best(lines)}) as "best", "Article" where "id" = ${found('id')}`)
}

/** For an actor: the name that matched. */
export const actorSnippet = (found: AnyRow): Sql =>
  cut(sql`select ${found('alias')} as "passage", null::int as "place"`, sql`'{}'`, sql`"names"`, sql`"names"`)
