import { useId } from 'preact/hooks'
import { TOPICS, useSuggested } from '../../../parts/combobox/suggested.js'
import { DayField } from '../../../parts/fields/day-field.js'
import { TypedField } from '../../../parts/fields/typed-field.js'
import { SortField } from '../sort-field.js'
import { CONDITIONS, type Narrowing, type Sort } from './narrowing.js'

interface ArticlesFormProps {
  readonly narrowing: Narrowing
  readonly narrow: (changed: Narrowing) => void
  readonly sort: Sort
  readonly order: (sort: Sort) => void
}

/** Narrows and orders the articles, at once. */
export const ArticlesForm = ({ narrowing, narrow, sort, order }: ArticlesFormProps) => {
  const topics = useId()
  const { options } = useSuggested(TOPICS, narrowing.topic ?? '')
  const typed = (name: keyof Narrowing) => ({
    label: CONDITIONS[name],
    value: narrowing[name] ?? '',
    take: (text: string) => narrow({ [name]: text }),
  })
  return (
    <form class="filters listing" aria-label="Find articles" onSubmit={(event) => event.preventDefault()}>
      <TypedField {...typed('words')} />
      <TypedField {...typed('publisher')} />
      <TypedField {...typed('section')} />
      <TypedField {...typed('mentions')} />
      <TypedField {...typed('topic')} list={topics} />
      <datalist id={topics}>
        {options.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <DayField label={CONDITIONS.from} day={narrowing.from ?? ''} take={(from) => narrow({ from })} />
      <DayField label={CONDITIONS.until} day={narrowing.until ?? ''} take={(until) => narrow({ until })} />
      <SortField
        orders={{ published: 'publication', 'taken-in': 'time taken in', changed: 'last change' }}
        order={sort}
        sort={order}
      />
    </form>
  )
}
