import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Something that is done by a key wherever the keyboard is on the page. */
export interface KeyAction {
  /** As `KeyboardEvent.key` has it; a letter in lower case. */
  readonly key: string
  /** A key that does the same, where it has nothing else to do. */
  readonly alsoKey?: 'Enter'
  readonly run: () => void
  readonly isOff?: boolean
  /** Whether a key that is held down does it again and again. */
  readonly isRepeated?: boolean
}

/** Where keys mean something of their own. */
const WRITING = 'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable], dialog'

/** Has keys do something, except where somebody writes or a dialog is open. @param hasLetters see `useLetterKeys` */
export function useKeys(actions: readonly KeyAction[], hasLetters: boolean): void {
  const latest = useRef({ actions, hasLetters })
  // Before the next key comes.
  latest.current = { actions, hasLetters }
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, shiftKey } = event
      if (ctrlKey || metaKey || altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return
      const element = target instanceof Element ? target : undefined
      if (element?.closest(WRITING)) return
      const { actions, hasLetters } = latest.current
      const isSign = event.key.length === 1
      if (isSign && !hasLetters) return
      // Enter on a link or a button is that one’s.
      if (event.key === 'Enter' && element?.closest('a, button, summary')) return
      // Caps Lock is no modifier that somebody holds.
      const key = isSign && !shiftKey ? event.key.toLowerCase() : event.key
      const action = actions.find((each) => each.key === key || each.alsoKey === key)
      if (!action || action.isOff || (event.repeat && !action.isRepeated)) return
      event.preventDefault()
      action.run()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Where it is kept, from visit to visit, that letters are no keys. */
const OFF = 'dictum-letter-keys-off'

/** Whether letters and other signs are keys. Who speaks to the computer instead of typing, or reads with keys of their own, can switch them off. */
export function useLetterKeys(): readonly [isOn: boolean, turn: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => localStorage.getItem(OFF) === null)
  const turn = (on: boolean) => {
    if (on) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'yes')
    setOn(on)
  }
  return [isOn, turn]
}

interface KeySwitchProps {
  readonly label: string
  readonly isOn: boolean
  readonly turn: (isOn: boolean) => void
}

/** Switches letters as keys on and off, on all pages. */
export const KeySwitch = ({ label, isOn, turn }: KeySwitchProps) => (
  <label>
    <input type="checkbox" checked={isOn} onChange={(event) => turn(event.currentTarget.checked)} /> {label}
  </label>
)
