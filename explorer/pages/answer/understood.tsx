import { useId, useState } from 'preact/hooks'
import type { StatementFilter } from '../../generated/operations.js'
import { Combobox } from '../../parts/combobox/combobox.js'
import { ACTORS, type Source, TOPICS, useSuggested } from '../../parts/combobox/suggested.js'
import { useCombobox } from '../../parts/combobox/use-combobox.js'
import { ActOptions } from '../../parts/fields/act-options.js'
import { DayField } from '../../parts/fields/day-field.js'
import { useNames } from '../../parts/names/use-names.js'
import { showDay } from '../../parts/show.js'
import { sayFilter } from '../../say-filter.js'
import { wordOf } from '../../words.js'
import { readParts, type Understood, type UnderstoodPart, writeParts } from './parts-of-filter.js'

/** The chips, in the order of a sentence; each changes these parts. */
const CHIPS: readonly { readonly name: string; readonly parts: readonly UnderstoodPart[] }[] = [
  { name: 'Speaker', parts: ['speaker'] },
  { name: 'Act', parts: ['act'] },
  { name: 'To', parts: ['addressee'] },
  { name: 'About', parts: ['about'] },
  { name: 'Topic', parts: ['topic'] },
  { name: 'Words', parts: ['words'] },
  { name: 'Time', parts: ['from', 'to'] },
]

interface UnderstoodProps {
  readonly where: StatementFilter
  /** Called with the filter as somebody has changed it. */
  readonly changed: (where: StatementFilter) => void
}

/** What a question was understood as, part by part; each can be changed. */
export const UnderstoodParts = ({ where, changed }: UnderstoodProps) => {
  const [open, setOpen] = useState<string>()
  const reading = readParts(where)
  const { understood, rest } = reading
  // That it was said, and not that it was not, goes without saying.
  const { negated, ...further } = rest
  const also = sayFilter(negated ? rest : further, useNames(rest))
  const save = (parts: Partial<Understood>) => {
    setOpen(undefined)
    changed(writeParts({ rest, understood: { ...understood, ...parts } }))
  }
  const chip = CHIPS.find(({ name }) => name === open)
  return (
    <div class="understood">
      <ul class="chips" aria-label="What was understood; each part can be changed">
        {CHIPS.map(({ name, parts }) => (
          <li key={name}>
            <button
              type="button"
              class={parts.some((part) => understood[part]) ? 'chip set' : 'chip'}
              aria-expanded={open === name}
              onClick={() => setOpen(open === name ? undefined : name)}
            >
              {name}: <strong dir="auto">{shownOf(understood, parts)}</strong>
            </button>
          </li>
        ))}
        {also && (
          <li>
            <button
              type="button"
              class="chip set"
              title="Leave this open"
              onClick={() => changed(writeParts({ understood, rest: negated === false ? { negated } : {} }))}
            >
              Also: <strong dir="auto">{also}</strong> <span aria-hidden="true">×</span>
              <span class="unseen"> (leave this open)</span>
            </button>
          </li>
        )}
      </ul>
      {chip && <ChipForm key={chip.name} {...chip} understood={understood} save={save} />}
    </div>
  )
}

function shownOf(understood: Understood, parts: readonly UnderstoodPart[]): string {
  const [part = 'words'] = parts
  if (part === 'act') return understood.act ? wordOf(understood.act) : 'any'
  if (part !== 'from') return understood[part] || 'any'
  const { from, to } = understood
  if (!from && !to) return 'any'
  if (!to) return `since ${showDay(from)}`
  return from === to ? showDay(from) : from ? `${showDay(from)} to ${showDay(to)}` : `until ${showDay(to)}`
}

interface ChipFormProps {
  readonly name: string
  readonly parts: readonly UnderstoodPart[]
  readonly understood: Understood
  readonly save: (parts: Partial<Understood>) => void
}

const ChipForm = ({ name, parts, understood, save }: ChipFormProps) => {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget as HTMLFormElement)
    save(Object.fromEntries(parts.map((part) => [part, String(typed.get(part) ?? '').trim()])))
  }
  return (
    <form class="row chip-form" aria-label={name} onSubmit={submit}>
      {parts.map((part, at) => (
        <Field key={part} part={part} value={understood[part]} isFirst={at === 0} />
      ))}
      <button type="submit">Change</button>
      {parts.some((part) => understood[part]) && (
        <button type="button" onClick={() => save(Object.fromEntries(parts.map((part) => [part, ''])))}>
          Leave it open
        </button>
      )}
    </form>
  )
}

const LABELS: Readonly<Record<UnderstoodPart, string>> = {
  speaker: 'Who says it',
  addressee: 'To whom',
  act: 'Speech act',
  about: 'Who it mentions or is about',
  topic: 'Topic',
  words: 'Words of what is said',
  from: 'From',
  to: 'To',
}

interface FieldProps {
  readonly part: UnderstoodPart
  readonly value: string
  readonly isFirst: boolean
}

const Field = ({ part, value, isFirst }: FieldProps) => {
  const focused = (element: HTMLElement | null) => {
    if (isFirst) element?.focus()
  }
  if (part === 'act') return <ActField value={value} focused={focused} />
  if (part === 'from' || part === 'to') {
    return <DayField label={LABELS[part]} name={part} day={value} inputRef={focused} />
  }
  if (part === 'words') {
    return (
      <label>
        {LABELS.words}{' '}
        <input ref={focused} name="words" type="text" dir="auto" autocomplete="off" defaultValue={value} />
      </label>
    )
  }
  return part === 'topic' ? (
    <NameField part={part} source={TOPICS} value={value} focused={focused} />
  ) : (
    <NameField part={part} source={ACTORS} value={value} focused={focused} />
  )
}

interface FocusedProps {
  readonly value: string
  readonly focused: (element: HTMLElement | null) => void
}

const ActField = ({ value, focused }: FocusedProps) => {
  const [act, choose] = useState(value)
  return (
    <label>
      {LABELS.act}{' '}
      <select name="act" ref={focused} value={act} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">any</option>
        <ActOptions />
      </select>
    </label>
  )
}

interface NameFieldProps<Data> extends FocusedProps {
  readonly part: UnderstoodPart
  readonly source: Source<Data>
}

/** The name of an actor or a topic, as it is typed or suggested. */
const NameField = <Data,>({ part, source, value, focused }: NameFieldProps<Data>) => {
  const typing = useCombobox(value)
  const id = useId()
  const { options, none } = useSuggested(source, typing.isOpen ? typing.typed : '')
  return (
    <div class="row">
      <label for={id}>{LABELS[part]}</label>
      <Combobox
        typing={typing}
        options={options}
        pick={({ label }) => typing.put(label)}
        listLabel={`${LABELS[part]}: suggestions`}
        none={none}
        isOpenEnded
        inputRef={focused}
        id={id}
        name={part}
      />
    </div>
  )
}
