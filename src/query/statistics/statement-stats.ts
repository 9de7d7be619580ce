import { getNamedType } from 'graphql'
import { sql } from 'kysely'
import { MAX_TOP } from '../../models/page-size.js'
import type { StatementGroup } from '../../models/statement-group.js'
import { selectRow } from '../compile/select.js'
import type { Compilation } from '../compile/selection.js'
import { allOf, type Sql } from '../compile/sql.js'
import { refuse } from '../run/refusal.js'
import { list, type Members, one, type Source, value } from '../sources/declaration.js'
import type { RootInfo } from '../sources/root-field.js'
import { type CountingArguments, type Matching, readMatching, readTop } from './arguments.js'
import { type Groups, readGroups, type TimeUnit, VALUE_FIELDS } from './groups.js'
import { MOST_ROWS, timelineError } from './timeline.js'

const actorIn = (field: string) => one('actors', (row, actor) => sql`${actor('id')} = ${row(field)}`)

const statsRow: Members = {
  speaker: actorIn('speaker'),
  addressee: actorIn('addressee'),
  mentioned: actorIn('mentioned'),
  topic: one('topics', (row, topic) => sql`${topic('id')} = ${row('topic')}`),
  ...Object.fromEntries(['act', 'publisher', 'from', 'to', 'count'].map((name) => [name, value((row) => row(name))])),
}

/** The rows come from queries in the statement's WITH clause; `table` is a placeholder. */
const statsRows: Source = { table: 'Statement', types: { StatementStatsRow: statsRow } }

const statsOf = ({ rows }: Matching): Members => ({
  total: value(() => sql`(select count(*) from ${rows} s)`),
  other: value(
    () => sql`(select coalesce(sum("count"), 0) from counted) - (select coalesce(sum("count"), 0) from shown)`,
  ),
  rows: list(statsRows, {
    from: () => sql`shown`,
    on: () => sql`true`,
    order: (row) => sql`${row('place')}, ${row('from')}`,
  }),
})

/** The answer of `statementStats`: matching statements counted by group, the largest counts. */
export function selectStatementStats(selecting: Compilation, info: RootInfo, args: Record<string, unknown>): Sql {
  const groups = readGroups(args.groupBy as readonly StatementGroup[])
  const top = readTop(args as CountingArguments, MAX_TOP)
  const matching = readMatching(selecting, args as CountingArguments, columnsOf(groups))
  const parts = groups.unit ? timelines(groups, groups.unit, matching, top) : largest(groups, matching, top)
  const source: Source = { table: 'Statement', types: { StatementStats: statsOf(matching) } }
  const json = selectRow(selecting, source, getNamedType(info.returnType), info.fieldNodes, () => sql`null`)
  selecting.scope.refusal = timelineError
  const all = sql.join([...matching.parts, ...parts])
  return sql`(with ${all} select ${groups.unit ? refusingLong(groups.unit, json) : json})`
}

/** The columns to read of each statement. */
const columnsOf = ({ values, unit }: Groups): string[] => [
  'id',
  ...values.flatMap(({ column }) => column ?? []),
  ...(unit ? ['datedOn'] : []),
]

/** The statements, as `s`, with the joins that the values need. */
const joined = ({ values }: Groups, { rows, isFiltered }: Matching): Sql =>
  sql`${rows} s ${sql.join(
    values.map(({ join }) => join?.(isFiltered) ?? sql``),
    sql` `,
  )}`

/** The number of statements for each combination of values. */
function counted(groups: Groups, matching: Matching): Sql {
  const keys = groups.values.map(({ field, value: key }) => sql`${key} as ${sql.id(field)}`)
  const places = keys.map((_, at) => sql.lit(at + 1))
  return sql`counted as (select ${sql.join(keys)}, count(*)::int as "count" from ${joined(groups, matching)} group by ${sql.join(places)})`
}

/** The largest counts, in order. */
const largestOf = ({ values }: Groups, top: Sql): Sql =>
  sql`(select * from counted order by "count" desc, ${sql.join(values.map(({ field }) => sql.id(field)))} limit ${top})`

/** All value fields of a row; those not grouped by are null. */
const fieldsOf = ({ values }: Groups): Sql =>
  sql.join(
    VALUE_FIELDS.map((field) =>
      values.some((group) => group.field === field) ? sql.ref(`v.${field}`) : sql`null::text as ${sql.id(field)}`,
    ),
  )

const largest = (groups: Groups, matching: Matching, top: Sql): Sql[] => [
  counted(groups, matching),
  sql`shown as (select ${fieldsOf(groups)}, null::date as "from", null::date as "to", v."count", row_number() over () as "place" from ${largestOf(groups, top)} v)`,
]

/** The values with the largest counts, each with every period from the first to the last. Only these are counted by period. */
function timelines(groups: Groups, unit: TimeUnit, matching: Matching, top: Sql): Sql[] {
  const start = (day: Sql): Sql => sql`date_trunc(${sql.lit(unit)}, ${day}::timestamp)::date`
  const step = sql`${sql.lit(`1 ${unit}`)}::interval`
  const values =
    groups.values.length === 0
      ? [
          sql`valued as (select 1 as "place" from span where "first" is not null)`,
          sql`counted as (select count(*)::int as "count" from ${matching.rows} s)`,
        ]
      : [
          counted(groups, matching),
          sql`valued as (select v.*, row_number() over () as "place" from ${largestOf(groups, top)} v)`,
        ]
  // The first condition allows a hash join; the second distinguishes null from ''.
  const isOf = groups.values.map(({ field, value: key }) => {
    const other = sql.ref(`v.${field}`)
    return sql`coalesce(${key}::text, '') = coalesce(${other}::text, '') and ${key} is not distinct from ${other}`
  })
  return [
    sql`span as (select ${start(sql`min(s."datedOn")`)} as "first", ${start(sql`max(s."datedOn")`)} as "last" from ${matching.rows} s)`,
    sql`periods as (select period::date as "from" from span, generate_series("first"::timestamp, "last"::timestamp, ${step}) period limit ${sql.lit(MOST_ROWS + 1)})`,
    ...values,
    sql`timed as (select v."place", ${start(sql`s."datedOn"`)} as "from", count(*)::int as "count"
      from ${joined(groups, matching)} join valued v on ${allOf(isOf)} group by 1, 2)`,
    sql`shown as (select ${fieldsOf(groups)}, p."from", (p."from" + ${step})::date as "to", coalesce(t."count", 0) as "count", v."place"
      from valued v cross join periods p left join timed t on t."place" = v."place" and t."from" = p."from")`,
  ]
}

/** Makes a too long timeline fail. How many rows it has is known only once the statements have been read. */
const refusingLong = (unit: TimeUnit, json: Sql): Sql =>
  sql`case when (select count(*) from periods) * (select count(*) from valued) <= ${sql.lit(MOST_ROWS)} then ${json}
    else ${refuse(sql`(select json_build_object('unit', ${sql.lit(unit)}, 'first', "first", 'last', "last", 'values', (select count(*) from valued)) from span)`)} end`
