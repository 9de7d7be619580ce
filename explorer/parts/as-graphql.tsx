import { useId, useRef } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/operations.js'

interface AsGraphqlProps {
  readonly document: TypedDocumentString<unknown, never> | string
  readonly variables: object
}

/** A button that shows the operation which the page asks, and opens it in GraphiQL. */
export const AsGraphql = ({ document, variables }: AsGraphqlProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const query = String(document)
  const json = JSON.stringify(variables, undefined, 2)
  return (
    <>
      <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>
        As GraphQL
      </button>
      <dialog ref={dialog} aria-labelledby={title} class="operation">
        <h2 id={title}>This page as GraphQL</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <pre tabIndex={0}>{query}</pre>
        <h3>Variables</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
        <pre tabIndex={0}>{json}</pre>
        <div class="row">
          <a
            class="button"
            href={`/graphiql?${new URLSearchParams({ query, variables: json })}`}
            target="_blank"
            rel="noopener"
          >
            Open in GraphiQL
          </a>
          <button type="button" onClick={() => navigator.clipboard.writeText(query)}>
            Copy the operation
          </button>
          <form method="dialog">
            <button type="submit">Close</button>
          </form>
        </div>
      </dialog>
    </>
  )
}
