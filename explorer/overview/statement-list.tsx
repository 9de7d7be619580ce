import { useLocation } from 'preact-iso'
import { statementsAddress } from '../addresses.js'
import { type OverviewQuery, OverviewStatementsDocument } from '../generated/operations.js'
import { More } from '../parts/more.js'
import { Notice } from '../parts/notice.js'
import { showCount, showNumber } from '../parts/show.js'
import { StatementCard } from '../parts/statement-card.js'
import { usePages } from '../service/use-pages.js'
import { FilterForm } from './filter-form.js'
import { type Filters, filteredAddress, filterOf } from './filters.js'
import { narrowed } from './narrowed.js'
import type { Overviewed } from './overviewed.js'

/** The list's place on its page. */
export const LIST = 'statements'

interface StatementListProps {
  readonly of: Overviewed
  /** What there is of each act, topic and actor, as soon as that is known. */
  readonly data: OverviewQuery | undefined
  readonly filters: Filters
}

/** The statements, the latest first, as the filters of the address narrow them. */
export const StatementList = ({ of, data, filters }: StatementListProps) => {
  const { path, query } = useLocation()
  const where = narrowed(of.where, filterOf(filters))
  const pages = usePages(OverviewStatementsDocument, { where }, ({ statements }) => statements)
  const isNarrowed = Object.keys(filters).length > 0
  const count = pages.data?.statements.totalCount
  return (
    <section class="overview-list">
      <h2 id={LIST}>One by one</h2>
      <FilterForm of={of} data={data} filters={filters} />
      {pages.problem && <Notice problem={pages.problem} retry={pages.reload} />}
      <p role="status">
        {count === undefined ? (
          '\u00a0'
        ) : (
          <>
            <a href={statementsAddress(where)}>{showCount(count, 'statement')}</a>
            {isNarrowed && ` of ${showNumber(of.total)}`}
            {count > 0 && ', the latest first'}
            {isNarrowed && count > 0 && (
              <>
                {'. '}
                <a href={filteredAddress(path, query, {})}>Show all</a>
              </>
            )}
          </>
        )}
      </p>
      <div aria-busy={pages.isLoading}>
        {pages.nodes.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </div>
      {count === 0 && isNarrowed && (
        <p>
          None of the {showCount(of.total, 'statement')} matches all of what you chose. Take one of it back, or{' '}
          <a href={filteredAddress(path, query, {})}>show all</a>.
        </p>
      )}
      <More pages={pages} />
    </section>
  )
}
