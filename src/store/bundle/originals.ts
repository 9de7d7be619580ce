import { sql } from 'kysely'
import { type AnyRow, rowNamed, type Sql } from '../../query/compile/sql.js'
import { isBefore, published } from '../../query/filters/copies.js'

/** An earlier article whose text an article carries, whole or in part. */
export interface Original {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  /** Where its words stand in the article that carries them: [start, end), in reading order. */
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/** The articles whose text an article carries, as a JSON list of `Original`, the earliest first. */
export function originalsOf(article: AnyRow): Sql {
  const original = rowNamed('original')
  const spans = sql`(select json_agg(json_build_array(lower(part), upper(part)) order by part) from unnest(shared."spans") part)`
  const row = sql`json_build_object('id', ${original('id')}, 'title', ${original('title')}, 'url', ${original('url')}, 'spans', ${spans})`
  return sql`(select coalesce(json_agg(${row} order by ${published(original)}), '[]')
    from "SharedText" shared join "Article" original on ${original('id')} = shared."otherId"
    where shared."articleId" = ${article('id')} and ${isBefore(original, article)})`
}
