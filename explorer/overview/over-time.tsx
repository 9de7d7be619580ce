import { useLocation } from 'preact-iso'
import { statementsAddress } from '../addresses.js'
import { type Period, periodsOf } from '../charts/periods.js'
import { Timeline } from '../charts/timeline.js'
import { daysAfter, shownDays, unitFor } from '../charts/units.js'
import type { OverviewQuery } from '../generated/operations.js'
import { showCount, showDay } from '../parts/show.js'
import { type Filters, filteredAddress } from './filters.js'
import { datedWithin, narrowed, shownFilter, UNDATED } from './narrowed.js'
import type { Overviewed } from './overviewed.js'
import { LIST } from './statement-list.js'

interface OverTimeProps {
  readonly of: Overviewed
  readonly stats: OverviewQuery['timeline']
  readonly filters: Filters
}

/** When it was said; a bar narrows the list below to its time, and widens it again. */
export const OverTime = ({ of, stats, filters }: OverTimeProps) => {
  const { path, query } = useLocation()
  const { label, where, total, undated, days } = of
  if (!days || !stats) return <Undated of={of} />
  const unit = unitFor(days, total)
  const { first } = shownDays(days)
  const isChosen = ({ from, to }: Period) => filters.from === from && filters.until === daysAfter(to, -1)
  const earlier = total - undated - stats.total
  return (
    <section>
      <h3>Over time</h3>
      <Timeline
        label={label}
        periods={periodsOf(stats.rows, unit)}
        unit={unit}
        isChosen={isChosen}
        choose={(period) => {
          const time = isChosen(period) ? {} : { from: period.from, until: daysAfter(period.to, -1) }
          return filteredAddress(path, query, { ...filters, from: undefined, until: undefined, ...time })
        }}
        below={`#${LIST}`}
        addressOf={(period, actClass) => {
          const time = period && datedWithin({ first: period.from, last: daysAfter(period.to, -1) })
          const shown = time ? narrowed(where, time) : shownFilter(where, days)
          return statementsAddress(actClass ? narrowed(shown, { actClass: { eq: actClass } }) : shown)
        }}
      />
      {earlier > 0 && (
        <p class="hint">
          <a href={statementsAddress(narrowed(where, { datedOn: { lt: first } }))}>
            {showCount(earlier, 'earlier statement')}
          </a>
          , from {showDay(days.first)} on, would not fit.
        </p>
      )}
      <Undated of={of} />
    </section>
  )
}

/** What no bar shows. */
const Undated = ({ of: { where, undated } }: { readonly of: Overviewed }) =>
  undated === 0 ? null : (
    <p class="hint">
      <a href={statementsAddress(narrowed(where, UNDATED))}>{showCount(undated, 'statement')}</a>{' '}
      {undated === 1 ? 'has' : 'have'} no date: neither the text nor its article tells the day.
    </p>
  )
