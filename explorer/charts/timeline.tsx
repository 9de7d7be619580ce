import { useId, useState } from 'preact/hooks'
import type { ActClass } from '../generated/operations.js'
import { showCount, showNumber } from '../parts/show.js'
import { wordOf } from '../words.js'
import { ActPatterns, patternOf } from './act-patterns.js'
import { countAxis, namedPeriods } from './axes.js'
import './charts.css'
import { PeriodLinks } from './period-links.js'
import { ACT_CLASSES, type Period, segmentsOf, totalsOf, wordsOf } from './periods.js'
import { TimelineTable } from './timeline-table.js'
import { AXIS_NAME, PERIOD_NAME, type Unit } from './units.js'

/** Of the bars, in CSS pixels; the width is that of the page. */
const HEIGHT = 160

/** The widest that a bar becomes where there are few, in rem. */
const WIDEST = 5

export interface TimelineProps {
  /** What is counted, such as "Statements by this speaker". */
  readonly label: string
  readonly periods: readonly Period[]
  readonly unit: Unit
  /** Whether a period is the one that the page shows now. */
  readonly isChosen: (period: Period) => boolean
  /** Where a click on a period's bar leads. */
  readonly choose: (period: Period) => string
  /** Where on the page the statements of the chosen period stand. */
  readonly below: string
  /** Where the statements behind a number are: of a period, of a class of acts, or of both. */
  readonly addressOf: (period: Period | undefined, actClass: ActClass | undefined) => string
}

/** How much was said in each period, stacked by classes of acts; with the same figures as a table. */
export const Timeline = (props: TimelineProps) => {
  const { label, periods, unit, isChosen, choose, below, addressOf } = props
  const [pointed, setPointed] = useState<Period>()
  const nameOf = (period: Period) => PERIOD_NAME[unit](period.from)
  const chosen = periods.find(isChosen)
  const shown = pointed ?? chosen
  const totals = totalsOf(periods)
  return (
    <figure class="timeline">
      <figcaption>
        <ul class="legend">
          {ACT_CLASSES.filter((actClass) => totals[actClass] > 0).map((actClass) => (
            <li key={actClass}>
              <Swatch actClass={actClass} />
              {wordOf(actClass)}{' '}
              <a
                href={addressOf(undefined, actClass)}
                aria-label={showCount(totals[actClass], `${wordOf(actClass)} act`)}
              >
                {showNumber(totals[actClass])}
              </a>
            </li>
          ))}
        </ul>
      </figcaption>
      <div class="timeline-plot" style={{ maxInlineSize: `${periods.length * WIDEST}rem` }}>
        <Bars label={`${label}: bars by ${unit.toLowerCase()}`} periods={periods} unit={unit} chosen={shown} />
        <PeriodLinks periods={periods} nameOf={nameOf} isChosen={isChosen} choose={choose} point={setPointed} />
      </div>
      <p class="hint timeline-readout tools">
        {chosen && (
          <>
            <a href={below}>
              {showCount(chosen.total, 'statement')} in {nameOf(chosen)} <span aria-hidden="true">↓</span>
            </a>{' '}
            Choose the bar again for all times.{' '}
          </>
        )}
        {pointed && `${nameOf(pointed)}: ${wordsOf(pointed)}.`}
        {!shown && 'Choose a bar to see its statements below.'}
      </p>
      <TimelineTable label={label} periods={periods} nameOf={nameOf} addressOf={addressOf} />
    </figure>
  )
}

interface BarsProps extends Pick<TimelineProps, 'label' | 'periods' | 'unit'> {
  readonly chosen: Period | undefined
}

/** How much of a period's width its bar takes. */
const FILLED = 0.85

/** The picture alone; places along it are shares of its width, so that it needs not know how wide it is. */
const Bars = ({ label, periods, unit, chosen }: BarsProps) => {
  const picture = useId()
  const { top, ticks } = countAxis(Math.max(...periods.map(({ total }) => total)))
  const named = namedPeriods(periods.length)
  const up = (count: number) => HEIGHT * (1 - count / top)
  const along = (at: number) => `${(100 * at) / periods.length}%`
  return (
    <svg role="img" aria-label={label} width="100%" height={HEIGHT}>
      <ActPatterns picture={picture} />
      {ticks.map((tick) => (
        <g key={tick} class="grid">
          <line x1="0" x2="100%" y1={up(tick)} y2={up(tick)} />
          <text x="-8" y={up(tick)} text-anchor="end" dominant-baseline="middle">
            {showNumber(tick)}
          </text>
        </g>
      ))}
      {periods.map((period, at) => (
        <g key={period.from} class={chosen && chosen.from !== period.from ? 'bar-other' : 'bar'}>
          {segmentsOf(period).map(({ actClass, low, high }) => (
            <rect
              key={actClass}
              x={along(at + (1 - FILLED) / 2)}
              width={along(FILLED)}
              y={up(high)}
              height={up(low) - up(high)}
              fill={`url(#${patternOf(picture, actClass)})`}
            />
          ))}
        </g>
      ))}
      {named.map((at, order) => (
        <text
          key={at}
          // Where the picture is narrow, the names between the first, the middle and the last make room.
          class={named.length === 5 && order % 2 === 1 ? 'name-between' : undefined}
          x={along(at + 0.5)}
          y={HEIGHT + 18}
          text-anchor="middle"
        >
          {AXIS_NAME[unit](periods[at]?.from ?? '')}
        </text>
      ))}
    </svg>
  )
}

const Swatch = ({ actClass }: { readonly actClass: ActClass }) => {
  const picture = useId()
  return (
    <svg class="swatch" width="14" height="14" aria-hidden="true">
      <ActPatterns picture={picture} />
      <rect width="14" height="14" fill={`url(#${patternOf(picture, actClass)})`} />
    </svg>
  )
}
