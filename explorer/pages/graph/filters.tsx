import { useLocation } from 'preact-iso'
import type { Act, ActClass } from '../../generated/operations.js'
import { ACTS, wordOf } from '../../words.js'
import { ActorPicker } from './actor-picker.js'
import { EXCHANGE_CHOICES, type GraphState, graphAddress } from './graph-address.js'

interface FiltersProps {
  readonly state: GraphState
  readonly change: (changed: Partial<GraphState>) => void
}

const CLASSES = [...new Set(Object.values(ACTS))]

/** What is counted: of which time, which acts, about whom, how much of it. */
export const Filters = ({ state, change }: FiltersProps) => (
  <form class="graph-filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
    <Day label="From" day={state.from} change={(from) => change({ from })} />
    <Day label="To" day={state.to} change={(to) => change({ to })} />
    <label>
      Act{' '}
      <select
        value={state.act ?? ''}
        onChange={({ currentTarget }) => change({ act: (currentTarget.value as Act | ActClass) || undefined })}
      >
        <option value="">any</option>
        {CLASSES.map((actClass) => (
          <optgroup key={actClass} label={wordOf(actClass)}>
            <option value={actClass}>any {wordOf(actClass)} act</option>
            {Object.entries(ACTS)
              .filter(([, each]) => each === actClass)
              .map(([act]) => (
                <option key={act} value={act}>
                  {wordOf(act as Act)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
    <label>
      At most{' '}
      <select value={state.top} onChange={({ currentTarget }) => change({ top: Number(currentTarget.value) })}>
        {[...new Set([...EXCHANGE_CHOICES, state.top])].map((top) => (
          <option key={top} value={top}>
            {top} exchanges
          </option>
        ))}
      </select>
    </label>
    <ActorPicker id={state.actor} choose={(actor) => change({ actor })} />
    <Views state={state} />
  </form>
)

interface DayProps {
  readonly label: string
  readonly day: string | undefined
  readonly change: (day: string | undefined) => void
}

/** Years that somebody is still typing begin with zeros. */
const FIRST_YEAR = '1000'

const Day = ({ label, day, change }: DayProps) => (
  <label>
    {label}{' '}
    <input
      type="date"
      value={day ?? ''}
      onChange={({ currentTarget: { value } }) => {
        if (value === '' || value >= FIRST_YEAR) change(value || undefined)
      }}
    />
  </label>
)

const VIEWS = [
  { view: 'picture', name: 'Picture' },
  { view: 'table', name: 'Table' },
] as const

const Views = ({ state }: { readonly state: GraphState }) => {
  const { url } = useLocation()
  return (
    <nav class="graph-views" aria-label="Shown as">
      {VIEWS.map(({ view, name }) => (
        <a
          key={view}
          class="button"
          href={view === state.view ? url : graphAddress({ ...state, view })}
          aria-current={view === state.view ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
