import { useEffect, useRef } from 'preact/hooks'

/** Something that an editor does by one key, or by its button. */
export interface Command {
  /** As `KeyboardEvent.key` has it. */
  readonly key: string
  readonly name: string
  readonly run: () => void
  readonly isOff?: boolean
  /** Whether a key that is held down does it again and again. */
  readonly isRepeated?: boolean
}

/** Elements in which keys mean something of their own. */
const FIELDS = 'input, textarea, select, [contenteditable], dialog'

/** Has the keys do what their buttons do, wherever the focus is but in a field. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, shiftKey } = event
      // Caps Lock is no modifier that somebody holds.
      const key = shiftKey || event.key.length > 1 ? event.key : event.key.toLowerCase()
      if (ctrlKey || metaKey || altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (target instanceof Element && target.closest(FIELDS)) return
      // Enter on a link or a button is that one’s.
      if (key === 'Enter' && target instanceof Element && target.closest('a, button, summary')) return
      const command = latest.current.find((each) => each.key === key || (each.key === 'o' && key === 'Enter'))
      if (!command || command.isOff || (event.repeat && !command.isRepeated)) return
      event.preventDefault()
      command.run()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

interface CommandsProps {
  readonly commands: readonly Command[]
  /** Whether none of them can be used now. */
  readonly isOff: boolean
}

/** The same as buttons, each with its key. */
export const Commands = ({ commands, isOff: isAllOff }: CommandsProps) => (
  <div class={isAllOff ? 'row review-commands off' : 'row review-commands'} role="toolbar" aria-label="Decide">
    {commands.map(({ key, name, run, isOff }) => (
      // `aria-disabled`, so that a button that has the focus keeps it.
      <button
        key={key}
        type="button"
        aria-keyshortcuts={key}
        aria-disabled={isOff || isAllOff ? 'true' : undefined}
        onClick={() => !isOff && !isAllOff && run()}
      >
        <kbd>{key}</kbd> {name}
      </button>
    ))}
  </div>
)

interface KeyHelpProps {
  readonly commands: readonly Command[]
  readonly close: () => void
}

/** Tells what each key does. */
export const KeyHelp = ({ commands, close }: KeyHelpProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-label="Keys" onClose={close}>
      <h2>Keys</h2>
      <table>
        <tbody>
          {commands.map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
                {key === 'o' && (
                  <>
                    {' '}
                    or <kbd>Enter</kbd>
                  </>
                )}
              </th>
              <td>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">They do nothing while you type in a field.</p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}
