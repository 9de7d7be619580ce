import { sql } from 'kysely'
import type { JobFilter } from '../../models/filters/job-filter.js'
import type { Row, Sql } from '../compile/sql.js'
import { conditionOf, type Filter } from './filter.js'
import { dateTimeFilter, jobKindFilter, jobStateFilter, textFilter } from './value-filters.js'

/** Where a job is. One whose lease has run out waits again, whoever had it. */
export const jobState = (row: Row<'Job'>): Sql =>
  sql`case when ${row('setAsideAt')} is not null then 'SET_ASIDE'
    when ${row('leasedBy')} is not null and ${row('dueAt')} > now() then 'RUNNING' else 'WAITING' end`

export const jobFilter: Filter<JobFilter, Row<'Job'>> = {
  kind: (kinds, job, scope) => conditionOf(jobKindFilter, kinds, job('kind'), scope, 'kind'),
  state: (states, job, scope) => conditionOf(jobStateFilter, states, jobState(job), scope, 'state'),
  lastError: (error, job, scope) => conditionOf(textFilter, error, { text: job('lastError') }, scope, 'lastError'),
  dueAt: (bounds, job, scope) => conditionOf(dateTimeFilter, bounds, job('dueAt'), scope, 'dueAt'),
}
