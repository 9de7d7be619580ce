import { useRef } from 'preact/hooks'
import { AddFeed } from './add-feed.js'
import { AddPage } from './add-page.js'
import { Opml } from './opml.js'

interface AddingProps {
  /** Whether it is open at first. */
  readonly isOpen: boolean
  /** Called once feeds were added. */
  readonly added: () => void
}

/** Where feeds and pages are added. It stays as it is while the list below is read anew. */
export const Adding = ({ isOpen, added }: AddingProps) => {
  const wasOpen = useRef(isOpen)
  const details = useRef<HTMLDetailsElement>(null)
  return (
    <details ref={details} class="adding tools" open={wasOpen.current}>
      <summary>Add feeds and pages</summary>
      <div class="columns adding-feeds">
        <AddFeed added={added} />
        <Opml added={added} arrive={() => details.current?.setAttribute('open', '')} />
        <AddPage />
      </div>
    </details>
  )
}
