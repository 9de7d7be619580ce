import { statementsAddress } from '../../../addresses.js'
import type { StatementCountsQuery, StatementFilter, StatementGroup } from '../../../generated/operations.js'
import { Notice } from '../../../parts/notice.js'
import { showCount, showNumber } from '../../../parts/show.js'
import type { Query } from '../../../service/use-query.js'
import { isAnswered } from '../is-answered.js'
import { CornerTable } from './corner-table.js'
import { CountTable } from './count-table.js'
import {
  besides,
  cornerOf,
  fillTable,
  GROUPS,
  type Groups,
  isPair,
  isTime,
  linesFirst,
  type Table,
  tableOf,
} from './groups.js'
import { PairTable } from './pair-table.js'
import { TimeBars } from './time-bars.js'

interface StatementCountsProps {
  readonly query: Query<StatementCountsQuery>
  readonly where: StatementFilter
  readonly groups: Groups
  readonly group: (groups: Groups) => void
}

/** How many statements there are by one group or two, as a table and a picture. */
export const StatementCounts = ({ query, where, groups, group }: StatementCountsProps) => {
  const [first, second] = groups
  const { data, problem, isLoading, reload } = query
  const stats = data?.statementStats
  const table = stats && tableOf(stats.rows, groups)
  const [lineGroup] = linesFirst(groups)
  return (
    <>
      <div class="row count-by tools">
        <GroupSelect
          label="Count by"
          value={first}
          groups={Object.keys(GROUPS) as StatementGroup[]}
          choose={(chosen) => chosen && group(second && besides(chosen).includes(second) ? [chosen, second] : [chosen])}
        />
        <GroupSelect
          label="and"
          value={second}
          groups={besides(first)}
          none="nothing else"
          choose={(chosen) => group(chosen ? [first, chosen] : [first])}
        />
      </div>
      {problem && <Notice problem={problem} retry={reload} />}
      {stats && table && isAnswered(query) && (
        <div aria-busy={isLoading}>
          {stats.rows.length === 0 ? (
            <p>
              There is nothing to count. <a href={statementsAddress(where)}>See which conditions to drop.</a>
            </p>
          ) : (
            <div class={isTime(lineGroup) ? 'counted by-time' : 'counted'}>
              {isTime(lineGroup) && <TimeBars table={table} where={where} />}
              <Numbers stats={stats} table={table} where={where} groups={groups} />
            </div>
          )}
          {stats.other > 0 && (
            <p class="hint">
              {isPair(groups) && fillTable(groups) && !groups.some(isTime)
                ? 'Only the values with the largest counts are shown.'
                : `Only the largest counts are shown; all others add up to ${showNumber(stats.other)}.`}
            </p>
          )}
          {groups.some((each) => SEVERAL.includes(each)) && (
            <p class="hint">
              A statement that has several of these counts once for each; there are{' '}
              {showCount(stats.total, 'statement')}.
            </p>
          )}
        </div>
      )}
    </>
  )
}

/** Of these a statement may have several. */
const SEVERAL: readonly StatementGroup[] = ['SPEAKER', 'ADDRESSEE', 'MENTIONED', 'TOPIC']

interface NumbersProps {
  readonly stats: NonNullable<StatementCountsQuery['statementStats']>
  readonly table: Table
  readonly where: StatementFilter
  readonly groups: Groups
}

/** The counts as a table, of the form that they fill. */
const Numbers = ({ stats, table, where, groups }: NumbersProps) => {
  const isWhole = stats.other === 0
  if (!isPair(groups) || groups.some(isTime)) {
    return <CountTable table={table} where={where} groups={groups} isWhole={isWhole} />
  }
  if (!fillTable(groups)) return <PairTable table={table} where={where} groups={groups} />
  if (isWhole) return <CountTable table={table} where={where} groups={groups} isWhole />
  return <CornerTable table={cornerOf(table)} where={where} groups={groups} />
}

interface GroupSelectProps {
  readonly label: string
  readonly value: StatementGroup | undefined
  readonly groups: readonly StatementGroup[]
  /** What choosing none is called, where one may. */
  readonly none?: string
  readonly choose: (group: StatementGroup | undefined) => void
}

const GroupSelect = ({ label, value, groups, none, choose }: GroupSelectProps) => (
  <label>
    {label}{' '}
    <select
      value={value ?? ''}
      onChange={({ currentTarget }) => choose(groups.find((group) => group === currentTarget.value))}
    >
      {none && <option value="">{none}</option>}
      {groups.map((group) => (
        <option key={group} value={group}>
          {GROUPS[group]}
        </option>
      ))}
    </select>
  </label>
)
