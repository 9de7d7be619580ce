import { sql } from 'kysely'
import { columns, type Members, one, type Source } from './declaration.js'
import { spans } from './span.js'

const affiliation: Members = {
  ...columns('Affiliation', 'id', 'title'),
  person: one('people', (row, person) => sql`${person('id')} = ${row('personId')}`),
  of: one('actors', (row, actor) => sql`${actor('id')} = ${row('ofId')}`),
  article: one('articles', (row, article) => sql`${article('id')} = ${row('articleId')}`),
  evidence: one(
    spans,
    () => sql`true`,
    (row) => sql`(select ${row('start')} as "start", ${row('end')} as "end", ${row('text')} as "text")`,
  ),
}

export const affiliations: Source = { table: 'Affiliation', types: { Affiliation: affiliation } }
