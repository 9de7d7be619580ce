import { useLayoutEffect, useState } from 'preact/hooks'

/** Where a letter is what somebody writes. */
const WRITING = 'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]'

/** Has keys do something wherever the keyboard is on the page, except where somebody writes or a dialog is open. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  // Before the next key comes.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key]
      if (!action || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if ((event.target as Element).closest(WRITING) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [actions])
}

/** Where it is kept, from visit to visit, that letters are no keys. */
const OFF = 'dictum-letter-keys-off'

/** Whether letters are keys. Who speaks to the computer instead of typing, or reads with keys of their own, can switch them off. */
export function useLetterKeys(): readonly [isOn: boolean, turn: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => localStorage.getItem(OFF) === null)
  const turn = (on: boolean) => {
    if (on) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'yes')
    setOn(on)
  }
  return [isOn, turn]
}
