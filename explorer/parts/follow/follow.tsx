import { useId, useRef, useState } from 'preact/hooks'
import type { StatementFilter } from '../../generated/operations.js'
import { FollowForm } from './follow-form.js'

interface FollowProps {
  /** What it is called, unless it is given another name. */
  readonly name: string
  /** Which statements. */
  readonly where: StatementFilter
}

/** A button that has one follow the statements of a filter from now on. */
export const Follow = ({ name, where }: FollowProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  // Each time that it is opened it begins anew.
  const [opened, setOpened] = useState(0)
  return (
    <>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setOpened(opened + 1)
          dialog.current?.showModal()
        }}
      >
        Follow
      </button>
      <dialog ref={dialog} aria-labelledby={title} class="follow">
        <h2 id={title}>Follow these statements</h2>
        {opened > 0 && <FollowForm key={opened} name={name} where={where} />}
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </dialog>
    </>
  )
}
