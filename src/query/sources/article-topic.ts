import { sql } from 'kysely'
import { asc, desc } from '../compile/order.js'
import { columns, type Members, one, type Source } from './declaration.js'

const articleTopic: Members = {
  ...columns('ArticleTopic', 'count'),
  topic: one('topics', (row, topic) => sql`${topic('id')} = ${row('topicId')}`),
}

export const articleTopics: Source = {
  table: 'ArticleTopic',
  types: { ArticleTopic: articleTopic },
  orders: { COUNT_DESC: [desc('count', 'int'), asc('start', 'int'), asc('topicId', 'text')] },
}
