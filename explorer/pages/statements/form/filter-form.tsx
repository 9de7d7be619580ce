import { useState } from 'preact/hooks'
import type { StatementFilter } from '../../../generated/operations.js'
import type { Names } from '../../../names-in-filter.js'
import { COMMON, type Field, MORE } from '../filter/fields.js'
import { formOf, withValues } from '../filter/form-values.js'
import { useNarrow } from '../use-narrow.js'
import { FieldControl } from './field-control.js'

interface FilterFormProps {
  readonly where: StatementFilter
  readonly names: Names
  readonly change: (where: StatementFilter) => void
}

/** The filter as a form: whatever is filled in counts at once. Where there is little room it opens at a click. */
export const FilterForm = ({ where, names, change }: FilterFormProps) => {
  const [isOpen, setOpen] = useState(false)
  const isNarrow = useNarrow()
  const { values } = formOf(where)
  const control = (field: Field) => (
    <FieldControl
      key={field.at || field.label}
      field={field}
      values={values}
      names={names}
      change={(changed) => change(withValues(where, changed))}
    />
  )
  const fields = (
    <>
      <div class="filter-fields">{COMMON.map(control)}</div>
      <details class="filter-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>More conditions</summary>
        {isOpen &&
          MORE.map(({ title, fields }) => (
            <fieldset key={title} class="filter-part">
              <legend>{title}</legend>
              <div class="filter-fields">{fields.map(control)}</div>
            </fieldset>
          ))}
      </details>
    </>
  )
  return (
    <form class="filter" aria-label="Conditions" onSubmit={(event) => event.preventDefault()}>
      {isNarrow ? (
        <details class="filter-all">
          <summary>Set conditions</summary>
          {fields}
        </details>
      ) : (
        fields
      )}
    </form>
  )
}
