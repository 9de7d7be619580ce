import type { ComponentChildren } from 'preact'
import { More } from '../../parts/more.js'
import { Notice } from '../../parts/notice.js'
import type { Pages } from '../../service/use-pages.js'
import './lists.css'

interface PagedListProps<Data extends object, Node> {
  readonly pages: Pages<Data, Node>
  /** How many there are on all pages, once that is known. */
  readonly total: number | undefined
  /** Says how many there are. */
  readonly say: (total: number) => ComponentChildren
  /** What is said instead of the list where there is nothing in it. */
  readonly empty: ComponentChildren
  readonly children: (node: Node) => ComponentChildren
}

/** A list that is read on as one scrolls, and how long it is. */
export const PagedList = <Data extends object, Node extends { readonly id: string }>(
  props: PagedListProps<Data, Node>,
) => {
  const { pages, total, say, empty, children } = props
  const { nodes, problem, isLoading, reload } = pages
  return (
    <>
      <p role="status" class="hint">
        {total === undefined ? '\u00a0' : say(total)}
      </p>
      {problem && <Notice problem={problem} retry={reload} />}
      {total === 0 && !isLoading && !problem ? (
        empty
      ) : (
        <ul class="plain-list listed" aria-busy={isLoading}>
          {nodes.map((node) => (
            <li key={node.id}>{children(node)}</li>
          ))}
        </ul>
      )}
      <More pages={pages} />
    </>
  )
}
