import { sql } from 'kysely'
import { andReversed, asc, bothWays, type Order } from '../compile/order.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { conditionOf } from '../filters/filter.js'
import { topicFilter } from '../filters/topic-filter.js'
import { isCurrent } from '../filters/versions.js'
import { columns, type Members, pages, type Source } from './declaration.js'

const topic: Members = {
  ...columns('Topic', 'id', 'name'),
  statements: pages(
    'statements',
    (row, statement) =>
      sql`${statement('id')} in (select "statementId" from "StatementTopic" where "topicId" = ${row('id')})`,
  ),
  articles: pages(
    'articles',
    (row, article) => sql`${article('id')} in (select "articleId" from "ArticleTopic" where "topicId" = ${row('id')})`,
  ),
}

/** How many articles the topic has. */
const articlesOf = (topic: AnyRow): Sql =>
  sql`(select count(*) from "ArticleTopic" t where t."topicId" = ${topic('id')} and ${isCurrent(sql`t."articleId"`)})::int`

/**
 * How many statements its list has: without rejected ones, those within others and those of earlier versions, which are the fewer, and read once for all topics by
 * their indexes.
 */
const statementsOf = (topic: AnyRow): Sql =>
  sql`(select count(*) from "StatementTopic" where "topicId" = ${topic('id')}
    and "statementId" not in (select "id" from "Statement" where "review" = 'REJECTED'
      union all select "id" from "Statement" where "withinId" is not null
      union all select s."id" from "EarlierVersion" e join "Statement" s on s."articleId" = e."articleId"))::int`

const BY_NAME: Order = [asc('name', 'text'), asc('id', 'text')]

const byNumber = (field: string, count: (topic: AnyRow) => Sql): Readonly<Record<string, Order>> =>
  bothWays(field, { name: field, of: count, type: 'int', descending: false }, BY_NAME)

export const topics: Source = {
  table: 'Topic',
  types: { Topic: topic },
  where: (filter, row, scope) => conditionOf(topicFilter, filter, row, scope),
  orders: {
    ...andReversed('NAME', BY_NAME),
    ...byNumber('STATEMENTS', statementsOf),
    ...byNumber('ARTICLES', articlesOf),
  },
}
