import type { Names } from '../../../names-in-filter.js'
import { ACTORS, TOPICS } from '../../../parts/combobox/suggested.js'
import { learnName } from '../../../parts/names/use-names.js'
import { showCountry } from '../../../parts/show.js'
import { type Field, NESTED_OR_NOT, placeOf } from '../filter/fields.js'
import type { Value, Values } from '../filter/form-values.js'
import { Choice } from './choice.js'
import { localTime } from './local-time.js'
import { Picker } from './picker.js'
import { SelectField } from './select-field.js'
import { ARTICLES, COUNTRIES, PUBLISHERS } from './sources.js'
import { TypedField } from './typed-field.js'

interface FieldControlProps {
  readonly field: Field
  readonly values: Values
  readonly names: Names
  /** Changes what stands at some places; undefined: nothing does. */
  readonly change: (changed: Readonly<Record<string, Value | undefined>>) => void
}

const NOBODY = { value: '', label: 'nobody known', kind: '' }

/** A field of the form, as its control has it. */
export const FieldControl = ({ field, values, names, change }: FieldControlProps) => {
  const { label, hint, control } = field
  const valueAt = (end: string): Value | undefined => values[placeOf(field, end)]
  const textAt = (end: string): string => String(valueAt(end) ?? '')
  const put = (ends: Readonly<Record<string, Value | undefined>>) =>
    change(Object.fromEntries(Object.entries(ends).map(([end, value]) => [placeOf(field, end), value])))
  const typed = (end: string) => (
    <TypedField label={label} hint={hint} value={textAt(end)} take={(text) => put({ [end]: text || undefined })} />
  )

  switch (control) {
    case 'actor': {
      const id = valueAt('id.eq')
      const none = { 'id.eq': undefined, name: undefined, isNull: undefined }
      const shown = id !== undefined ? (names[String(id)] ?? String(id)) : textAt('name')
      return (
        <Picker
          label={label}
          hint={hint}
          source={ACTORS}
          shown={shown || (valueAt('isNull') === true ? NOBODY.label : '')}
          last={NOBODY}
          choose={(option) => {
            if (option && option !== NOBODY) learnName(option.value, option.label)
            put({ ...none, ...(option && (option === NOBODY ? { isNull: true } : { 'id.eq': option.value })) })
          }}
          take={(name) => put({ ...none, name })}
        />
      )
    }
    case 'article': {
      const id = textAt('id.eq')
      return (
        <Picker
          label={label}
          hint={hint}
          source={ARTICLES}
          shown={names[id] ?? id}
          choose={(option) => {
            if (option) learnName(option.value, option.label)
            put({ 'id.eq': option?.value })
          }}
        />
      )
    }
    case 'topic':
      return (
        <Picker
          label={label}
          source={TOPICS}
          shown={textAt('')}
          choose={(option) => put({ '': option?.value })}
          take={(text) => put({ '': text })}
        />
      )
    case 'country':
      return (
        <Picker
          label={label}
          source={COUNTRIES}
          shown={textAt('') && showCountry(textAt(''))}
          choose={(option) => put({ '': option?.value })}
        />
      )
    case 'publisher':
      return (
        <Picker
          label={label}
          source={PUBLISHERS}
          shown={textAt('eq')}
          choose={(option) => put({ eq: option?.value, isNull: undefined })}
          take={(text) => put({ eq: text, isNull: undefined })}
        />
      )
    case 'words':
      return typed('search')
    case 'part':
      return typed('contains')
    case 'whole':
      return typed('eq')
    case 'start':
      return typed('startsWith')
    case 'choice': {
      const one = valueAt('eq')
      const chosen = one !== undefined ? [String(one)] : ((valueAt('in') ?? []) as readonly string[])
      return (
        <Choice
          label={label}
          values={field.values ?? []}
          chosen={chosen}
          choose={(some) =>
            put({ eq: some.length === 1 ? some[0] : undefined, in: some.length > 1 ? some : undefined })
          }
        />
      )
    }
    case 'flag':
      return (
        <SelectField
          label={label}
          value={textAt('')}
          options={[
            ['', 'any'],
            ['true', 'yes'],
            ['false', 'no'],
          ]}
          choose={(value) => put({ '': value === '' ? undefined : value === 'true' })}
        />
      )
    case 'nested':
      return (
        <SelectField
          label={label}
          value={valueAt('or') ? 'both' : valueAt('nested') === true ? 'only' : ''}
          options={[
            ['', 'no'],
            ['only', 'only those'],
            ['both', 'those too'],
          ]}
          choose={(value) =>
            put({
              nested: value === 'only' ? true : undefined,
              or: value === 'both' ? NESTED_OR_NOT : undefined,
            })
          }
        />
      )
    case 'days':
      return (
        <fieldset class="days">
          <legend>{label}</legend>
          {(['gte', 'lte'] as const).map((end) => (
            <TypedField
              key={end}
              type="date"
              label={end === 'gte' ? 'from' : 'to'}
              value={textAt(end)}
              take={(day) => put({ [end]: day || undefined })}
            />
          ))}
          {hint && <p class="hint">{hint}</p>}
        </fieldset>
      )
    case 'since':
      return (
        <TypedField
          type="datetime-local"
          label={label}
          value={localTime(textAt('gt'))}
          take={(time) => put({ gt: time ? new Date(time).toISOString() : undefined })}
        />
      )
    case 'share': {
      const least = valueAt('gte')
      return (
        <TypedField
          type="number"
          label={`${label}, in %`}
          range={{ min: 0, max: 100 }}
          value={least === undefined ? '' : String(Math.round(Number(least) * 100))}
          take={(percent) => {
            const share = Number(percent) / 100
            if (share >= 0 && share <= 1) put({ gte: percent === '' ? undefined : share })
          }}
        />
      )
    }
  }
}
