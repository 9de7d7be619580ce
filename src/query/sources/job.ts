import { sql } from 'kysely'
import { desc } from '../compile/order.js'
import { conditionOf } from '../filters/filter.js'
import { jobFilter, jobState } from '../filters/job-filter.js'
import { columns, type Members, type Source, value } from './declaration.js'
import { instant } from './instant.js'

const job: Members = {
  ...columns('Job', 'id', 'kind', 'key', 'priority', 'attempts', 'lastError'),
  state: value(jobState),
  payload: value((row) => sql`${row('payload')}::text`),
  dueAt: instant('dueAt'),
  setAsideAt: instant('setAsideAt'),
  createdAt: instant('createdAt'),
}

export const jobs: Source = {
  table: 'Job',
  types: { Job: job },
  where: (filter, row, scope) => conditionOf(jobFilter, filter, row, scope),
  orders: { LATEST_FIRST: [desc('createdAt', 'timestamptz'), desc('id', 'text')] },
}
