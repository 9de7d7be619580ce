import { useId } from 'preact/hooks'

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  /** Each value with its words. */
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly choose: (value: string) => void
}

/** One of a few. */
export const SelectField = ({ label, value, options, choose }: SelectFieldProps) => {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
