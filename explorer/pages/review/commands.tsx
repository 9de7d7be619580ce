import { useEffect, useRef } from 'preact/hooks'
import { type KeyAction, KeySwitch } from '../../parts/keys.js'

/** Something that an editor does by one key, or by its button. */
export interface Command extends KeyAction {
  readonly name: string
}

interface CommandsProps {
  readonly commands: readonly Command[]
  /** Whether letters are keys. */
  readonly hasLetters: boolean
  /** Whether none of them can be used now. */
  readonly isOff: boolean
}

/** What keys do as buttons, each with its key. */
export const Commands = ({ commands, hasLetters, isOff: isAllOff }: CommandsProps) => (
  <div class={isAllOff ? 'row review-commands off' : 'row review-commands'} role="toolbar" aria-label="Decide">
    {commands.map(({ key, name, run, isOff }) => (
      // `aria-disabled`, so that a button that has the focus keeps it.
      <button
        key={key}
        type="button"
        aria-keyshortcuts={hasLetters ? key : undefined}
        aria-disabled={isOff || isAllOff ? 'true' : undefined}
        onClick={() => !isOff && !isAllOff && run()}
      >
        {hasLetters && <kbd>{key}</kbd>} {name}
      </button>
    ))}
  </div>
)

interface KeyHelpProps {
  readonly commands: readonly Command[]
  readonly hasLetters: boolean
  readonly turnLetters: (isOn: boolean) => void
  readonly close: () => void
}

/** Tells what each key does. */
export const KeyHelp = ({ commands, hasLetters, turnLetters, close }: KeyHelpProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-label="Keys" onClose={close}>
      <h2>Keys</h2>
      <table>
        <tbody>
          {commands.map(({ key, alsoKey, name }) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
                {alsoKey && (
                  <>
                    {' '}
                    or <kbd>{alsoKey}</kbd>
                  </>
                )}
              </th>
              <td>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <KeySwitch label="These letters and signs are keys" isOn={hasLetters} turn={turnLetters} />
      </p>
      <p class="hint">They do nothing while you type in a field.</p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}
