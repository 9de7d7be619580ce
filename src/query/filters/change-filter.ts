import { sql } from 'kysely'
import type { ChangeFilter } from '../../models/filters/change-filter.js'
import { mapParameter } from '../compile/parameter.js'
import type { Row } from '../compile/sql.js'
import { conditionOf, type Filter } from './filter.js'
import { usableValue } from './usable-value.js'
import { changeActionFilter, dateTimeFilter, idFilter, textFilter } from './value-filters.js'

const targetIdFilter = idFilter((id) => sql`${mapParameter(id, (given) => usableValue('targetId', given))}`)

export const changeFilter: Filter<ChangeFilter, Row<'Change'>> = {
  targetId: (ids, change, scope) => conditionOf(targetIdFilter, ids, change('targetId'), scope, 'targetId'),
  by: (name, change, scope) => conditionOf(textFilter, name, { text: change('by') }, scope, 'by'),
  action: (actions, change, scope) => conditionOf(changeActionFilter, actions, change('action'), scope, 'action'),
  at: (bounds, change, scope) => conditionOf(dateTimeFilter, bounds, change('at'), scope, 'at'),
}
