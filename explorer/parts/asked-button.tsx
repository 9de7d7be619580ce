import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

interface AskedButtonProps {
  /** What it does, on the button and on that of the question. */
  readonly label: string
  /** What it is done to, for those who hear the button alone. */
  readonly of: string
  readonly run: () => void
  /** What is asked before it is done. */
  readonly children: ComponentChildren
}

/** A button for what cannot be taken back: it asks first. */
export const AskedButton = ({ label, of, run, children }: AskedButtonProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [isAsked, setAsked] = useState(false)
  useLayoutEffect(() => {
    if (isAsked) dialog.current?.showModal()
  }, [isAsked])
  return (
    <>
      <button type="button" class="quiet" aria-label={`${label}: ${of}`} onClick={() => setAsked(true)}>
        {label}
      </button>
      {isAsked && (
        <dialog ref={dialog} aria-labelledby={title} onClose={() => setAsked(false)}>
          <h2 id={title} dir="auto">
            {label}: {of}?
          </h2>
          <p>{children}</p>
          {/* The keyboard begins with what does no harm. */}
          <form method="dialog" class="row">
            <button type="button" onClick={() => dialog.current?.close()}>
              Leave it as it is
            </button>
            <button type="submit" onClick={run}>
              {label}
            </button>
          </form>
        </dialog>
      )}
    </>
  )
}
