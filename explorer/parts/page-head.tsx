import type { ComponentChildren } from 'preact'
import type { TypedDocumentString } from '../generated/operations.js'
import { AsGraphql } from './as-graphql.js'
import { useTitle } from './use-title.js'

interface PageHeadProps {
  /** What the page shows, as its heading and in the tab; empty as long as it is not known. */
  readonly title: string
  /** What the page asks the service. */
  readonly document: TypedDocumentString<unknown, never> | string
  readonly variables: object
  /** Beside the button that shows the operation. */
  readonly follow?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The heading of a page, with its operation. */
export const PageHead = ({ title, document, variables, follow, children }: PageHeadProps) => {
  useTitle(title)
  return (
    <div class="head">
      <div>
        <h1 dir="auto">{title || '\u00a0'}</h1>
        {children}
      </div>
      <div class="row tools">
        {follow}
        <AsGraphql document={document} variables={variables} />
      </div>
    </div>
  )
}
