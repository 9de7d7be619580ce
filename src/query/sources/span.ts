import { sql } from 'kysely'
import type { AnyRow, Sql } from '../compile/sql.js'
import { columns, type Members, type Source } from './declaration.js'

const span: Members = columns('Mention', 'start', 'end', 'text')

/** Spans come from columns of other tables, so every edge to them has its own FROM; `table` is a placeholder. */
export const spans: Source = { table: 'Mention', types: { Span: span } }

/** The spans of a row that stores them as an array [start, end, start, end, …] and an array of their words. */
export const spanRows =
  (offsets: 'contentSpans' | 'quoteSpans', texts: 'contentTexts' | 'quoteTexts') =>
  (row: AnyRow): Sql =>
    sql`(select ${row(offsets)}[2 * i - 1] as "start", ${row(offsets)}[2 * i] as "end", ${row(texts)}[i] as "text" from generate_subscripts(${row(texts)}, 1) as i)`

/** The span of a row that stores it in three columns; no row if they are null. */
export const spanRow =
  (part: 'source' | 'cue') =>
  (row: AnyRow): Sql =>
    sql`(select ${row(`${part}Start`)} as "start", ${row(`${part}End`)} as "end", ${row(`${part}Text`)} as "text")`
