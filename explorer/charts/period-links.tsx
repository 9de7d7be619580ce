import { useRef, useState } from 'preact/hooks'
import { type Period, wordsOf } from './periods.js'

interface PeriodLinksProps {
  readonly periods: readonly Period[]
  readonly nameOf: (period: Period) => string
  readonly isChosen: (period: Period) => boolean
  readonly choose: (period: Period) => string
  /** Called with the period that is pointed at or has the keyboard, and with none once that ends. */
  readonly point: (period: Period | undefined) => void
}

/** How far a key leads from one bar, in bars. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** A link over each bar. All together are one stop of the keyboard; arrows, Home and End lead from bar to bar. */
export const PeriodLinks = ({ periods, nameOf, isChosen, choose, point }: PeriodLinksProps) => {
  const list = useRef<HTMLUListElement>(null)
  const filled = periods.filter(({ total }) => total > 0)
  const [at, setAt] = useState<string>()
  const reached = filled.find(({ from }) => from === at) ?? filled.find(isChosen) ?? filled.at(-1)
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(filled.indexOf(reached as Period) + step, 0), filled.length - 1)
    list.current?.querySelectorAll('a').item(next)?.focus()
  }
  return (
    <ul ref={list} class="period-links" onKeyDown={press} onPointerLeave={() => point(undefined)}>
      {filled.map((period) => (
        <li key={period.from} style={placeOf(periods, period)}>
          <a
            href={choose(period)}
            aria-current={isChosen(period) ? 'true' : undefined}
            tabIndex={period === reached ? 0 : -1}
            onPointerEnter={() => point(period)}
            onFocus={() => {
              setAt(period.from)
              point(period)
            }}
            onBlur={() => point(undefined)}
          >
            <span class="unseen">
              {nameOf(period)}: {wordsOf(period)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The whole height above a period's place on the axis. */
function placeOf(periods: readonly Period[], period: Period): { insetInlineStart: string; inlineSize: string } {
  const share = 100 / periods.length
  return { insetInlineStart: `${share * periods.indexOf(period)}%`, inlineSize: `${share}%` }
}
