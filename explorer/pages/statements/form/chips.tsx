import { useRef } from 'preact/hooks'
import type { StatementFilter } from '../../../generated/operations.js'
import { type Condition, without } from '../filter/conditions.js'

interface ChipsProps {
  readonly where: StatementFilter
  readonly conditions: readonly Condition[]
  readonly change: (where: StatementFilter) => void
}

/** The conditions in force; a click on one removes it. */
export const Chips = ({ where, conditions, change }: ChipsProps) => {
  const all = useRef<HTMLElement>(null)
  const drop = (left: StatementFilter) => {
    // The button that was pressed goes; the keyboard stays here.
    all.current?.focus()
    change(left)
  }
  return (
    <section ref={all} class="conditions" aria-label="Conditions in force" tabIndex={-1}>
      {conditions.length > 0 && (
        <ul class="chips">
          {conditions.map(({ path, label, text }) => (
            <li key={path.join('.')}>
              <button
                type="button"
                class="chip"
                title="Remove this condition"
                onClick={() => drop(without(where, path))}
              >
                <span class="unseen">Remove </span>
                {label ? (
                  <>
                    {label}: <b dir="auto">{text}</b>
                  </>
                ) : (
                  <code>{text}</code>
                )}
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
          {conditions.length > 1 && (
            <li>
              <button type="button" class="quiet" onClick={() => drop({})}>
                Remove all
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
