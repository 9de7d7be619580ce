import { useEffect, useId, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Act, ActorLinkFragment, OverviewQuery } from '../generated/operations.js'
import { DayField } from '../parts/fields/day-field.js'
import { showNumber } from '../parts/show.js'
import { ACTS, wordOf } from '../words.js'
import { type Filters, filteredAddress, readFilters } from './filters.js'
import type { Overviewed } from './overviewed.js'

interface FilterFormProps {
  readonly of: Overviewed
  readonly data: OverviewQuery | undefined
  readonly filters: Filters
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** Narrows the list: what is chosen stands in the address at once, what is typed by Enter or once it is left. */
export const FilterForm = ({ of, data, filters }: FilterFormProps) => {
  const { path, query, url, route } = useLocation()
  const topics = useId()
  const apply = (event: Event) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const typed = Object.fromEntries(
      [...given].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
    const address = filteredAddress(path, query, readFilters(typed))
    if (address !== url) route(address, true)
  }
  return (
    <form class="filters" aria-label="Narrow the statements" onSubmit={apply} onChange={apply}>
      <Choices
        name="act"
        label="Act"
        chosen={filters.act}
        choices={actChoices(data)}
        unlisted={filters.act ? wordOf(filters.act) : ''}
      />
      {of.bySpeaker && (
        <Choices
          name="speaker"
          label="Who"
          chosen={filters.speaker}
          choices={actorChoices(data?.speakers?.rows.map(({ count, speaker }) => ({ count, actor: speaker })))}
          unlisted="somebody else"
        />
      )}
      {of.byAddressee && (
        <Choices
          name="addressee"
          label="To whom"
          chosen={filters.addressee}
          choices={actorChoices(data?.addressees?.rows.map(({ count, addressee }) => ({ count, actor: addressee })))}
          unlisted="somebody else"
        />
      )}
      <Typed name="topic" label="Topic" value={filters.topic} list={topics} />
      <datalist id={topics}>
        {data?.topics?.rows.map(({ topic }) => topic && <option key={topic.id} value={topic.name} />)}
      </datalist>
      <DayField label="From" name="from" day={filters.from ?? ''} />
      <DayField label="To" name="until" day={filters.until ?? ''} />
      <Typed name="words" label="Words" value={filters.words} />
      <button type="submit">Find</button>
    </form>
  )
}

interface ChoicesProps {
  readonly name: keyof Filters
  readonly label: string
  readonly chosen: string | undefined
  readonly choices: readonly Choice[]
  /** What is chosen if it is not among the choices, which are the most frequent. */
  readonly unlisted: string
}

const Choices = ({ name, label, chosen, choices, unlisted }: ChoicesProps) => {
  const isAmongThem = !chosen || choices.some(({ value }) => value === chosen)
  return (
    <label>
      {label}
      <select name={name} value={chosen ?? ''}>
        <option value="">any</option>
        {!isAmongThem && <option value={chosen}>{unlisted}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface TypedProps {
  readonly name: keyof Filters
  readonly label: string
  readonly value: string | undefined
  /** The id of the suggestions. */
  readonly list?: string
}

/** What is typed stays while the page around it changes, until the address says otherwise. */
const Typed = ({ label, value = '', ...others }: TypedProps) => {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  return (
    <label>
      {label}
      <input
        {...others}
        type="text"
        value={typed}
        dir="auto"
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </label>
  )
}

const actChoices = (data: OverviewQuery | undefined): readonly Choice[] => {
  const rows = data?.acts?.rows ?? (Object.keys(ACTS) as Act[]).map((act) => ({ act, count: undefined }))
  return rows.flatMap(({ act, count }) => (act ? [{ value: act, label: labelOf(wordOf(act), count) }] : []))
}

const actorChoices = (
  rows: readonly { readonly count: number; readonly actor?: ActorLinkFragment | null }[] = [],
): readonly Choice[] =>
  rows.flatMap(({ count, actor }) => (actor ? [{ value: actor.id, label: labelOf(actor.name, count) }] : []))

const labelOf = (name: string, count: number | undefined): string =>
  count === undefined ? name : `${name} (${showNumber(count)})`
