import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/operations.js'
import { Notice } from '../parts/notice.js'
import { type Page, usePages } from '../service/use-pages.js'

interface LongListProps<Data, Variables, Node> {
  /** The first of them, which came with the page. */
  readonly first: Page<Node>
  /** Reads further ones. */
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: Variables
  readonly connectionOf: (data: Data) => Page<Node>
  readonly children: (node: Node) => ComponentChildren
}

/** A list beside others: its first items come with the page, all others by a button alone. */
export function LongList<
  Data extends object,
  Variables extends { after?: string | null | undefined },
  Node extends { readonly id: string },
>(props: LongListProps<Data, Variables, Node>) {
  const { first, document, variables, connectionOf, children } = props
  const [goesOn, setGoesOn] = useState(false)
  const after = first.pageInfo.endCursor ?? null
  const pages = usePages(document, goesOn ? { ...variables, after } : null, connectionOf)
  const hasMore = pages.data ? pages.hasMore : first.pageInfo.hasNextPage
  const problem = pages.problem ?? pages.moreProblem
  return (
    <>
      <ul class="plain-list">
        {[...first.nodes, ...pages.nodes].map((node) => (
          <li key={node.id}>{children(node)}</li>
        ))}
      </ul>
      {problem && <Notice problem={problem} retry={pages.problem ? pages.reload : pages.more} />}
      {hasMore && (
        <button type="button" class="quiet" onClick={() => (goesOn ? pages.more() : setGoesOn(true))}>
          More
        </button>
      )}
    </>
  )
}
