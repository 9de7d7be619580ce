import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import type { Typing } from './use-combobox.js'

/** Something that a combobox offers. */
export interface Option {
  readonly value: string
  readonly label: string
  /** What it is, beside the label. */
  readonly kind: string
}

interface ComboboxProps<Each extends Option> {
  /** From `useCombobox`. */
  readonly typing: Typing
  readonly options: readonly Each[]
  readonly pick: (option: Each) => void
  /** What the options are called. */
  readonly listLabel: string
  /** What is said where there are no options. */
  readonly none?: string
  /** Whether what is typed counts as it is; else Enter takes the first option unless the keys have come to another. */
  readonly isOpenEnded?: boolean
  /** Enter is pressed, and no option is taken by it. */
  readonly enter?: (event: KeyboardEvent) => void
  /** The keyboard leaves. */
  readonly leave?: () => void
  readonly inputRef?: Ref<HTMLInputElement>
  /** That of the box, so that a label can name it. */
  readonly id?: string
  readonly name?: string
  readonly placeholder?: string
  readonly maxLength?: number
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string | undefined
}

/** A box in which one types and chooses what is suggested, as ARIA describes it. */
export const Combobox = <Each extends Option>(props: ComboboxProps<Each>) => {
  const { typing, options, pick, listLabel, none, isOpenEnded = false, enter, leave, inputRef = null, ...box } = props
  const { typed, isOpen, type, mark, close } = typing
  const list = useId()
  const isShowing = isOpen && options.length > 0
  // Before the first option stands what is typed itself, where that counts.
  const start = isOpenEnded ? -1 : 0
  const at = Math.max(start, Math.min(typing.marked, options.length - 1))
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    // In some scripts, the keys choose among signs first.
    if (event.isComposing) return
    if (event.key === 'Escape' && (isShowing || (isOpen && none))) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      const option = isShowing ? options[at] : undefined
      close()
      if (option) {
        event.preventDefault()
        pick(option)
      } else enter?.(event)
    } else if (step) {
      event.preventDefault()
      const places = options.length - start
      mark(isShowing && places > 0 ? ((at - start + step + places) % places) + start : start)
    }
  }
  return (
    <div class="combobox">
      <input
        {...box}
        ref={inputRef}
        type="text"
        role="combobox"
        aria-expanded={isShowing}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShowing && at >= 0 ? `${list}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => {
          close()
          leave?.()
        }}
      />
      <div id={list} role="listbox" aria-label={listLabel} hidden={!isShowing} tabIndex={-1}>
        {options.map((option, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys, and names the marked option by aria-activedescendant
          <div
            key={option.value}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === at}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              close()
              pick(option)
            }}
          >
            <span dir="auto">{option.label}</span> <small>{option.kind}</small>
          </div>
        ))}
      </div>
      {none !== undefined && <p role="status">{isOpen && none}</p>}
    </div>
  )
}
