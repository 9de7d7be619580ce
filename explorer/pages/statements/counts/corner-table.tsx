import {
  type StatementFilter,
  type StatementGroup,
  type StatementStatsRowFragment,
  TypedDocumentString,
} from '../../../generated/operations.js'
import { Notice } from '../../../parts/notice.js'
import { useQuery } from '../../../service/use-query.js'
import { CountTable } from './count-table.js'
import { groupedBy, narrowed, type Table, type Value } from './groups.js'

interface CornerTableProps {
  /** The most frequent values, with those counts of their pairs that are known. */
  readonly table: Table
  readonly where: StatementFilter
  readonly groups: readonly [StatementGroup, StatementGroup]
}

/** Counts of the most frequent values, those too that are not among the largest of all pairs: each line is counted by itself. */
export const CornerTable = ({ table, where, groups }: CornerTableProps) => {
  const first = useLines(table.lines.slice(0, LINES), where, groups)
  const others = useLines(table.lines.slice(LINES), where, groups)
  const problem = first.problem ?? others.problem
  const countOf = (line: Value, column?: Value): number | undefined => {
    const [, second] = groups
    const stats = first.statsOf(line) ?? others.statsOf(line)
    const row = stats?.rows.find((each) => groupedBy(each, second).key === column?.key)
    return row?.count ?? (stats?.other === 0 ? 0 : table.countOf(line, column))
  }
  return (
    <>
      {problem && <Notice problem={problem} />}
      <CountTable table={{ ...table, countOf }} where={where} groups={groups} isWhole={false} />
    </>
  )
}

/** Lines counted by one operation: the API takes each for 2,500 objects, and 20,000 at most. */
const LINES = 7

/** Values of a line asked for: all acts, and of other groups the API's most. */
const MOST = 100

function useLines(lines: readonly Value[], where: StatementFilter, [, group]: CornerTableProps['groups']) {
  const filters = lines.map((line) => narrowed(where, [line]))
  const variables = Object.fromEntries(filters.flatMap((filter, at) => (filter ? [[`w${at}`, filter]] : [])))
  const isAny = Object.keys(variables).length > 0
  const { data, problem } = useQuery(linesOf(Object.keys(variables), group), isAny ? variables : null)
  return { problem, statsOf: (line: Value): Stats | undefined => data?.[`w${lines.indexOf(line)}`] }
}

/** What of a row tells its value; times are not counted so. */
const SELECTIONS: Readonly<Partial<Record<StatementGroup, string>>> = {
  SPEAKER: 'speaker { id }',
  ACT: 'act',
  ADDRESSEE: 'addressee { id }',
  MENTIONED: 'mentioned { id }',
  TOPIC: 'topic { id }',
  PUBLISHER: 'publisher',
}

interface Stats {
  readonly other: number
  /** With the fields of the one group alone. */
  readonly rows: readonly StatementStatsRowFragment[]
}

/** One operation that counts the statements of each of these filters by a group. */
function linesOf(names: readonly string[], group: StatementGroup) {
  const counts = names.map(
    (name) =>
      `  ${name}: statementStats(where: $${name}, groupBy: [${group}], top: ${MOST}) { other rows { count ${SELECTIONS[group]} } }`,
  )
  return new TypedDocumentString<Readonly<Record<string, Stats>>, object>(
    `query StatementCountsByLine(${names.map((name) => `$${name}: StatementFilter`).join(', ')}) {\n${counts.join('\n')}\n}`,
  )
}
