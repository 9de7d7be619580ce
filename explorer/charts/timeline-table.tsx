import { useState } from 'preact/hooks'
import type { ActClass } from '../generated/operations.js'
import { showNumber } from '../parts/show.js'
import { wordOf } from '../words.js'
import { ACT_CLASSES, type Period, totalsOf } from './periods.js'

interface TimelineTableProps {
  readonly label: string
  readonly periods: readonly Period[]
  readonly nameOf: (period: Period) => string
  readonly addressOf: (period: Period | undefined, actClass: ActClass | undefined) => string
}

/** The figures of a timeline, each of which leads to its statements; periods and classes without any are left out. */
export const TimelineTable = ({ label, periods, nameOf, addressOf }: TimelineTableProps) => {
  const [isOpen, setOpen] = useState(false)
  const totals = totalsOf(periods)
  const classes = ACT_CLASSES.filter((actClass) => totals[actClass] > 0)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The same figures as a table</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section class="scroll" tabIndex={0} aria-label={`${label}, as a table`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Time</th>
                {classes.map((actClass) => (
                  <th key={actClass} scope="col" class="number">
                    {wordOf(actClass)}
                  </th>
                ))}
                <th scope="col" class="number">
                  all
                </th>
              </tr>
            </thead>
            <tbody>
              {periods
                .filter(({ total }) => total > 0)
                .map((period) => (
                  <tr key={period.from}>
                    <th scope="row">{nameOf(period)}</th>
                    {classes.map((actClass) => (
                      <td key={actClass} class="number">
                        {period.counts[actClass] > 0 ? (
                          <a href={addressOf(period, actClass)}>{showNumber(period.counts[actClass])}</a>
                        ) : (
                          0
                        )}
                      </td>
                    ))}
                    <td class="number">
                      <a href={addressOf(period, undefined)}>{showNumber(period.total)}</a>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}
