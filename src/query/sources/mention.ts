import { sql } from 'kysely'
import { asc } from '../compile/order.js'
import { history } from './change.js'
import { columns, type Members, one, type Source } from './declaration.js'

const mention: Members = {
  ...columns('Mention', 'id', 'start', 'end', 'text', 'form', 'score', 'reason', 'review', 'version'),
  actor: one('actors', (row, actor) => sql`${actor('id')} = ${row('actorId')}`),
  article: one('articles', (row, article) => sql`${article('id')} = ${row('articleId')}`),
  history,
}

export const mentions: Source = {
  table: 'Mention',
  types: { Mention: mention },
  orders: { ARTICLE: [asc('articleId', 'text'), asc('start', 'int'), asc('id', 'text')] },
}
