import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { unitFor } from '../charts/units.js'
import { OverviewDocument, type StatementGroup } from '../generated/operations.js'
import { Notice } from '../parts/notice.js'
import { showCount } from '../parts/show.js'
import { useQuery } from '../service/use-query.js'
import { Breakdowns } from './breakdowns.js'
import { readFilters } from './filters.js'
import './overview.css'
import { shownFilter } from './narrowed.js'
import { OverTime } from './over-time.js'
import type { Overviewed } from './overviewed.js'
import { LIST, StatementList } from './statement-list.js'

interface OverviewProps {
  readonly of: Overviewed
  /** Why there are none, where there are none. */
  readonly empty: string
  /** What else is known of what they have in common. */
  readonly children: ComponentChildren
}

/** Some statements as a whole: over time, by their acts, people and topics; and one by one, as the address narrows them. */
export const Overview = ({ of, empty, children }: OverviewProps) => {
  const { query } = useLocation()
  const { label, where, total, days, bySpeaker, byAddressee } = of
  const variables = {
    where,
    shown: shownFilter(where, days),
    timeline: [days ? unitFor(days, total) : 'YEAR', 'ACT'] satisfies StatementGroup[],
    bySpeaker,
    byAddressee,
  }
  const { data, problem, reload, isLoading } = useQuery(OverviewDocument, total > 0 ? variables : null)
  const filters = readFilters(query)
  return (
    <div class="overview">
      <section>
        <h2 dir="auto">{label}</h2>
        <p>
          {total === 0 ? (
            empty
          ) : (
            <a class="tools" href={`#${LIST}`}>
              To the {total === 1 ? 'statement' : showCount(total, 'statement')}
            </a>
          )}
        </p>
        {problem && <Notice problem={problem} retry={reload} />}
        {total > 0 && (
          <div aria-busy={isLoading} class="overview-figures">
            {data && <OverTime of={of} stats={data.timeline} filters={filters} />}
            {data && <Breakdowns of={of} data={data} />}
          </div>
        )}
      </section>
      <aside>{children}</aside>
      {total > 0 && <StatementList of={of} data={data} filters={filters} />}
    </div>
  )
}
