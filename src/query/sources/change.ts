import { sql } from 'kysely'
import { desc } from '../compile/order.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { changeFilter } from '../filters/change-filter.js'
import { conditionOf } from '../filters/filter.js'
import { canonicalId } from '../identity.js'
import { columns, either, list, type Members, type One, one, pages, type Source } from './declaration.js'
import { instant } from './instant.js'

/** The fields of a change; its row holds them as two JSON objects. Some go together, and only those that differ are told. */
const changedFields: Source = {
  table: 'Change',
  types: {
    ChangedField: {
      name: { kind: 'value', sql: (row) => row('name') },
      before: { kind: 'value', sql: (row) => row('was') },
      after: { kind: 'value', sql: (row) => row('is') },
    },
  },
}

const fieldRows = (row: AnyRow): Sql =>
  sql`(select "name", ${row('before')} ->> "name" as "was", "is" from jsonb_each_text(${row('after')}) as f("name", "is")
    where ${row('before')} ->> "name" is distinct from "is")`

const isTarget = (change: AnyRow, row: AnyRow): Sql => sql`${row('id')} = ${change('targetId')}`

/** What was merged into another actor is that one now. */
const actor: One = one('actors', (change, row) => sql`${row('id')} = ${canonicalId(change('targetId'))}`)

const change: Members = {
  ...columns('Change', 'id', 'by', 'action', 'targetId', 'why'),
  at: instant('at'),
  fields: list(changedFields, { from: fieldRows, on: () => sql`true`, order: (field) => field('name') }),
  target: either((row) => sql`split_part(${row('targetId')}, '_', 1)`, {
    article: one('articles', isTarget),
    statement: one('statements', isTarget),
    mention: one('mentions', isTarget),
    person: actor,
    organization: actor,
    country: actor,
  }),
}

export const changes: Source = {
  table: 'Change',
  types: { Change: change },
  where: (filter, row, scope) => conditionOf(changeFilter, filter, row, scope),
  orders: { LATEST_FIRST: [desc('at', 'timestamptz'), desc('id', 'text')] },
}

/** The edge to the changes that people made to a row of any source. */
export const history = pages('changes', (row, each) => sql`${each('targetId')} = ${row('id')}`)
