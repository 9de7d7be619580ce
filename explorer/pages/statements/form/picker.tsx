import { useEffect, useId, useState } from 'preact/hooks'
import { type Option, type SourceName, useSuggested } from './suggested.js'

interface PickerProps {
  readonly label: string
  readonly source: SourceName
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

/** A box in which one types and chooses what is suggested: a combobox as ARIA describes it. */
export const Picker = ({ label, source, shown, last, hint, choose, take }: PickerProps) => {
  const [typed, setTyped] = useState(shown)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const id = useId()
  useEffect(() => setTyped(shown), [shown])
  const suggested = useSuggested(source, isOpen && typed !== shown ? typed : '')
  const options = last ? [...suggested, last] : suggested
  const isShowing = isOpen && options.length > 0
  const isLeft = !isOpen && typed.trim() !== '' && typed !== shown

  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const pick = (option: Option) => {
    close()
    setTyped(option.label)
    choose(option)
  }
  const finish = () => {
    close()
    const text = typed.trim()
    if (text === shown) return
    if (text === '') choose(undefined)
    else take?.(text)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      const option = options[at] ?? (take || typed.trim() === '' ? undefined : suggested[0])
      if (option) pick(option)
      else finish()
    }
    if (!step) return
    event.preventDefault()
    setOpen(true)
    // One place more than there are options: what was typed itself.
    const places = options.length + 1
    setAt(((at + 1 + step + places) % places) - 1)
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="ask-field">
        <input
          id={id}
          type="text"
          role="combobox"
          aria-expanded={isShowing}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShowing && at >= 0 ? `${id}-${at}` : undefined}
          aria-describedby={hint || isLeft ? `${id}-hint` : undefined}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setOpen(true)
            setAt(-1)
          }}
          onKeyDown={press}
          onBlur={finish}
        />
        <div id={`${id}-list`} role="listbox" aria-label={`${label}: suggestions`} hidden={!isShowing} tabIndex={-1}>
          {options.map((option, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys, and names the chosen option by aria-activedescendant
            <div
              key={option.value}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === at}
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
            >
              <span dir="auto">{option.label}</span> <small>{option.kind}</small>
            </div>
          ))}
        </div>
      </div>
      {(hint || isLeft) && (
        <p class="hint" id={`${id}-hint`}>
          {isLeft && !take ? 'Choose one that is suggested.' : hint}
        </p>
      )}
    </div>
  )
}
