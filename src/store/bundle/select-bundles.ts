import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { Scope } from '../../query/compile/scope.js'
import { type AnyRow, allOf, jsonObject, rowNamed, type Sql } from '../../query/compile/sql.js'
import { wikidataItem } from '../../query/sources/known-elsewhere.js'
import { isInList } from '../../query/sources/statement.js'
import { columnsOf } from '../columns.js'
import { originalsOf } from './originals.js'
import { type Owner, PART_NAMES, PARTS, type Part, type PartName, REFERENCES } from './parts.js'

const article = rowNamed('article')

/** A row per article with the ids that belong to it, as arrays: PostgreSQL looks up `= any(array)` in an index. */
const own = rowNamed('own')

const idsOf = (query: Sql): Sql => sql`array(select ${query} = ${article('id')})`

/** Owner → the ids of the owners of a part's rows, for one article. */
const OWNED: Readonly<Record<Owner, Sql>> = {
  article: sql`array[${article('id')}]`,
  statements: idsOf(sql`"id" from said where said."articleId"`),
  actors: idsOf(sql`"id" from everyone where "id" is not null and everyone."articleId"`),
  topics: idsOf(sql`"id" from spoken where spoken."articleId"`),
}

/**
 * Selects bundles, each as one line of JSON in the column "line", in the order of the article ids.
 * @param where which statements to include; articles without any are left out. undefined: all articles and statements,
 *   rejected ones too
 * @param inContext whether each has what an ArticleInContext has beside its rows
 */
export function selectBundles(ids: readonly string[], where: StatementFilter | undefined, inContext: boolean): Sql {
  const scope = new Scope()
  const statement = scope.alias('Statement')
  const given = sql`any(${ids}::text[])`
  const whole = jsonObject([
    ...columnsOf('Article').map((column) => [column, article(column)] as const),
    ...PART_NAMES.map((name) => [name, rowsOf(name)] as const),
    ...(inContext ? contextOf(article) : []),
  ])
  const owned = sql.join(Object.entries(OWNED).map(([owner, ids]) => sql`${ids} as ${sql.ref(owner)}`))
  const isHeld = where ? sql` and exists (select from said where said."articleId" = ${article('id')})` : sql``
  return sql`with recursive said as materialized (select ${sql.join(columnsOf('Statement').map(statement.row))} from ${statement.from}
      where ${statement.row('articleId')} = ${given} and ${where ? isInList(where, statement.row, scope) : sql`true`}),
    named as (${named(given, 'actors')}),
    spoken as (${named(given, 'topics')}),
    everyone as (select * from named union select everyone."articleId", unnest(array[${actorsOfActor()}] || ${mergedInto(sql`everyone."id"`)}) from everyone)
    select ${whole}::text as "line" from "Article" article, lateral (select ${owned} offset 0) own
    where ${article('id')} = ${given}${isHeld} order by ${article('id')}`
}

/** What an ArticleInContext has beside the rows of the bundle. */
const contextOf = (article: AnyRow): readonly (readonly [string, Sql])[] => {
  const actor = rowNamed('actor')
  const items = sql`select ${actor('id')} as "id", ${wikidataItem(actor)} as item from "Actor" actor
    where ${actor('id')} = any(${own('actors')})`
  return [
    ['originals', originalsOf(article)],
    ['items', sql`(select coalesce(json_object_agg("id", item), '{}') from (${items}) known where item is not null)`],
  ]
}

/** A part of a bundle as JSON. Each row is converted by itself: json_agg of plain rows would put line breaks between them. */
function rowsOf(name: PartName): Sql {
  const { of, by, order } = PARTS[name]
  const keys = sql.join(order.map((column) => sql.ref(`part.${column}`)))
  return sql`(select coalesce(json_agg(row_to_json(part) order by ${keys}), '[]') from ${fromOf(name)} part
    where ${sql.ref(`part.${by}`)} = any(${own(of)}))`
}

const fromOf = (name: PartName): Sql => (name === 'statements' ? sql`said` : sql.table(PARTS[name].table))

/** The foreign key columns of a part that refer to actors, or to topics. */
const columnsTo = (owner: Owner, { table, by }: Part): readonly string[] =>
  columnsOf(table).filter((column) => {
    const target = REFERENCES[column]
    return column !== by && target !== undefined && target !== 'article' && PARTS[target].of === owner
  })

/** All actors, or topics, that rows of these articles refer to, each with the article's id. */
function named(articleIds: Sql, owner: Owner): Sql {
  const parts = PART_NAMES.filter((name) => PARTS[name].of === 'article' || PARTS[name].of === 'statements')
  const queries = parts.flatMap((name) =>
    columnsTo(owner, PARTS[name]).map((column) => {
      const id = sql.ref(`part.${column}`)
      return PARTS[name].of === 'article'
        ? sql`select part."articleId", ${id} as "id" from ${fromOf(name)} part
            where ${allOf([sql`part."articleId" = ${articleIds}`, sql`${id} is not null`])}`
        : sql`select said."articleId", ${id} as "id" from said join ${fromOf(name)} part on part."statementId" = said."id"
            where ${id} is not null`
    }),
  )
  return sql.join(queries, sql` union `)
}

/** The ids of the actors that were merged into this one; they still lead to it. */
const mergedInto = (id: Sql): Sql =>
  sql`array(select merged."id" from "Actor" merged where merged."mergedIntoId" = ${id})`

/** The actors that an actor in `everyone` itself refers to (an organization's country), each as a scalar subquery or null. */
function actorsOfActor(): Sql {
  const queries = PART_NAMES.filter((name) => PARTS[name].of === 'actors').flatMap((name) =>
    columnsTo('actors', PARTS[name]).map(
      (column) =>
        sql`(select ${sql.ref(`part.${column}`)} from ${fromOf(name)} part
          where ${sql.ref(`part.${PARTS[name].by}`)} = everyone."id")`,
    ),
  )
  return sql.join(queries)
}
