import { useEffect, useId, useState } from 'preact/hooks'

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

/** Years before this are still being typed: a browser tells of a day after each digit of its year. */
const FIRST_YEAR = 1000

/** A box for words, a day, a time or a number. */
export const TypedField = ({ label, value, type = 'text', hint, take, range }: TypedFieldProps) => {
  const [typed, setTyped] = useState(value)
  const id = useId()
  useEffect(() => setTyped(value), [value])
  const finish = (text: string) => {
    const isBegun = type.startsWith('date') && text !== '' && Number.parseInt(text, 10) < FIRST_YEAR
    if (text !== value && !isBegun) take(text)
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
