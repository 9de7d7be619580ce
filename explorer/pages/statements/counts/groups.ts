import type { StatementFilter, StatementGroup, StatementStatsRowFragment } from '../../../generated/operations.js'
import { showDay, showMonth } from '../../../parts/show.js'
import { wordOf } from '../../../words.js'
import { also } from '../filter/form-values.js'

/** By what statements are counted, and which statements a count is of. */

export const TIMES = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const
type Time = (typeof TIMES)[number]

export const GROUPS: Readonly<Record<StatementGroup, string>> = {
  SPEAKER: 'speaker',
  ACT: 'act',
  ADDRESSEE: 'to whom',
  MENTIONED: 'whom it mentions',
  TOPIC: 'topic',
  PUBLISHER: 'publisher',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
}

export type Groups = readonly [StatementGroup] | readonly [StatementGroup, StatementGroup]

export const isPair = (groups: Groups): groups is readonly [StatementGroup, StatementGroup] => groups.length === 2

export const isTime = (group: StatementGroup): group is Time => TIMES.some((time) => time === group)

/** What can be counted beside a group: one time at most. */
export const besides = (group: StatementGroup): readonly StatementGroup[] =>
  (Object.keys(GROUPS) as StatementGroup[]).filter((each) => each !== group && !(isTime(each) && isTime(group)))

/** @param by as the address has it: "ACT,MONTH"; what is no group is left out */
export function readGroups(by: string | undefined): Groups {
  const [first = 'SPEAKER', ...others] = (by ?? '')
    .split(',')
    .filter((name): name is StatementGroup => Object.hasOwn(GROUPS, name))
  const second = others.find((each) => besides(first).includes(each))
  return second ? [first, second] : [first]
}

/** A value that statements are counted by. */
export interface Value {
  readonly key: string
  readonly label: string
  /** What a statement must be to be counted; undefined where no filter can say so. */
  readonly where: StatementFilter | undefined
}

type Row = StatementStatsRowFragment

const DAY_MILLISECONDS = 86_400_000

/** The value that a row has of a group. */
export function groupedBy(row: Row, group: StatementGroup): Value {
  const { from, to, publisher } = row
  switch (group) {
    case 'SPEAKER':
      return actorValue(row.speaker, 'nobody known', (speaker) => ({ speaker }))
    case 'ADDRESSEE':
      return actorValue(row.addressee, 'nobody known', (addressee) => ({ addressee }))
    case 'MENTIONED':
      return actorValue(row.mentioned, 'nobody', (mentions) => ({ mentions }))
    case 'ACT':
      return row.act
        ? { key: row.act, label: wordOf(row.act), where: { act: { eq: row.act } } }
        : { key: '', label: 'none', where: undefined }
    case 'TOPIC':
      // The API has no filter for statements without a topic.
      return row.topic
        ? { key: row.topic.id, label: row.topic.name, where: { topic: row.topic.name } }
        : { key: '', label: 'no topic', where: undefined }
    case 'PUBLISHER':
      return publisher
        ? { key: publisher, label: publisher, where: { article: { publisher: { eq: publisher } } } }
        : { key: '', label: 'not known', where: { article: { publisher: { isNull: true } } } }
    default: {
      if (!from || !to) return { key: '', label: 'no day', where: { datedOn: { isNull: true } } }
      const last = new Date(Date.parse(to) - DAY_MILLISECONDS).toISOString().slice(0, 10)
      return { key: from, label: timeLabel(from, group), where: { datedOn: { gte: from, lte: last } } }
    }
  }
}

function actorValue(
  actor: Row['speaker'],
  nobody: string,
  whereOf: (actor: NonNullable<StatementFilter['speaker']>) => StatementFilter,
): Value {
  return actor
    ? { key: actor.id, label: actor.name, where: whereOf({ id: { eq: actor.id } }) }
    : { key: '', label: nobody, where: whereOf({ isNull: true }) }
}

function timeLabel(from: string, group: StatementGroup): string {
  if (group === 'YEAR') return from.slice(0, 4)
  if (group === 'MONTH') return showMonth(from)
  return group === 'WEEK' ? `week of ${showDay(from)}` : showDay(from)
}

