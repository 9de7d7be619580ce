import { useCallback, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/operations.js'
import type { Problem } from './problem.js'
import { request } from './request.js'
import { type Query, useQuery } from './use-query.js'

/** A page of a connection, as Relay has it. */
export interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** How it stands with a list that is read page by page. */
export interface Pages<Data, Node> extends Query<Data> {
  readonly nodes: readonly Node[]
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  /** What kept the last further page from coming. */
  readonly moreProblem: Problem | undefined
  /** Reads the next page, once however often it is called. */
  readonly more: () => void
}

/** The pages after the first. */
interface Further<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: Page<Node>['pageInfo']
}

/** Further pages of the first pages that are kept, so that going back finds the list as long as it was left. */
const kept = new WeakMap<object, Further<unknown>>()

/**
 * Reads a connection page by page.
 * @param variables those of the first page; the next ones are asked for with `after`
 * @param connectionOf where the connection stands in an answer
 */
export function usePages<Data extends object, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  connectionOf: (data: Data) => Page<Node> | null | undefined,
): Pages<Data, Node> {
  const first = useQuery(document, variables)
  const { data } = first
  const page = data && connectionOf(data)
  const [, show] = useState({})
  const [isLoadingMore, setLoadingMore] = useState(false)
  const [moreProblem, setMoreProblem] = useState<Problem>()
  const asked = useRef<string | null>(null)
  const further = data && (kept.get(data) as Further<Node> | undefined)
  const { hasNextPage = false, endCursor } = (further ?? page)?.pageInfo ?? {}

  const more = useCallback(async () => {
    if (!data || !variables || !hasNextPage || !endCursor || asked.current === endCursor) return
    asked.current = endCursor
    setLoadingMore(true)
    setMoreProblem(undefined)
    try {
      const next = connectionOf((await request(document, { ...variables, after: endCursor })).data)
      if (next) kept.set(data, { nodes: [...(further?.nodes ?? []), ...next.nodes], pageInfo: next.pageInfo })
    } catch (error) {
      setMoreProblem(error as Problem)
    }
    asked.current = null
    setLoadingMore(false)
    show({})
  }, [data, endCursor, hasNextPage])

  return {
    ...first,
    nodes: [...(page?.nodes ?? []), ...(further?.nodes ?? [])],
    hasMore: hasNextPage,
    isLoadingMore,
    moreProblem,
    more,
  }
}
