import { useLocation } from 'preact-iso'
import type { Act, ActClass } from '../../generated/operations.js'
import { ActOptions } from '../../parts/fields/act-options.js'
import { DayField } from '../../parts/fields/day-field.js'
import { ActorPicker } from './actor-picker.js'
import { EXCHANGE_CHOICES, type GraphState, graphAddress } from './graph-address.js'

interface FiltersProps {
  readonly state: GraphState
  readonly change: (changed: Partial<GraphState>) => void
}

/** What is counted: of which time, which acts, about whom, how much of it. */
export const Filters = ({ state, change }: FiltersProps) => (
  <form class="filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
    <DayField label="From" day={state.from ?? ''} take={(day) => change({ from: day || undefined })} />
    <DayField label="To" day={state.to ?? ''} take={(day) => change({ to: day || undefined })} />
    <label>
      Act{' '}
      <select
        value={state.act ?? ''}
        onChange={({ currentTarget }) => change({ act: (currentTarget.value as Act | ActClass) || undefined })}
      >
        <option value="">any</option>
        <ActOptions hasClasses />
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
