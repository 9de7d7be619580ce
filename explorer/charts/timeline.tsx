import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { useId, useState } from 'preact/hooks'
import type { ActClass } from '../generated/operations.js'
import { showCount, showNumber } from '../parts/show.js'
import { wordOf } from '../words.js'
import { ActPatterns, patternOf } from './act-patterns.js'
import './charts.css'
import { PeriodLinks } from './period-links.js'
import { ACT_CLASSES, inWords, type Period, ticksOf, totalsOf } from './periods.js'
import { TimelineTable } from './timeline-table.js'
import { PERIOD_NAME, TICK_NAME, type Unit } from './units.js'

/** Of the bars, in CSS pixels; the width is that of the page. */
const HEIGHT = 160

/** The widest that a bar becomes where there are few, in rem. */
const WIDEST = 5

export interface TimelineProps {
  /** What is counted, such as "What Ada Lovelace says". */
  readonly label: string
  readonly periods: readonly Period[]
  readonly unit: Unit
  /** Whether a period is the one that the page shows now. */
  readonly isChosen: (period: Period) => boolean
  /** Where a click on a period's bar leads. */
  readonly choose: (period: Period) => string
  /** Where the statements behind a number are: of a period, of a class of acts, or of both. */
  readonly addressOf: (period: Period | undefined, actClass: ActClass | undefined) => string
}

/** How much was said in each period, stacked by classes of acts; with the same figures as a table. */
export const Timeline = (props: TimelineProps) => {
  const { label, periods, unit, isChosen, choose, addressOf } = props
  const [pointed, setPointed] = useState<Period>()
  const nameOf = (period: Period) => PERIOD_NAME[unit](period.from)
  const shown = pointed ?? periods.find(isChosen)
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
      <div class="timeline-plot" style={{ maxInlineSize: `${Math.max(2, periods.length) * WIDEST}rem` }}>
        <Bars label={`${label}: bars by ${unit.toLowerCase()}`} periods={periods} unit={unit} chosen={shown} />
        <PeriodLinks periods={periods} nameOf={nameOf} isChosen={isChosen} choose={choose} point={setPointed} />
      </div>
      <p class="hint timeline-readout">
        {shown
          ? `${nameOf(shown)}: ${showCount(shown.total, 'statement')}${shown.total > 0 ? ` (${inWords(shown.counts)})` : ''}`
          : 'Choose a bar to see its statements below.'}
      </p>
      <TimelineTable label={label} periods={periods} nameOf={nameOf} addressOf={addressOf} />
    </figure>
  )
}

interface BarsProps extends Pick<TimelineProps, 'label' | 'periods' | 'unit'> {
  readonly chosen: Period | undefined
}

/** The picture alone; places along it are shares of its width, so that it needs not know how wide it is. */
const Bars = ({ label, periods, unit, chosen }: BarsProps) => {
  const picture = useId()
  const most = Math.max(1, ...periods.map(({ total }) => total))
  const up = scaleLinear([0, most], [HEIGHT, 0]).nice(3)
  const along = bandsOf(periods)
  const percent = (share: number) => `${share}%`
  const layers = stack<Period, ActClass>()
    .keys(ACT_CLASSES)
    .value(({ counts }, actClass) => counts[actClass])(periods)
  return (
    <svg role="img" aria-label={label} width="100%" height={HEIGHT}>
      <ActPatterns picture={picture} />
      {up
        .ticks(3)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} class="grid">
            <line x1="0" x2="100%" y1={up(tick)} y2={up(tick)} />
            <text x="-8" y={up(tick)} text-anchor="end" dominant-baseline="middle">
              {showNumber(tick)}
            </text>
          </g>
        ))}
      {layers.map((layer) =>
        layer.map(([low, high], at) =>
          high > low ? (
            <rect
              key={`${layer.key} ${at}`}
              x={percent(along(at) ?? 0)}
              width={percent(along.bandwidth())}
              y={up(high)}
              height={up(low) - up(high)}
              fill={`url(#${patternOf(picture, layer.key)})`}
              class={chosen && chosen.from !== periods[at]?.from ? 'bar-other' : 'bar'}
            />
          ) : null,
        ),
      )}
      {ticksOf(periods.length).map((at, order) => (
        <text
          key={at}
          class={order % 2 === 1 ? 'tick tick-between' : 'tick'}
          x={percent((along(at) ?? 0) + along.bandwidth() / 2)}
          y={HEIGHT + 18}
          text-anchor="middle"
        >
          {TICK_NAME[unit](periods[at]?.from ?? '')}
        </text>
      ))}
    </svg>
  )
}

/** Where each bar stands, in percent of the width: in the middle of its period's share, with a gap of 15 % of it. */
const bandsOf = (periods: readonly Period[]) =>
  scaleBand(
    periods.map((_, at) => at),
    [0, 100],
  )
    .paddingInner(0.15)
    .paddingOuter(0.075)

const Swatch = ({ actClass }: { readonly actClass: ActClass }) => {
  const picture = useId()
  return (
    <svg class="swatch" width="14" height="14" aria-hidden="true">
      <ActPatterns picture={picture} />
      <rect width="14" height="14" fill={`url(#${patternOf(picture, actClass)})`} />
    </svg>
  )
}
