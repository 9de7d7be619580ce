import { sql } from 'kysely'
import { columns, type Members, pages, type Source } from '../declaration.js'
import { conditionOf } from '../filter.js'
import { topicFilter } from '../filters/topic-filter.js'
import { asc, desc, type Order } from '../order.js'
import type { AnyRow, Sql } from '../sql.js'
import { articles } from './article.js'
import { statements } from './statement.js'

const topic: Members = {
  ...columns('Topic', 'id', 'name'),
  statements: pages(
    () => statements,
    (row, statement) =>
      sql`${statement('id')} in (select "statementId" from "StatementTopic" where "topicId" = ${row('id')})`,
  ),
  articles: pages(
    () => articles,
    (row, article) => sql`${article('id')} in (select "articleId" from "ArticleTopic" where "topicId" = ${row('id')})`,
  ),
}

/** How many rows of a table link something to the topic. */
const countOf =
  (table: 'StatementTopic' | 'ArticleTopic') =>
  (topic: AnyRow): Sql =>
    sql`(select count(*) from ${sql.table(table)} where "topicId" = ${topic('id')})::int`
const mostIn = (table: 'StatementTopic' | 'ArticleTopic'): Order => [
  { of: countOf(table), type: 'int', descending: true },
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
    STATEMENTS_DESC: mostIn('StatementTopic'),
    ARTICLES_DESC: mostIn('ArticleTopic'),
  },
}
