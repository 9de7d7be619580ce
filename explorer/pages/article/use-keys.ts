import { useEffect } from 'preact/hooks'

/** Where a letter is what somebody writes. */
const WRITING = 'input, select, textarea, [contenteditable]'

/** Has keys do something wherever the keyboard is on the page, except where somebody writes or a dialog is open. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
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
