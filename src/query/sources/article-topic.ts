import { sql } from 'kysely'
import { asc, desc } from '../compile/order.js'
import { columns, one, type Source } from './declaration.js'

export const articleTopics: Source = {
  table: 'ArticleTopic',
  types: {},
  edge: {
    ...columns('ArticleTopic', 'count'),
    node: one('topics', (row, topic) => sql`${topic('id')} = ${row('topicId')}`),
  },
  orders: { COUNT_DESC: [desc('count', 'int'), asc('start', 'int'), asc('topicId', 'text')] },
}
