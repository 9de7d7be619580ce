import { useId, useRef } from 'preact/hooks'
import type { Act } from '../../../generated/operations.js'
import { ACTS, wordOf } from '../../../words.js'

interface ChoiceProps {
  readonly label: string
  readonly values: readonly string[]
  readonly chosen: readonly string[]
  readonly choose: (chosen: readonly string[]) => void
}

/** Several of a few values, under a box that tells which; acts stand by their classes. */
export const Choice = ({ label, values, chosen, choose }: ChoiceProps) => {
  const details = useRef<HTMLDetailsElement>(null)
  const id = useId()
  const close = () => {
    if (details.current) details.current.open = false
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    close()
    details.current.querySelector('summary')?.focus()
  }
  const leave = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !details.current?.contains(event.relatedTarget)) close()
  }
  const toggle = (value: string) => {
    const others = chosen.filter((each) => each !== value)
    choose(others.length < chosen.length ? others : values.filter((each) => each === value || chosen.includes(each)))
  }
  return (
    <div class="field">
      <span id={`${id}-label`}>{label}</span>
      <details ref={details} class="choice" onKeyDown={press} onFocusOut={leave}>
        <summary id={id} aria-labelledby={`${id}-label ${id}`}>
          {chosen.length === 0 ? 'any' : chosen.map((value) => wordOf(value as Act)).join(', ')}
        </summary>
        <div class="choice-values">
          {byClass(values).map(([group, members]) => (
            <fieldset key={group}>
              <legend class={group ? undefined : 'unseen'}>{group || label}</legend>
              {members.map((value) => (
                <label key={value}>
                  <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />{' '}
                  {wordOf(value as Act)}
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </details>
    </div>
  )
}

/** Acts by the names of their classes; other values all under one empty name. */
function byClass(values: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const groupOf = (value: string) => (value in ACTS ? wordOf(ACTS[value as Act]) : '')
  return [...new Set(values.map(groupOf))].map((group) => [group, values.filter((value) => groupOf(value) === group)])
}
