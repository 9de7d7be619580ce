import type { Ref } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface DayFieldProps {
  readonly label: string
  /** As the API's `Date`; empty: none. */
  readonly day: string
  /** Takes a whole day, or none; without it, its form does. */
  readonly take?: (day: string) => void
  readonly name?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Years before this are still being typed: a browser tells of a day after each digit of its year. */
const FIRST_YEAR = 1000

/** Whether a day, or a time, is one that somebody is still typing. */
export const isBegun = (day: string): boolean => day !== '' && Number.parseInt(day, 10) < FIRST_YEAR

/** A box for a day; nobody hears of one that is still being typed. */
export const DayField = ({ label, day, take, inputRef = null, ...box }: DayFieldProps) => {
  const [typed, setTyped] = useState(day)
  useEffect(() => setTyped(day), [day])
  return (
    <label>
      {label}{' '}
      <input
        {...box}
        ref={inputRef}
        type="date"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          const { value } = event.currentTarget
          if (isBegun(value)) event.stopPropagation()
          else take?.(value)
        }}
      />
    </label>
  )
}
