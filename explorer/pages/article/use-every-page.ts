import { useEffect, useMemo } from 'preact/hooks'
import type { TypedDocumentString } from '../../generated/operations.js'
import { type Page, type Pages, usePages } from '../../service/use-pages.js'

/** How it stands with a list that is read to its end. */
export interface EveryPage<Data, Node> extends Pages<Data, Node> {
  readonly isWhole: boolean
}

/** Reads a connection to its end, page after page; what is there is shown meanwhile. */
export function useEveryPage<Data extends object, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Page<Node> | null | undefined,
): EveryPage<Data, Node> {
  const pages = usePages(document, variables, connectionOf)
  const { data, hasMore, isLoadingMore, moreProblem, more } = pages
  useEffect(() => {
    if (hasMore && !isLoadingMore && !moreProblem) more()
  }, [hasMore, isLoadingMore, moreProblem, more])
  // The list is the same one as long as nothing is added to it.
  const nodes = useMemo(() => pages.nodes, [data, pages.nodes.length])
  return { ...pages, nodes, isWhole: data !== undefined && !hasMore }
}
