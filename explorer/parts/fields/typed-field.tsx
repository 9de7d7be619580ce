import { useEffect, useRef, useState } from 'preact/hooks'

/** How long the typing must rest before its words count, in ms: between two keys of a slow typist. */
const REST = 250

interface TypedFieldProps {
  readonly label: string
  /** What counts, as the address has it. */
  readonly value: string
  readonly take: (text: string) => void
  readonly type?: 'search' | 'text'
  /** The id of its suggestions. */
  readonly list?: string
}

/** A box whose words count once the typing rests, or by Enter. */
export const TypedField = ({ label, value, take, type = 'search', ...others }: TypedFieldProps) => {
  const [typed, setTyped] = useState(value)
  const latest = useRef(take)
  // What the other boxes hold by then counts, too.
  latest.current = take
  const text = typed.trim()
  // A space that somebody has just typed stays.
  useEffect(() => setTyped((before) => (before.trim() === value ? before : value)), [value])
  useEffect(() => {
    if (text === value) return
    const waiting = setTimeout(() => latest.current(text), REST)
    return () => clearTimeout(waiting)
  }, [text])
  return (
    <label>
      {label}{' '}
      <input
        {...others}
        type={type}
        value={typed}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing && text !== value) take(text)
        }}
      />
    </label>
  )
}
