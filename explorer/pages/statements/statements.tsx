import { useLocation } from 'preact-iso'
import { readFilter, statementsAddress } from '../../addresses.js'
import {
  StatementCountsDocument,
  type StatementFilter,
  type StatementOrder,
  StatementsDocument,
  type StatementsQueryVariables,
} from '../../generated/operations.js'
import { Follow } from '../../parts/follow/follow.js'
import { useNames } from '../../parts/names/use-names.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showCount } from '../../parts/show.js'
import { sayFilter } from '../../say-filter.js'
import { Problem } from '../../service/problem.js'
import { usePages } from '../../service/use-pages.js'
import { useQuery } from '../../service/use-query.js'
import { type Groups, isTime, readGroups } from './counts/groups.js'
import { StatementCounts } from './counts/statement-counts.js'
import { ExportLinks } from './export-links.js'
import { conditionsOf } from './filter/conditions.js'
import { Chips } from './form/chips.js'
import { FilterForm } from './form/filter-form.js'
import { readOrder, writeOrder } from './list/order.js'
import { StatementList } from './list/statement-list.js'
import './statements.css'

/** Statements read at once: about two windows of them. */
const PAGE = 40

/** Of two groups that are no times, so many pairs; the API gives no more. */
const MOST_PAIRS = 100

/** Of one group so many values, and beside a time so many timelines as can be told apart. */
const MOST_VALUES = 50
const MOST_TIMELINES = 10

/** What counts are asked for by these groups. */
function topOf([first, second]: Groups): number {
  if (!second) return MOST_VALUES
  return isTime(first) || isTime(second) ? MOST_TIMELINES : MOST_PAIRS
}

/** All statements that match what the address and the form ask, one by one or counted. */
export const Statements = () => {
  const { query, route } = useLocation()
  const read = readFilter(query.where)
  const where = read ?? {}
  const isCounting = query.view === 'counts'
  const order = readOrder(query.sort, where)
  const groups = readGroups(query.by)
  const names = useNames(where)
  const conditions = conditionsOf(where, names)

  // The rest of the address stays as it is.
  const { where: _, ...others } = query
  const addressOf = (filter: StatementFilter, changed: Readonly<Record<string, string | undefined>> = {}) =>
    statementsAddress(filter, defined({ ...others, ...changed }))
  const change = (filter: StatementFilter) => route(addressOf(filter))
  const sort = (chosen: StatementOrder) => route(addressOf(where, { sort: writeOrder(chosen) }), true)
  const group = (chosen: Groups) => route(addressOf(where, { by: chosen.join(',') }), true)

  const listVariables: StatementsQueryVariables = { where, orderBy: [order], first: PAGE }
  const countVariables = { where, groupBy: [...groups], top: topOf(groups) }
  const pages = usePages(StatementsDocument, isCounting ? null : listVariables, (data) => data.statements)
  const counts = useQuery(StatementCountsDocument, isCounting ? countVariables : null)
  const shown = isCounting ? counts : pages
  const total = isCounting ? counts.data?.statementStats?.total : pages.data?.statements.totalCount

  return (
    <div class="statements">
      <PageHead
        title="Statements"
        document={isCounting ? StatementCountsDocument : StatementsDocument}
        variables={isCounting ? countVariables : listVariables}
        follow={read && <Follow name={sayFilter(where, names) || 'All statements'} where={where} />}
      />
      {!read && <Notice problem={noFilter(query.where ?? '')} />}
      <FilterForm where={where} names={names} change={change} />
      <Chips where={where} conditions={conditions} change={change} />
      <div class="bar-above">
        <nav class="tabs tools" aria-label="Views">
          <a href={addressOf(where, { view: undefined })} aria-current={isCounting ? undefined : 'true'}>
            List
          </a>
          <a href={addressOf(where, { view: 'counts' })} aria-current={isCounting ? 'true' : undefined}>
            Counts
          </a>
        </nav>
        <p role="status" class="total">
          {total === undefined || shown.problem ? '\u00a0' : showCount(total, 'statement')}
        </p>
        <ExportLinks where={where} />
      </div>
      {isCounting ? (
        <StatementCounts query={counts} where={where} groups={groups} group={group} />
      ) : (
        <StatementList
          pages={pages}
          where={where}
          conditions={conditions}
          order={order}
          sort={sort}
          addressOf={addressOf}
        />
      )}
    </div>
  )
}

/** So much of a filter that cannot be read is repeated, in characters. */
const REPEATED = 100

const noFilter = (given: string): Problem =>
  new Problem(
    'BAD_USER_INPUT',
    `The filter in the address is no JSON object, so all statements are shown: ${given.slice(0, REPEATED)}`,
    'a StatementFilter as JSON, such as {"speaker":{"name":"Stoltenberg"},"act":{"eq":"URGE"}}',
  )

const defined = (given: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined))
