import { sql } from 'kysely'
import { columns, type Members, pages, type Source } from '../declaration.js'
import { conditionOf } from '../filter.js'
import { topicFilter } from '../filters/topic-filter.js'
import { asc, desc } from '../order.js'
import { statements } from './statement.js'

const topic: Members = {
  ...columns('Topic', 'id', 'name'),
  statements: pages(
    () => statements,
    (row, statement) =>
      sql`${statement('id')} in (select "statementId" from "StatementTopic" where "topicId" = ${row('id')})`,
  ),
}

export const topics: Source = {
  table: 'Topic',
  types: { Topic: topic },
  where: (filter, row, scope) => conditionOf(topicFilter, filter, row, scope),
  orders: {
    NAME_ASC: [asc('name', 'text'), asc('id', 'text')],
    NAME_DESC: [desc('name', 'text'), desc('id', 'text')],
  },
}
