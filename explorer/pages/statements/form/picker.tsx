import { useId } from 'preact/hooks'
import { Combobox, type Option } from '../../../parts/combobox/combobox.js'
import { type Source, useSuggested } from '../../../parts/combobox/suggested.js'
import { useCombobox } from '../../../parts/combobox/use-combobox.js'

interface PickerProps<Data> {
  readonly label: string
  readonly source: Source<Data>
  /** What is chosen, in words; empty: nothing is. */
  readonly shown: string
  /** Offered after all others, whatever is typed. */
  readonly last?: Option
  readonly hint?: string | undefined
  /** Takes an option; undefined: none. */
  readonly choose: (option: Option | undefined) => void
  /** Takes what is typed as it is; without it, only what is suggested can be taken. */
  readonly take?: (text: string) => void
}

/** A field in which one types and chooses what is suggested. */
export const Picker = <Data,>({ label, source, shown, last, hint, choose, take }: PickerProps<Data>) => {
  const typing = useCombobox(shown)
  const { typed, isOpen } = typing
  const id = useId()
  const { options, none } = useSuggested(source, isOpen && typed !== shown ? typed : '')
  const isLeft = !isOpen && typed.trim() !== '' && typed !== shown
  const finish = () => {
    const text = typed.trim()
    if (text === shown) return
    if (text === '') choose(undefined)
    else take?.(text)
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Combobox
        typing={typing}
        options={last ? [...options, last] : options}
        pick={(option) => {
          typing.put(option.label)
          choose(option)
        }}
        listLabel={`${label}: suggestions`}
        none={none}
        isOpenEnded={take !== undefined}
        enter={finish}
        leave={finish}
        id={id}
        aria-describedby={hint || isLeft ? `${id}-hint` : undefined}
      />
      {(hint || isLeft) && (
        <p class="hint" id={`${id}-hint`}>
          {isLeft && !take ? 'Choose one that is suggested.' : hint}
        </p>
      )}
    </div>
  )
}
