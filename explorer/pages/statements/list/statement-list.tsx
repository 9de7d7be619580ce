import type { StatementFilter, StatementOrder, StatementsQuery } from '../../../generated/operations.js'
import { More } from '../../../parts/more.js'
import { Notice } from '../../../parts/notice.js'
import { StatementCard } from '../../../parts/statement-card.js'
import type { Pages } from '../../../service/use-pages.js'
import type { Condition } from '../filter/conditions.js'
import { isAnswered } from '../is-answered.js'
import { useNarrow } from '../use-narrow.js'
import { NothingFound } from './nothing-found.js'
import { ORDERS, ordersOf } from './order.js'
import { StatementTable } from './statement-table.js'

type Statement = StatementsQuery['statements']['nodes'][number]

interface StatementListProps {
  readonly pages: Pages<StatementsQuery, Statement>
  readonly where: StatementFilter
  readonly conditions: readonly Condition[]
  readonly order: StatementOrder
  readonly sort: (order: StatementOrder) => void
  readonly addressOf: (where: StatementFilter) => string
}

/** The statements that match, as a table or, where that has no room, as cards. */
export const StatementList = ({ pages, where, conditions, order, sort, addressOf }: StatementListProps) => {
  const isNarrow = useNarrow()
  const { data, nodes, problem, isLoading, reload } = pages
  const orders = ordersOf(where)
  if (data?.statements.totalCount === 0 && !isLoading && !problem) {
    return <NothingFound where={where} conditions={conditions} suggestions={pages.suggestions} addressOf={addressOf} />
  }
  return (
    <>
      <label class="sort tools">
        Ordered by{' '}
        <select
          value={`${order.field}.${order.direction}`}
          onChange={(event) => {
            const [field, direction] = event.currentTarget.value.split('.')
            sort({ field, direction } as StatementOrder)
          }}
        >
          {orders.flatMap((field) =>
            (ORDERS[field].first === 'DESC' ? (['DESC', 'ASC'] as const) : (['ASC', 'DESC'] as const)).map(
              (direction) => (
                <option key={`${field}.${direction}`} value={`${field}.${direction}`}>
                  {ORDERS[field].label}, {ORDERS[field][direction]} first
                </option>
              ),
            ),
          )}
        </select>
      </label>
      {problem && <Notice problem={problem} retry={reload} />}
      {isAnswered(pages) && (
        <div class="results" aria-busy={isLoading}>
          {isNarrow ? (
            nodes.map((statement) => <StatementCard key={statement.id} statement={statement} />)
          ) : (
            <StatementTable statements={nodes} order={order} orders={orders} sort={sort} />
          )}
          <More pages={pages} />
        </div>
      )}
    </>
  )
}
