import { useEffect, useId, useState } from 'preact/hooks'
import { isBegun } from '../../../parts/fields/day-field.js'

interface TypedFieldProps {
  readonly label: string
  readonly value: string
  readonly type?: 'text' | 'date' | 'datetime-local' | 'number'
  readonly hint?: string | undefined
  /** Takes what was typed once that is complete; empty: nothing. */
  readonly take: (text: string) => void
  /** Of a number, the least and the largest. */
  readonly range?: { readonly min: number; readonly max: number }
}

/** A box for words, a day, a time or a number. */
export const TypedField = ({ label, value, type = 'text', hint, take, range }: TypedFieldProps) => {
  const [typed, setTyped] = useState(value)
  const id = useId()
  useEffect(() => setTyped(value), [value])
  const finish = (text: string) => {
    const isTyping = type.startsWith('date') && isBegun(text)
    if (text !== value && !isTyping) take(text)
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...range}
        id={id}
        // Preact ties the roles of a box to its type; this one has none, whatever its type.
        type={type as 'text'}
        dir="auto"
        autocomplete="off"
        value={typed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => finish(event.currentTarget.value.trim())}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