/** The statements of a filter that have these values; undefined where no filter can say so. */
export function narrowed(where: StatementFilter, values: readonly Value[]): StatementFilter | undefined {
  return values.reduce<StatementFilter | undefined>(
    (narrow, value) => narrow && value.where && narrowedBy(narrow, value.where),
    where,
  )
}

/** Whatever is asked of the same field already must hold besides: a statement can have several addressees. */
function narrowedBy(where: StatementFilter, condition: StatementFilter): StatementFilter {
  const [field] = Object.keys(condition) as [keyof StatementFilter]
  const asked = where[field]
  if (JSON.stringify(asked) === JSON.stringify(condition[field])) return where
  if (asked === undefined || asked === null) return { ...where, ...condition }
  // A statement has one act, and what is counted has it already.
  if (field === 'act') return { ...where, ...condition }
  if (field === 'datedOn') return withDays(where, condition) ?? also(where, condition)
  if (field === 'article' && !where.article?.publisher) {
    return { ...where, article: { ...where.article, ...condition.article } }
  }
  return also(where, condition)
}

/** The days that two ranges share, where both are ranges of whole days with two ends or one. */
function withDays(where: StatementFilter, { datedOn }: StatementFilter): StatementFilter | undefined {
  const { gte, lte, ...others } = where.datedOn ?? {}
  if (Object.keys(others).length > 0 || !datedOn?.gte || !datedOn.lte) return undefined
  return {
    ...where,
    datedOn: {
      gte: gte && gte > datedOn.gte ? gte : datedOn.gte,
      lte: lte && lte < datedOn.lte ? lte : datedOn.lte,
    },
  }
}

/** Counts by one group or two, as a table: a line for each value of the first group, a column for each of the second. */
export interface Table {
  readonly lines: readonly Value[]
  /** Empty where there is one group. */
  readonly columns: readonly Value[]
  /** By the keys of line and column; a pair without a count is beyond the largest counts, or has none. */
  readonly countOf: (line: Value, column?: Value) => number | undefined
  /** The counts of two groups as they come: the largest first. */
  readonly pairs: readonly { readonly line: Value; readonly column: Value; readonly count: number }[]
  /** The largest count. */
  readonly most: number
}

/** Times run down the table, whichever group they are; all else comes as the API has it, the largest first. */
export function tableOf(rows: readonly Row[], groups: Groups): Table {
  const [first, second] = linesFirst(groups)
  const lines = distinct(rows.map((row) => groupedBy(row, first)))
  const columns = second ? distinct(rows.map((row) => groupedBy(row, second))) : []
  const counts = new Map(
    rows.map((row) => [cell(groupedBy(row, first).key, second && groupedBy(row, second).key), row.count]),
  )
  return {
    lines: isTime(first) ? [...lines].sort((a, b) => (a.key < b.key ? -1 : 1)) : lines,
    columns,
    countOf: (line, column) => counts.get(cell(line.key, column?.key)),
    pairs: second
      ? rows.map((row) => ({ line: groupedBy(row, first), column: groupedBy(row, second), count: row.count }))
      : [],
    most: Math.max(1, ...rows.map(({ count }) => count)),
  }
}

/** The group whose values are the table's lines, and that of its columns. */
export const linesFirst = ([first, second]: Groups): Groups =>
  second && isTime(second) ? [second, first] : second ? [first, second] : [first]

/** Lines and columns of the corner: as many as are read at a glance. */
const CORNER_LINES = 14
const CORNER_COLUMNS = 12

/** The values with the largest counts of both groups. */
export const cornerOf = (table: Table): Table => ({
  ...table,
  lines: table.lines.slice(0, CORNER_LINES),
  columns: table.columns.slice(0, CORNER_COLUMNS),
})

/** Groups of few values, each of which meets most of another group's: their pairs fill a table. */
const FEW: readonly StatementGroup[] = ['ACT', 'PUBLISHER']

/** Whether two groups fill a table of lines and columns; others read better pair by pair: most speakers never speak to most others. */
export const fillTable = (groups: Groups): boolean => groups.some((group) => FEW.includes(group))

const cell = (line: string, column = ''): string => JSON.stringify([line, column])

const distinct = (values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [value.key, value])).values(),
]
