import type { ComponentChildren } from 'preact'
import { KeyForm } from './key-form.js'

interface NeedsKeyProps {
  /** The role that it takes; without it, any does. */
  readonly ofRole?: 'EDITOR'
  /** What is done here. */
  readonly children: ComponentChildren
}

/** Instead of a page that tells nothing without a key. */
export const NeedsKey = ({ ofRole, children }: NeedsKeyProps) => (
  <>
    <p>{children}</p>
    <p>
      It takes a key of {ofRole ? `the role ${ofRole}` : 'any role'}. Whoever runs this service has one, and makes more
      with <code>npx dictum key add</code>.
    </p>
    <KeyForm />
  </>
)
