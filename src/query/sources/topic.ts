import { sql } from 'kysely'
import { asc, desc, type Order } from '../compile/order.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { conditionOf } from '../filters/filter.js'
import { topicFilter } from '../filters/topic-filter.js'
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
  sql`(select count(*) from "ArticleTopic" where "topicId" = ${topic('id')})::int`

/** How many statements the topic has, without rejected ones, which are few and read once for all topics. */
const statementsOf = (topic: AnyRow): Sql =>
  sql`(select count(*) from "StatementTopic" where "topicId" = ${topic('id')}
    and "statementId" not in (select "id" from "Statement" where "review" = 'REJECTED'))::int`

const mostOf = (count: (topic: AnyRow) => Sql): Order => [
  { of: count, type: 'int', descending: true },
  asc('name', 'text'),
  asc('id', 'text'),
]

export const topics: Source = {
  table: 'Topic',
  types: { Topic: topic },
  where: (filter, row, scope) => conditionOf(topicFilter, filter, row, scope),
  orders: {
    NAME_ASC: [asc('name', 'text'), asc('id', 'text')],
    NAME_DESC: [desc('name', 'text'), desc('id', 'text')],
    STATEMENTS_DESC: mostOf(statementsOf),
    ARTICLES_DESC: mostOf(articlesOf),
  },
}
