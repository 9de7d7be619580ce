import { sql } from 'kysely'
import type { ChangeFilter } from '../../models/filters/change-filter.js'
import type { Row } from '../compile/sql.js'
import { conditionOf, type Filter } from './filter.js'
import { dateTimeFilter } from './value-filters.js'

export const changeFilter: Filter<ChangeFilter, Row<'Change'>> = {
  targetId: (id, change) => sql`${change('targetId')} = ${id}`,
  by: (name, change) => sql`${change('by')} = ${name}`,
  action: (action, change) => sql`${change('action')} = ${action}::"ChangeAction"`,
  at: (bounds, change, scope) => conditionOf(dateTimeFilter, bounds, change('at'), scope),
}
